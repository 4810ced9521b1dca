// How long Koshin judges a press on a list of 1,000 rows, and on pages of 500 servers that can each be pressed.
import { EDITIONS } from '../build.ts'
import { openBusiness, RIGHT, remember, SERVERS } from './business.ts'
import { type Portal, rememberOwn, withPortal } from './portal.ts'
import { timePresses } from './press-times.ts'
import type { Measurement } from './report.ts'

const ROWS = 1_000

export async function measurePresses(): Promise<Measurement[]> {
  return [...(await withPortal(EDITIONS.practice, pressRows)), ...(await withPortal(EDITIONS.practice, pressServers))]
}

async function pressRows({ browser, list }: Portal): Promise<Measurement[]> {
  await (await rememberOwn(browser)).close()
  const page = await list(`?markup=table&rows=${ROWS}`)
  await page.locator('[data-koshin-verdict="this-one"]').first().waitFor({ state: 'attached' })
  const kinds = { renew: true, revoke: true, information: false, text: false }
  return [
    await timePresses(browser.context, { name: `A press judged on ${ROWS} rows`, page, kinds, prepare: aimInRow }),
  ]
}

/** Each with what is pressed in its row: the right one's download is held as well, for the console is not ready. */
const IN_ROWS = {
  download: {
    markup: '<button>Download Token</button>',
    kinds: { right: true, wrong: true, text: false },
  },
  menu: {
    markup: '<button aria-haspopup="menu" aria-label="Actions">…</button>',
    kinds: { right: false, wrong: false, text: false },
  },
}

async function pressServers(portal: Portal): Promise<Measurement[]> {
  await remember(portal, RIGHT)
  const measurements: Measurement[] = []
  for (const [what, { markup, kinds }] of Object.entries(IN_ROWS)) {
    const page = await openBusiness(portal, { generation: 'G2', frame: 'none' })
    await page.locator('[data-act=servers]').last().waitFor()
    await page.evaluate(drawRows, { names: namesOfServers(), markup })
    await page.locator('[data-koshin-verdict="this-one"]').first().waitFor({ state: 'attached' })
    const name = `A press judged on ${SERVERS} servers with a ${what} each`
    measurements.push(await timePresses(portal.browser.context, { name, page, kinds, prepare: aimAtServer }))
    await page.close()
  }
  return measurements
}

const namesOfServers = (): string[] => Array.from({ length: SERVERS }, (_, at) => `Branch office ${at + 1}`)

/** Runs in the page. Takes the portal's place. */
function drawRows({ names, markup }: { names: string[]; markup: string }): void {
  const rows = names.map((name) => `<tr><td>${name}</td><td>128 Devices</td><td>${markup}</td></tr>`)
  document.body.innerHTML = `<nav><button>Devices</button><button>Settings</button></nav><h2>Your MDM Servers</h2><table>${rows.join('')}</table>`
}

/** Runs in the page. The right one is in the middle. */
function aimAtServer({ kind, press }: { kind: 'right' | 'wrong' | 'text'; press: number }): { x: number; y: number } {
  const rows = [...document.querySelectorAll('tr')]
  const middle = rows.length / 2 - 1
  const away = kind === 'right' ? 0 : 1 + ((press * 37) % (middle - 1))
  const row = rows[middle - away] as Element
  row.scrollIntoView({ block: 'center' })
  rows[(press * 91 + 3) % rows.length]?.setAttribute('title', `Changed ${press}`)
  const box = (kind === 'text' ? row.children[1] : row.querySelector('button'))?.getBoundingClientRect()
  if (!box) throw new Error('Nothing to press in the row')
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
}

/** Runs in the page. */
function aimInRow({ kind, press }: { kind: 'renew' | 'revoke' | 'information' | 'text'; press: number }): {
  x: number
  y: number
} {
  const rows = [...document.querySelectorAll('tr')].filter((row) => row.textContent?.includes('Renew'))
  // Steps that have nothing in common with the number of rows: near ones and far ones.
  const at = (steps: number): Element => rows[(press * steps + 3) % rows.length] as Element
  const row = at(37)
  row.scrollIntoView({ block: 'center' })
  at(91).setAttribute('title', `Changed ${press}`)
  const wanted = { renew: 'Renew', revoke: 'Revoke', information: 'i', text: 'Mobile Device Management' }[kind]
  const texts = [...row.querySelectorAll('*')].filter((one) => one.textContent?.trim() === wanted)
  const box = texts.at(-1)?.getBoundingClientRect()
  if (!box) throw new Error(`No ${wanted} in the row`)
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
}
