// Wordings that are not on record: seen as such whatever few words are known, and where an unknown label may be dangerous.
import { describe, expect, it } from 'vitest'
import { readBusinessPortal } from '../../lib/portals/business/read.ts'
import { holds } from '../../lib/portals/page/tree.ts'
import { documentOf } from '../support/page.ts'
import { businessViewOf, drawn, LOOKS } from './business-pages.ts'

const buttons = (...labels: string[]) => labels.map((label) => `<button>${label}</button>`).join('')
/** Enough text of the page's own for it not to be still arriving. */
const pageOf = (more: string, ...labels: string[]) =>
  `<nav>${buttons(...labels)}</nav><main>${more}</main><p>${'… '.repeat(30)}</p>`

describe('is not on record', () => {
  it.each([
    ['Dutch', ['Activiteit', 'Apparaten', 'Instellingen', 'Download', 'Menu']],
    ['Danish, with an English word left in it', ['Aktivitet', 'Enheder', 'Indstillinger', 'Apps and Books', 'Delete']],
    ['Portuguese', ['Atividade', 'Dispositivos', 'Preferências', 'Download', 'Menu']],
    ['German', ['Aktivität', 'Geräte', 'Einstellungen', 'Zahlungen und Rechnungen', 'Abbrechen']],
    ['French', ['Activité', 'Appareils', 'Préférences', 'Retour', 'Annuler']],
    ['Spanish', ['Actividad', 'Dispositivos', 'Preferencias', 'Cancelar', 'Menú']],
    ['Italian', ['Attività', 'Dispositivi', 'Preferenze', 'Annulla', 'Download']],
    ['Korean', ['활동', '기기', '환경설정', '취소', '검색']],
    ['Chinese, simplified', ['活动', '设备', '偏好设置', '取消', '搜索']],
    ['Chinese, traditional', ['活動', '裝置', '偏好設定', '取消', '設定']],
  ])('%s', (_, labels) => {
    const view = businessViewOf(pageOf('', ...labels))
    expect(view).toMatchObject({ isDoubtful: true, screen: 'unknown-language' })
  })

  it('though the list of servers and its download are known: what is not known there may be Delete', () => {
    const view = businessViewOf(
      pageOf(
        `<p>裝置管理服務</p>${buttons('CLOMO', 'Jamf Pro')}<div><h1>CLOMO</h1>${buttons('下載權杖', '刪除')}</div>`,
        '偏好設定',
        '付款與帳單',
      ),
    )
    expect(view).toMatchObject({ isDoubtful: true, screen: 'server', pane: { name: { kind: 'one', name: 'CLOMO' } } })
  })

  it.each([
    ['キャンセル', ['キャンセル']],
    ['閉じる and 戻る', ['閉じる', '戻る', 'ヘルプ']],
    ['Cancel and Close', ['Cancel', 'Close', 'Help', 'Search', 'Sign out']],
  ])('a page of which no more is known than %s', (_, labels) => {
    expect(businessViewOf(pageOf('', ...labels))).toMatchObject({ isDoubtful: true, screen: 'unknown-language' })
  })

  it('Japanese on the newest pages, of which no Japanese is known', () => {
    const read = (generation: string | undefined) =>
      readBusinessPortal(documentOf(pageOf('', 'デバイス', '設定', 'アクティビティ')), { generation }).isDoubtful
    expect([read('G1'), read('G2'), read(undefined), read('G3')]).toEqual([false, false, false, true])
  })
})

describe('is on record', () => {
  it.each(
    LOOKS.flatMap((looks) =>
      (['server-list', 'server', 'download-dialog', 'content-tokens', 'terms', 'other'] as const).map(
        (screen) => [looks, screen] as const,
      ),
    ),
  )('%s %s', (looks, screen) => {
    const document = documentOf(drawn(looks, screen))
    const generation = looks.slice(0, 2)
    expect(readBusinessPortal(document, { generation })).toMatchObject({ isDoubtful: false, unclear: [] })
  })

  it('a short page in letters of which each is a syllable or a word is one', () => {
    const html =
      '<nav>设备 设置</nav><h1>设备管理服务</h1><p>Jamf Pro</p><button>下载令牌</button><button>删除</button>'
    expect(businessViewOf(html).isDoubtful).toBe(true)
  })

  it.each(['', '<p>Loading…</p>', '<input type="password">'])('nothing, or a sign-in: %s', (html) => {
    expect(businessViewOf(html).isDoubtful).toBe(false)
  })
})

describe('a label that is not known may be the dangerous one', () => {
  const isUnclear = (html: string, label: string): boolean => {
    const document = documentOf(html)
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)
    if (!button) throw new Error(label)
    return readBusinessPortal(document).unclear.some((part) => holds(part, button))
  }
  const list = `<div><p>Your MDM Servers</p>${buttons('CLOMO', 'Mehr')}</div>`
  const pane = (...labels: string[]) =>
    `${list}<div><h1>CLOMO</h1>${buttons(...labels)}<p>MDM Server Information</p></div>`

  it.each([
    ['the deletion was not met', pane('Show Devices', 'Download Token', 'Remove'), 'Remove'],
    ['the download was not met', pane('Show Devices', 'Get new token', 'Delete'), 'Get new token'],
    ['neither was met', pane('Show Devices', 'Get new token', 'Remove'), 'Remove'],
    ['only the section is known', pane('Abrufen', 'Entfernen'), 'Abrufen'],
    [
      'a menu with a known download',
      `<h1>CLOMO</h1><button aria-label="Actions">…</button><div role="menu">${buttons('Download Token', 'Remove Service')}</div>`,
      'Remove Service',
    ],
    [
      'a menu with nothing known',
      `<h1>CLOMO</h1><button aria-label="Actions">…</button><div role="menu">${buttons('Get token', 'Remove Service')}</div>`,
      'Get token',
    ],
    [
      'a dialog that says what a download does',
      `<div role="dialog"><p>This resets the existing token.</p>${buttons('Cancel', 'Go ahead')}</div>`,
      'Go ahead',
    ],
    [
      'the same without a role',
      `<div><p>This resets the existing token.</p><p>${buttons('Cancel', 'Go ahead')}</p></div>`,
      'Go ahead',
    ],
  ])('where %s', (_, html, label) => {
    expect(isUnclear(html, label)).toBe(true)
  })

  it.each([
    ['both were met', pane('Show Devices', 'Download Token', 'Delete', 'Rename'), 'Rename'],
    ['it stands beside the pane', pane('Show Devices', 'Download Token', 'Remove'), 'Mehr'],
    [
      'the dialog’s own button is known',
      `<div role="dialog"><p>This resets the existing token.</p>${buttons('Cancel', 'Download Token', 'Learn more')}</div>`,
      'Learn more',
    ],
    ['there is no server', `<p>Devices</p><p>My Profile</p>${buttons('Delete', 'Rename')}`, 'Rename'],
  ])('but not where %s', (_, html, label) => {
    expect(isUnclear(html, label)).toBe(false)
  })
})
