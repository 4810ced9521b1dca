// What steps say holds for every console: the names and notices of one are its own remarks, and are shown with it alone.
import { describe, expect, it } from 'vitest'
import { i18n } from '#i18n'
import { Remarks } from '../../components/run/remarks.tsx'
import { clomo } from '../../lib/consoles/clomo.ts'
import { consoles } from '../../lib/consoles/consoles.ts'
import { procedureFor, procedures } from '../../lib/procedures/procedures.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const OTHERS = consoles.filter(({ id }) => id !== clomo.id).map(({ id }) => id)
const PROCEDURES = procedures.map(({ id }) => id)

/** All that the steps of a procedure say, with this console. */
function said(procedure: (typeof PROCEDURES)[number], consoleId: string): string[] {
  return procedureFor(procedure, consoleId).steps.flatMap(({ title, todo, care, why }) =>
    [title, todo, care, why].flatMap((key) => (key === undefined ? [] : [i18n.t(key)])),
  )
}

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  it.each(OTHERS)('%s: no step names CLOMO', (consoleId) => {
    speak(language)
    for (const procedure of PROCEDURES) {
      expect(said(procedure, consoleId).filter((text) => text.includes('CLOMO'))).toEqual([])
    }
  })

  it.each(OTHERS)('%s: no step waits for a notice of which nothing is known', (consoleId) => {
    speak(language)
    for (const procedure of ['server-token', 'content-token'] as const) {
      expect(said(procedure, consoleId).filter((text) => /お知らせ[がを]|message (?:says|that)/.test(text))).toEqual([])
    }
  })

  it.each(['saveServerToken', 'saveContentToken', 'refreshDevices'] as const)(
    'CLOMO: %s tells of its notice',
    (stepId) => {
      speak(language)
      const run = {
        id: 'r',
        organisationId: 'o',
        procedure: 'server-token',
        ticks: {},
        startedAt: 0,
        before: {},
      } as const
      const text = draw(<Remarks console={clomo} stepId={stepId} run={run} />).text()
      expect(text).toMatch(/お知らせ|message says/)
    },
  )
})

it('the video is told of with the console whose vendor has one', () => {
  const withVideo = consoles.filter(({ id }) => procedureFor('push-certificate', id).more.includes('video'))
  expect(withVideo.map(({ id }) => id)).toEqual(['clomo'])
  expect(procedureFor('push-certificate', 'jamf-pro').more).toContain('anyComputer')
})
