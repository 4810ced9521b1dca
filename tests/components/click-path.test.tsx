// The labels of a console in another language than the reader's: each with what it means, where that is known; none to who reads them.
import { describe, expect, it } from 'vitest'
import { ClickPath } from '../../components/parts/click-path.tsx'
import { consoles } from '../../lib/consoles/consoles.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/
const guided = consoles.flatMap((console) =>
  Object.entries(console.guides).map(([step, guide]) => ({ name: console.id, step, console, guide })),
)
const clomo = guided.filter(({ name }) => name === 'clomo')

const labels = (language: 'en' | 'ja', { console, guide }: (typeof guided)[number]) => {
  speak(language)
  const { body } = draw(<ClickPath guide={guide} console={console} />)
  return [...body.querySelectorAll('li')].map((one) => ({
    label: one.querySelector('kbd')?.textContent ?? '',
    meaning: one.querySelector('.meaning')?.textContent ?? undefined,
  }))
}

describe('to who reads English', () => {
  it.each(clomo)('each label of $step that is all Japanese has its meaning, and no foreign one has', (one) => {
    for (const { label, meaning } of labels('en', one)) {
      // Of what has letters in its name, ADE or CSR, these may say enough.
      if (!/[A-Za-z]/.test(label) || !JAPANESE.test(label))
        expect(meaning !== undefined, label).toBe(JAPANESE.test(label))
    }
  })

  it.each(guided)('a meaning at $name, $step is in English', (one) => {
    for (const { meaning = '' } of labels('en', one)) expect(meaning).not.toMatch(JAPANESE)
  })
})

it.each(guided)('to who reads Japanese none is said at $name, $step', (one) => {
  const isTheirs = one.console.labelsIn === 'ja'
  expect(labels('ja', one).filter(({ meaning }) => isTheirs && meaning !== undefined)).toEqual([])
})

it.each(guided)(
  'each label is in the language of the console, for who hears it and where it breaks: $name, $step',
  (one) => {
    for (const language of ['en', 'ja'] as const) {
      speak(language)
      const { body } = draw(<ClickPath guide={one.guide} console={one.console} />)
      for (const label of body.querySelectorAll('kbd')) expect(label.lang).toBe(one.console.labelsIn ?? '')
    }
  },
)
