// Whose token a confirmation is about: the pane's, unless its own words name another one.
import { describe, expect, it } from 'vitest'
import { dialogAbout } from '../../../lib/judgement/business/dialog.ts'
import { processorTime } from '../../support/processor-time.ts'

const KNOWN = ['CLOMO', 'CLOMO MDM', 'Jamf Pro', '本社サーバ', '本社']
const pane = (name: string) => ({ kind: 'one', name }) as const

describe('the pane’s own', () => {
  it.each([
    ['Downloading a new server token resets the existing token.', 'CLOMO MDM'],
    ['Download the token of “CLOMO MDM”?', 'CLOMO MDM'],
    ['Download token for CLOMO MDM', 'CLOMO MDM'],
    ['Download token for ＣＬＯＭＯ ＭＤＭ?', 'CLOMO MDM'],
    ['新規サーバトークンをダウンロードすると、既存のトークンがリセットされます。', '本社サーバ'],
    ['「本社サーバ」のトークンをダウンロードしますか？', '本社サーバ'],
    // No word of a sentence is a name because a name begins like it.
    ['Upload it to Jamf Production afterwards.', 'CLOMO MDM'],
    // A label of the portal is no name, though it is quoted.
    ['Choose “Download Server Token” to go on.', 'CLOMO MDM'],
    ['', 'CLOMO MDM'],
  ])('%s', (says, name) => {
    expect(dialogAbout(says, pane(name), KNOWN)).toEqual(pane(name))
  })
})

describe('another one', () => {
  it.each([
    ['Download the token of “Jamf Pro”?', 'CLOMO MDM', 'Jamf Pro'],
    ['Download token for Jamf Pro', 'CLOMO MDM', 'Jamf Pro'],
    // One name within another: the longer one is meant.
    ['Download token for CLOMO MDM', 'CLOMO', 'CLOMO MDM'],
    ['Download token for CLOMO.', 'CLOMO MDM', 'CLOMO'],
    ['本社サーバのトークンをダウンロードしますか？', '本社', '本社サーバ'],
    ['Télécharger le jeton de « Autre serveur » ?', 'CLOMO MDM', 'Autre serveur'],
    ['„Anderer Server“: Token laden?', 'CLOMO MDM', 'Anderer Server'],
  ])('%s', (says, name, other) => {
    expect(dialogAbout(says, pane(name), KNOWN)).toEqual(pane(other))
  })

  it('is not guessed where several are named', () => {
    expect(dialogAbout('Move from CLOMO MDM to Jamf Pro?', pane('CLOMO MDM'), KNOWN).kind).toBe('several')
    expect(dialogAbout('“A” or “B”?', pane('CLOMO MDM'), KNOWN).kind).toBe('several')
  })

  it('is what the words name where the pane has no name', () => {
    expect(dialogAbout('Download token for Jamf Pro', { kind: 'none' }, KNOWN)).toEqual(pane('Jamf Pro'))
    expect(dialogAbout('Download token?', { kind: 'none' }, KNOWN)).toEqual({ kind: 'none' })
  })
})

it('takes no time for a text of any length', async () => {
  for (const text of ['“'.repeat(100_000), 'CLOMO '.repeat(17_000), '「a'.repeat(50_000)]) {
    expect(await processorTime(() => dialogAbout(text, pane('CLOMO MDM'), KNOWN), 50)).toBeLessThan(50)
  }
})
