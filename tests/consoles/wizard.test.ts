// CLOMO's wizard in several markups: every screen is known by its labels, and 次へ is told from 次へ.
import { describe, expect, it } from 'vitest'
import { clomo } from '../../lib/consoles/clomo.ts'
import { readWizard } from '../../lib/consoles/wizard.ts'
import type { WizardAction } from '../../lib/consoles/wizard-screens.ts'
import * as steps from '../practice/console/wizard-steps.ts'
import type { Html } from '../practice/web/html.ts'
import { documentOf } from '../support/page.ts'

const words = clomo.wizard
if (!words) throw new Error('CLOMO has a wizard')
const known = words
const TITLE = known.title

const read = (body: string) => readWizard(documentOf(body), known)
const actions = (body: string): [string, WizardAction][] =>
  [...read(body).controls.values()].map(({ element, action }) => [element.textContent?.trim() ?? '', action])

/** 基本設定 behind the wizard: with the opener, and with a file field of its own. */
const SETTINGS = `<table><tr><th>プッシュ通知証明書のサブジェクト</th><td>x</td></tr><tr><th>Apple Account</th><td>it@example.co.jp</td></tr>
  <tr><td><button>${TITLE}</button></td></tr><tr><th>ADE サーバートークン</th><td><input type="file"><button>保存</button></td></tr></table>`
const dialog = (step: Html) =>
  `${SETTINGS}<div class="veil"><div role="dialog"><h2>${TITLE}</h2>${step.html}</div></div>`
const page = (step: Html) => `<h1>${TITLE}</h1><div>${step.html}</div>`
const bare = (step: Html) => `${SETTINGS}<div>${step.html}</div>`
/** Every step is named beside the one that is shown, as are those to come. */
const listed = (step: Html) =>
  page({
    html: `<ol><li>CSR 作成</li><li>Apple Push Certificates Portal</li><li>Apple Account</li><li>パスコード</li><li>完了</li></ol>${step.html}`,
  })
/** What cannot be reached yet is drawn as a button that cannot be pressed. */
const ahead = (step: Html) => page({ html: `${step.html}<nav><button disabled>完了</button></nav>` })
const spans = (step: Html) => dialog({ html: step.html.replaceAll(/<(\/?)button/g, '<$1span') })

describe.each([
  ['a dialog above the settings', dialog],
  ['a page of its own', page],
  ['a part without a title', bare],
  ['buttons that are none', spans],
  ['a page that lists its steps', listed],
  ['a page whose last step is a button ahead', ahead],
])('in %s', (_name, draw) => {
  it.each([
    ['opening', steps.opening(true)],
    ['opening', steps.opening(false)],
    ['confirmation', steps.warning()],
    ['details', steps.details()],
    ['download', steps.download()],
    ['portal', steps.toPortal()],
    ['certificate', steps.certificate('', false)],
    ['confirmation', steps.differs()],
    ['passcode', steps.passcode()],
    ['finished', steps.finished()],
  ])('%s is known', (screen, step) => {
    expect(read(draw(step)).screen).toBe(screen)
  })

  it('次へ begins anew on the first screen only', () => {
    const first = actions(draw(steps.opening(true)))
    expect(first).toContainEqual(['次へ', 'begin'])
    expect(first).toContainEqual(['続きから始める', 'proceed'])
    expect(actions(draw(steps.opening(false)))).toContainEqual(['次へ', 'begin'])
    for (const step of [steps.details(), steps.download(), steps.certificate('', true), steps.passcode()]) {
      expect(actions(draw(step))).toContainEqual(['次へ', 'next'])
    }
  })

  it('tells the two confirmations apart by what they say', () => {
    expect(read(draw(steps.warning())).about).toBe('start')
    expect(read(draw(steps.differs())).about).toBe('before')
  })

  it('the field for the Apple Account is found where the certificate goes, and nowhere else', () => {
    expect(read(draw(steps.certificate('it@example.co.jp', false))).accountField?.value).toBe('it@example.co.jp')
    expect(read(draw(steps.certificate('', true))).accountField?.value).toBe('')
    for (const step of [steps.opening(true), steps.details(), steps.download(), steps.passcode(), steps.finished()]) {
      expect(read(draw(step)).accountField).toBeUndefined()
    }
  })

  it('sees the error, however it is broken over lines or written', () => {
    expect(read(draw(steps.certificate('', true))).mismatch).toBe(true)
    expect(read(draw(steps.certificate('', false))).mismatch).toBe(false)
    const wide = '<p>入力エラー：正しい証明書をアップロードするか、\n  ウィザードをはじめからやり直してください。</p>'
    expect(read(draw({ html: wide })).mismatch).toBe(true)
  })
})

describe('the field for the Apple Account', () => {
  const screen = (fields: string) =>
    read(`<h2>${TITLE}</h2><div><label>証明書ファイル <input type="file"></label>${fields}<button>次へ</button></div>`)
  it.each([
    ['in its label', '<label>Apple Account <input value="a"></label>'],
    ['in the cell beside it', '<table><tr><th>Apple Account</th><td><input type="text" value="a"></td></tr></table>'],
    ['named by itself', '<p><input type="email" aria-label="Apple Account" value="a"></p><p><input value="b"></p>'],
    ['tied to it, another being nearer', '<p><label for="x">Apple Account</label><input></p><input id="x" value="a">'],
    ['beside one that is not shown', '<p>Apple Account <input value="a"><input hidden></p>'],
  ])('%s', (_name, fields) => {
    expect(screen(fields).accountField?.getAttribute('value')).toBe('a')
  })
  it.each([
    ['where there is none', '<p>Apple Account: it@example.co.jp</p>'],
    ['where two stand by it', '<p>Apple Account <input><input></p>'],
    [
      'where two are called so',
      '<p><label>Apple Account <input></label></p><p><label>Apple Account <input></label></p>',
    ],
    ['where another is', '<p><label>パスワード <input type="password"></label></p>'],
    ['where only a choice is', '<p>Apple Account <input type="checkbox"></p>'],
  ])('is not guessed %s', (_name, fields) => {
    expect(screen(fields).accountField).toBeUndefined()
  })
})

describe('the link to the portal', () => {
  const linked = (body: string) =>
    [...read(body).controls.values()]
      .filter(({ action }) => action === 'portal')
      .map(({ element }) => element.localName)

  it('is known on the screen that asks for it, as a link or a button', () => {
    expect(linked(`<h2>${TITLE}</h2>${steps.toPortal().html}`)).toEqual(['a'])
    const button = `<h2>${TITLE}</h2><button>Apple Push Certificates Portal</button><button>OK</button>`
    expect(linked(button)).toEqual(['button'])
  })

  it('is none where its name only stands in the text, or on another screen', () => {
    const text = `<h2>${TITLE}</h2><p>Apple Push Certificates Portal</p><button>OK</button>`
    expect(linked(text)).toEqual([])
    const link = '<a href="#">Apple Push Certificates Portal</a>'
    expect(linked(`<h2>${TITLE}</h2>${link}<button>続きから始める</button><button>次へ</button>`)).toEqual([])
    expect(linked(link)).toEqual([])
  })
})

describe('no wizard', () => {
  it.each([
    ['an empty page', ''],
    ['the settings alone', SETTINGS],
    ['a list with pages', '<h1>ユーザー</h1><button>前へ</button><button>次へ</button>'],
    ['a question of another kind', '<p>削除しますか?</p><button>Cancel</button><button>OK</button>'],
    ['a hidden wizard', `<div hidden><h2>${TITLE}</h2>${steps.opening(true).html}</div>`],
    ['a sentence about it', '<p>「続きから始める」を選択し、「次へ」は選択しないでください。</p>'],
  ])('is seen in %s', (_name, body) => {
    const { screen, controls } = read(body)
    expect(screen).toBe('none')
    expect([...controls.values()].filter(({ action }) => action !== 'open')).toEqual([])
  })

  it('opens by the button in the settings', () => {
    expect(actions(SETTINGS)).toEqual([[TITLE, 'open']])
  })
})

it.each([
  [
    'a label in an attribute',
    `<h2>${TITLE}</h2><input type="button" value="続きから始める"><input type="submit" value="次へ">`,
  ],
  ['an image', `<h2>${TITLE}</h2><img alt="続きから始める"><img alt="次へ">`],
  ['a broken label', `<h2>${TITLE}</h2><a href="#"><b>続き</b>から始める</a><a href="#"><b>次へ</b></a>`],
])('reads %s', (_name, body) => {
  const { screen, controls } = read(body)
  expect(screen).toBe('opening')
  expect([...controls.values()].map(({ action }) => action).sort()).toEqual(['begin', 'proceed'])
})

describe('arrows and ticks around a label are no part of it', () => {
  const written = (step: Html, label: string, as: string) =>
    actions(dialog({ html: step.html.replaceAll(`>${label}<`, `>${as}<`) }))
  it.each(['次へ ›', '次へ →', '» 次へ'])('%s', (as) => {
    expect(written(steps.opening(true), '次へ', as)).toContainEqual([as, 'begin'])
    expect(written(steps.certificate('', false), '次へ', as)).toContainEqual([as, 'next'])
  })
  it('✓ OK', () => expect(written(steps.differs(), 'OK', '✓ OK')).toContainEqual(['✓ OK', 'ok']))
  it('what only speaks of it is none', () => {
    const text = { html: `${steps.opening(true).html}<p>「次へ」</p>` }
    expect(actions(dialog(text)).filter(([, action]) => action === 'begin')).toEqual([['次へ', 'begin']])
  })
})
