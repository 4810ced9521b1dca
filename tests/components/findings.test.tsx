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
  const shown = (findings: Finding[]) => {
    const screen = draw(<JudgementView judgement={judge(findings)} fileName="a.pem" />)
    return { words: screen.text(), todos: [...screen.body.querySelectorAll('b')].map((one) => one.textContent) }
  }
  const todo = ({ id }: Finding) => say(`finding.${id}.todo`)

  it('a doubt beside a reason to stop is named, and gives no leave to go on', () => {
    const { words, todos } = shown([key, ...doubts])
    expect(todos).toEqual([todo(key)])
    for (const { id } of doubts) expect(words).toContain(say(`finding.${id}.title`))
  })

  it('a doubt alone says what to do', () => {
    expect(shown(doubts).todos).toEqual(doubts.map(todo))
  })

  it('a second reason to stop says it, too', () => {
    const second = finding('notFromApple', { text: 'Somebody' })
    expect(shown([key, second]).todos).toEqual([todo(key), todo(second)])
  })
})
