// The same console in many markups: every UID and every expiry is found with its label, and nothing that is not there.
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../lib/consoles/kind.ts'
import { readConsole } from '../../lib/consoles/read-console.ts'
import { documentOf } from '../support/page.ts'

const UUID = '11111111-2222-3333-4444-55555555abcd'
const TOPIC = `com.apple.mgmt.External.${UUID}`
const OTHER = 'com.apple.mgmt.External.99999999-2222-3333-4444-55555555ffff'
const SUBJECT = `/UID=${TOPIC}/CN=APSP:${UUID}/C=US`
const LABEL = 'プッシュ通知証明書のサブジェクト'
const endOf = (year: number, month: number, day: number) => new Date(year, month - 1, day, 23, 59, 59, 999).getTime()

const page = (body: string, title = 'CLOMO PANEL'): Document => documentOf(body, title)
const read = (body: string) => readConsole(page(body))
const wide = (text: string) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))

describe('the subject of the push certificate', () => {
  it.each([
    ['a table', `<h2>システム構成情報</h2><table><tr><th>${LABEL}</th><td>${SUBJECT}</td></tr></table>`],
    [
      'a table of cells',
      `<h2>システム構成情報</h2><table><tr><td>${LABEL}</td><td><div>${SUBJECT}</div></td></tr></table>`,
    ],
    [
      'a definition list',
      `<h2>システム構成情報</h2><dl><dt>バージョン</dt><dd>5</dd><dt>${LABEL}</dt><dd>${SUBJECT}</dd></dl>`,
    ],
    [
      'nested blocks',
      `<h2>システム構成情報</h2><div><div><span>${LABEL}</span></div><div><p><span>${SUBJECT}</span></p></div></div>`,
    ],
    ['one line', `<h2>システム構成情報</h2><p>${LABEL}: ${SUBJECT}</p>`],
    ['a full-width colon', `<h2>システム構成情報</h2><p>${LABEL}:${SUBJECT}</p>`],
    [
      'an input with a label',
      `<h2>システム構成情報</h2><label for="s">${LABEL}</label><div><input id="s" value="${SUBJECT}" readonly></div>`,
    ],
    ['an input inside its label', `<h2>システム構成情報</h2><label>${LABEL} <input value="${SUBJECT}"></label>`],
    [
      'an input with aria-labelledby',
      `<h2>システム構成情報</h2><p>x</p><span id="l">${LABEL}</span><hr><div><p>これは説明です</p><input aria-labelledby="l" value="${SUBJECT}"></div>`,
    ],
    ['a textarea', `<h2>システム構成情報</h2><div>${LABEL}</div><textarea>${SUBJECT}</textarea>`],
    [
      'a grid',
      `<h2>システム構成情報</h2><div role="grid"><div role="row"><div role="rowheader">${LABEL}</div><div role="gridcell">${SUBJECT}</div></div></div>`,
    ],
    [
      'a shortened cell with the whole in its title',
      `<h2>システム構成情報</h2><table><tr><th>${LABEL}</th><td title="${SUBJECT}">${SUBJECT.slice(0, 30)}…</td></tr></table>`,
    ],
    [
      'a broken line',
      `<h2>システム構成情報</h2><table><tr><th>${LABEL}</th><td>UID=com.apple.mgmt.<br>External.11111111-2222-<wbr>3333-4444-\n   55555555abcd</td></tr></table>`,
    ],
    [
      'lines of blocks',
      `<h2>システム構成情報</h2><table><tr><th>${LABEL}</th><td><div>UID=com.apple.mgmt.External.</div><div>${UUID}</div></td></tr></table>`,
    ],
    [
      'marked letters',
      `<h2>システム構成情報</h2><p><b>${LABEL}</b> UID=com.apple.mgmt.External.11111111-2222-3333-4444-55555555<mark>abcd</mark></p>`,
    ],
    [
      'full-width letters',
      `<h2>システム構成情報</h2><table><tr><th>${LABEL}</th><td>${wide(SUBJECT)}</td></tr></table>`,
    ],
    ['a row above', `<h2>システム構成情報</h2><table><tr><th>${LABEL}</th></tr><tr><td>${SUBJECT}</td></tr></table>`],
  ])('is found in %s', (_name, body) => {
    expect(read(body).topics).toEqual([{ topic: TOPIC, label: LABEL, context: 'システム構成情報' }])
  })

  it('is found in an open shadow root, under the heading outside', () => {
    const document = page('<h2>システム構成情報</h2><x-row></x-row>')
    const root = document.querySelector('x-row')?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = `<span>${LABEL}</span><span>${SUBJECT}</span>`
    expect(readConsole(document).topics).toEqual([{ topic: TOPIC, label: LABEL, context: 'システム構成情報' }])
  })

  it('is found in a link', () => {
    const body = `<h2>システム構成情報</h2><div>${LABEL}</div><div><a href="/certificate"><span>${SUBJECT}</span></a></div>`
    expect(read(body).topics).toEqual([{ topic: TOPIC, label: LABEL, context: 'システム構成情報' }])
  })

  it('is given with every UID of the page, each with its own label', () => {
    const body = `<table><tr><th>${LABEL}</th><td>${SUBJECT}</td></tr><tr><th>以前の証明書</th><td>UID=${OTHER}</td></tr></table>`
    expect(read(body).topics.map(({ topic, label }) => [label, topic])).toEqual([
      [LABEL, TOPIC],
      ['以前の証明書', OTHER],
    ])
  })

  it('is found without a label or heading, under the title', () => {
    expect(read(`<p>${SUBJECT}</p>`).topics).toEqual([{ topic: TOPIC, label: '', context: 'CLOMO PANEL' }])
  })

  it('is named by the column where the row does not name it', () => {
    const body = `<table><tr><th>Topic</th><th>Status</th></tr><tr><td>${TOPIC}</td><td>OK</td></tr></table>`
    expect(read(body).topics.map(({ label }) => label)).toEqual(['Topic'])
  })

  it.each([
    ['no UID', '<p>プッシュ通知証明書のサブジェクト: 未登録</p>'],
    ['an incomplete UID', `<p>UID=${TOPIC.slice(0, -2)}…</p>`],
    ['a UID cut off by the next cell', `<table><tr><td>UID=${TOPIC.slice(0, -4)}</td><td>abcd</td></tr></table>`],
    ['another kind of certificate', `<p>UID=com.apple.mail.XServer.${UUID}</p>`],
    [
      'a script',
      `<script>var a = "${SUBJECT}"</script><style>/* ${SUBJECT} */</style><template><p>${SUBJECT}</p></template>`,
    ],
    ['a hidden element', `<div hidden><p>${SUBJECT}</p></div>`],
    [
      'a password or a hidden field',
      `<input type="password" value="${SUBJECT}"><input type="hidden" value="${SUBJECT}">`,
    ],
    ['our own words', `<koshin-banner>${SUBJECT}</koshin-banner>`],
    ['an empty page', ''],
  ])('is not found in %s', (_name, body) => {
    expect(read(body).topics).toEqual([])
  })
})

describe('a code alone', () => {
  it.each([
    ['in a row', `<table><tr><th>Subject ID</th><td>${UUID}</td></tr></table>`],
    ['in one line', `<p>Subject ID: ${UUID.toUpperCase()}</p>`],
    ['in a field', `<label for="s">Topic</label><input id="s" value="${UUID}">`],
  ])('is found beside a word for the subject, %s', (_name, body) => {
    const { topics, codes } = read(body)
    expect(topics).toEqual([])
    expect(codes?.map(({ topic }) => topic)).toEqual([TOPIC])
  })

  it.each([
    ['beside another word', `<table><tr><th>Device ID</th><td>${UUID}</td></tr></table>`],
    ['in a whole UID', `<table><tr><th>Subject</th><td>${SUBJECT}</td></tr></table>`],
    ['in a longer name', `<table><tr><th>Subject</th><td>x-${UUID}-y</td></tr></table>`],
  ])('is not found %s', (_name, body) => {
    expect(read(body)).not.toHaveProperty('codes')
  })
})

describe('the expiry', () => {
  const HOME = 'MDM プッシュ通知証明書'
  const DATE = { text: '2027/11/24', notAfter: endOf(2027, 11, 24) }

  it.each([
    ['a description', `<dl><dt>${HOME}</dt><dd>有効期限:2027/11/24</dd></dl>`, `${HOME} › 有効期限`],
    [
      'blocks',
      `<h2>Mobile Device Management</h2><div><span>${HOME}</span><span>有効期限</span><span>2027/11/24</span></div>`,
      `${HOME} › 有効期限`,
    ],
    ['a heading', `<section><h3>${HOME}</h3><p>有効期限: <b>2027/11/24</b></p></section>`, `${HOME} › 有効期限`],
    [
      'columns',
      `<table><tr><th>名称</th><th>登録日</th><th>有効期限</th></tr><tr><td>${HOME}</td><td>2026/11/24</td><td>2027/11/24</td></tr></table>`,
      `${HOME} › 有効期限`,
    ],
    ['one text', `<p>${HOME}の有効期限は 2027/11/24 です</p>`, `${HOME}の有効期限は`],
  ])('is found in %s', (_name, body, label) => {
    const { expiries } = read(body)
    expect(expiries.map(({ context: _heading, ...rest }) => rest)).toEqual([{ label, ...DATE }])
    expect(kindOf({ label })).toBe('push')
  })

  it('of other things keeps their own label', () => {
    const body = `<table><tr><th>${HOME}</th><td>有効期限 2027/11/24</td></tr><tr><th>VPP サービストークン</th><td>有効期限 2027/5/1</td></tr></table>`
    const { expiries } = read(body)
    expect(expiries.map((one) => kindOf(one))).toEqual(['push', 'contentToken'])
    expect(expiries[1]).toMatchObject({ label: 'VPP サービストークン › 有効期限', text: '2027/5/1' })
  })

  it('of a table of tokens comes with the heading above it', () => {
    const body =
      '<h2>VPP 管理配布のサービストークン</h2><table><tr><th>組織</th><th>名称</th><th>有効期限</th></tr><tr><td>全社</td><td>Example</td><td>2027/11/24</td></tr></table>'
    expect(read(body).expiries).toMatchObject([
      { label: '全社 › 有効期限', context: 'VPP 管理配布のサービストークン', text: '2027/11/24' },
    ])
    expect(read('<p>有効期限 2027/11/24</p>').expiries[0]).not.toHaveProperty('context')
  })

  it('is the end of a range', () => {
    const { expiries } = read(`<dl><dt>${HOME}</dt><dd>有効期間: 2026/11/24 〜 2027/11/24</dd></dl>`)
    expect(Math.max(...expiries.map(({ notAfter }) => notAfter))).toBe(DATE.notAfter)
  })

  it.each([
    [
      'English',
      '<table><tr><th>Push certificate</th><td>Expires Nov 24, 2027 08:15</td></tr></table>',
      'Nov 24, 2027 08:15',
    ],
    [
      'kanji',
      `<table><tr><th>${HOME}の有効期限</th><td><b>2027</b> 年 <b>11</b> 月 <b>24</b> 日</td></tr></table>`,
      '2027 年 11 月 24 日',
    ],
  ])('is read in %s', (_name, body, text) => {
    expect(read(body).expiries).toMatchObject([{ text, notAfter: DATE.notAfter }])
  })

  it.each([
    ['a date that says nothing of an end', '<p>最終ログイン: 2027/11/24</p>'],
    ['the day it was registered', `<table><tr><th>${HOME}</th><td>登録日 2026/11/24</td></tr></table>`],
    ['the day of issue, in a line of its own', `<h3>${HOME}</h3><p>発行日: <b>2026/11/24</b></p>`],
    ['no date', `<table><tr><th>${HOME}</th><td>未登録</td></tr></table>`],
    ['a day that is not in the calendar', `<table><tr><th>${HOME}</th><td>2027/02/30</td></tr></table>`],
  ])('is not found in %s', (_name, body) => {
    expect(read(body).expiries).toEqual([])
  })
})

it('gives what can be sent from one place of a browser to another', () => {
  const reading = read(`<table><tr><th>${LABEL}</th><td>${SUBJECT}</td></tr></table>`)
  expect(JSON.parse(JSON.stringify(reading))).toEqual(structuredClone(reading))
})

it('reads a page of ten thousand elements without getting slow in its depth', () => {
  const rows = Array.from(
    { length: 2500 },
    (_, at) => `<tr><th>端末 ${at}</th><td><span>2026/01/01</span></td></tr>`,
  ).join('')
  const { topics } = read(
    `<div><div><div><table>${rows}<tr><th>${LABEL}</th><td>${SUBJECT}</td></tr></table></div></div></div>`,
  )
  expect(topics).toMatchObject([{ topic: TOPIC, label: LABEL }])
})
