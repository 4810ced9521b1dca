// A judgement on the screen: under “do not use this file” only a reason to stop says what to do.
import { beforeEach, describe, expect, it } from 'vitest'
import { JudgementView } from '../../components/judge/findings.tsx'
import { say } from '../../components/words/words.ts'
import { type Finding, finding, judge } from '../../lib/judgement/files/finding.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const text = { text: 'request.csr' }
const key = finding('keyOlder', text)
const doubts = [
  finding('issuedBeforeRun', { date: 0 }, { moment: 1 }),
  finding('validityUnusual', { days: 90 }),
  finding('unknownAppleIssuer', { text: 'Somebody' }),
]

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  beforeEach(() => speak(language))
  const shown = (findings: Finding[]) => draw(<JudgementView judgement={judge(findings)} fileName="a.pem" />).text()
  const todo = ({ id }: Finding) => say(`finding.${id}.todo`).slice(-30)

  it('a doubt beside a reason to stop is named, and gives no leave to go on', () => {
    const words = shown([key, ...doubts])
    expect(words).toContain(todo(key))
    for (const doubt of doubts) {
      expect(words).toContain(say(`finding.${doubt.id}.title`))
      expect(words).not.toContain(todo(doubt))
    }
  })

  it('a doubt alone says what to do', () => {
    for (const doubt of doubts) expect(shown([doubt])).toContain(todo(doubt))
  })

  it('a second reason to stop says it, too', () => {
    const second = finding('notFromApple', { text: 'Somebody' })
    expect(shown([key, second])).toContain(todo(second))
  })
})
