// Which control of a row is its i.
import { describe, expect, it } from 'vitest'
import { findInformation } from '../../lib/portals/push/information.ts'
import { rowAt, viewOf } from './pages.ts'

const HEADING = '<h2>Certificates for Third-Party Servers</h2>'
const rowWith = (information: string) =>
  `<p><b>Mobile Device Management</b><em>May 4, 2027</em>${information}<a href="#">Renew</a><button>Download</button></p>`

describe('the i of a row is', () => {
  const find = (information: string) => findInformation(rowAt(viewOf(HEADING + rowWith(information)), 0), false)
  it.each([
    ['a button called i', '<button class="x">i</button>'],
    ['a button without a label', '<button class="x"><svg></svg></button>'],
    ['a picture', '<img class="x" alt="Information" src="data:,">'],
    ['a link', '<a class="x" href="#">More info</a>'],
    ['an image button', '<input class="x" type="image" alt="Info">'],
    [
      'the one before the actions, where a bin stands behind them',
      '<button class="x"></button><a href="#">Revoke</a><button></button>',
    ],
    ['something drawn', '<span class="x" role="button" tabindex="0" aria-label="Details"></span>'],
  ])('%s', (_, information) => {
    expect(find(information)?.className).toBe('x')
  })

  it.each([
    ['missing', ''],
    ['not to be told from another', '<button>i</button><button>i</button>'],
    ['not to be told from a bin before it', '<button></button><button></button><a href="#">Revoke</a>'],
    ['not to be told from a bin beside it', '<a href="#">Revoke</a><button></button><button></button>'],
    ['none: it says something else', '<button>Delete</button>'],
    ['none: one of its labels says something else', '<button title="Delete">i</button>'],
    ['none: it is a field', '<input type="text">'],
    ['none: it is one of the actions', '<button aria-label="Download"><i></i></button>'],
  ])('%s', (_, information) => {
    expect(find(information)).toBeUndefined()
  })
})
