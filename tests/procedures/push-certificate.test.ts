// The procedure as data: complete, in the manual's order, with words in both languages and known labels in the console.
import { readFileSync } from 'node:fs'
import { parseMessagesText } from '@wxt-dev/i18n/build'
import { describe, expect, it } from 'vitest'
import { consoleOf, consoles } from '../../lib/consoles/consoles.ts'
import { pushCertificate, pushCertificateFor, stepsBehind } from '../../lib/procedures/push-certificate.ts'

const words = (language: string) => {
  const text = readFileSync(new URL(`../../locales/${language}.yml`, import.meta.url), 'utf8')
  return new Map(parseMessagesText(text, 'YAML').map((message) => [message.key.join('.'), message]))
}
const ids = pushCertificate.steps.map(({ id }) => id)

describe('the push certificate', () => {
  it('is renewed in the order of the manual', () => {
    expect(ids).toEqual([
      'consoleUid',
      'portalAccount',
      'portalUid',
      'wizardStart',
      'wizardDetails',
      'signingRequestDownload',
      'wizardLeaveOpen',
      'portalSignIn',
      'renew',
      'chooseSigningRequest',
      'upload',
      'downloadCertificate',
      'judgeCertificate',
      'wizardContinue',
      'uploadCertificate',
      'wizardFinish',
      'consoleExpiry',
      'consoleUidAfter',
    ])
  })

  it('keeps the steps of a chapter together', () => {
    const chapters = pushCertificate.steps.map(({ chapter }) => chapter)
    const turns = chapters.filter((chapter, index) => chapter !== chapters[index - 1])
    expect(new Set(turns).size).toBe(turns.length)
  })

  it('takes the work up again before the trap', () => {
    for (const [index, step] of pushCertificate.steps.entries()) {
      for (const trap of step.traps ?? []) expect(ids.indexOf(trap.backTo)).toBeLessThan(index)
    }
  })

  it('names the steps behind one', () => {
    expect(stepsBehind('wizardFinish')).toEqual(['consoleExpiry', 'consoleUidAfter'])
    expect(stepsBehind('consoleUidAfter')).toEqual([])
  })
})

describe.each(['en', 'ja'])('the words in %s', (language) => {
  const all = words(language)
  const wanted = [
    ...pushCertificate.steps.flatMap(({ title, todo, why, care }) => [title, todo, why, care]),
    ...pushCertificate.steps.map(({ chapter }) => `steps.chapters.${chapter}`),
    ...pushCertificate.notes.map((note) => `steps.notes.${note}`),
    ...pushCertificate.steps.flatMap(({ traps = [] }) =>
      traps.flatMap(({ id }) => [`steps.traps.${id}.sign`, `steps.traps.${id}.todo`]),
    ),
    ...['noPermission', 'browserPage', 'nothingFound', 'noTab'].map((problem) => `readTab.${problem}`),
    'consoles.other',
  ].filter((key) => key !== undefined)

  it.each([...new Set(wanted)])('say %s', (key) => {
    expect(all.has(key)).toBe(true)
  })

  it('have nothing that no step uses', () => {
    const left = [...all.keys()].filter(
      (key) => key.startsWith('steps.') && !wanted.includes(key as (typeof wanted)[0]),
    )
    expect(left).toEqual([])
  })
})

describe('consoles', () => {
  it.each(consoles.map((console) => console.id))('%s guides only steps that there are', (id) => {
    const { guides, traps, without } = consoleOf(id)
    expect(ids).toEqual(expect.arrayContaining([...Object.keys(guides), ...without]))
    const trapIds = pushCertificate.steps.flatMap((step) => (step.traps ?? []).map((trap) => trap.id as string))
    expect(trapIds).toEqual(expect.arrayContaining(Object.keys(traps)))
  })

  it('CLOMO guides every step that is done in the console', () => {
    const inConsole = pushCertificate.steps.filter(({ where }) => where === 'console').map(({ id }) => id)
    expect(Object.keys(consoleOf('clomo').guides).sort()).toEqual([...inConsole].sort())
  })

  it('never has the same button pressed and forbidden', () => {
    for (const { guides } of consoles) {
      for (const { press = [], never } of Object.values(guides)) expect(press).not.toContain(never)
    }
    expect(consoleOf('clomo').guides.wizardStart).toMatchObject({ never: '続きから始める' })
    expect(consoleOf('clomo').guides.wizardContinue).toMatchObject({ press: ['続きから始める'], never: '次へ' })
  })

  it('that are not known are another console, which has no page of details', () => {
    expect(consoleOf('no such console').id).toBe('other')
    expect(pushCertificateFor('no such console').steps.map(({ id }) => id)).toEqual(
      ids.filter((id) => id !== 'wizardDetails'),
    )
    expect(pushCertificateFor('clomo').steps).toEqual(pushCertificate.steps)
  })

  it('tell the label of the subject from the label of the expiry', () => {
    const { subjectLabel, expiryLabel } = consoleOf('clomo')
    expect(subjectLabel.test('プッシュ通知証明書のサブジェクト')).toBe(true)
    expect(expiryLabel.test('プッシュ通知証明書のサブジェクト')).toBe(false)
    expect(expiryLabel.test('MDM プッシュ通知証明書')).toBe(true)
    expect(expiryLabel.test('VPP サービストークン')).toBe(false)
    expect(expiryLabel.test('ADE サーバートークンの有効期限')).toBe(false)
  })
})
