// More ways in which pages are made: what holds in the six layouts holds in these, for some of the contents.
import { describe, expect, it } from 'vitest'
import { readConsole } from '../../../lib/consoles/read-console.ts'
import { DAY } from '../../../lib/facts/time.ts'
import { checkConsole } from '../../../lib/judgement/console/console-check.ts'
import { documentOf } from '../../support/page.ts'
import { CONTENTS } from './contents.ts'
import { FORMS } from './forms.ts'
import type { Pair } from './layouts.ts'

const UUID = '1d2c3b4a-5f6e-4789-8abc-0123456789ab'
const TOPIC = `com.apple.mgmt.External.${UUID}`
const NEW = new Date(2027, 10, 7, 9, 5)
const OLD = new Date(2026, 10, 8, 9, 5)
const START = new Date(2026, 10, 6, 10).getTime()
const certificate = { fileName: 'a', sha256: 'aa', serial: '1', notBefore: START, notAfter: NEW.getTime(), at: START }
const run = { startedAt: START, before: { notAfter: OLD.getTime() }, certificate }
const each = (pairs: readonly Pair[], draw: (pair: Pair, at: number) => string) => pairs.map(draw).join('')

const LAYOUTS: Readonly<Record<string, (heading: string, pairs: readonly Pair[]) => string>> = {
  'cells without headers': (heading, pairs) =>
    `<h2>${heading}</h2><table>${each(pairs, ([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`)}</table>`,
  'a row of labels and a row of values, in cells': (heading, pairs) =>
    `<h2>${heading}</h2><table><tr>${each(pairs, ([label]) => `<td><b>${label}</b></td>`)}</tr><tr>${each(pairs, ([, value]) => `<td>${value}</td>`)}</tr></table>`,
  'a row of labels and a row of values, in blocks': (heading, pairs) =>
    `<h2>${heading}</h2><div><div>${each(pairs, ([label]) => `<div>${label}</div>`)}</div><div>${each(pairs, ([, value]) => `<div>${value}</div>`)}</div></div>`,
  'a table with a caption': (heading, pairs) =>
    `<table><caption>${heading}</caption>${each(pairs, ([label, value]) => `<tr><th scope="row">${label}</th><td><span>${value}</span></td></tr>`)}</table>`,
  'a group in a larger table': (heading, pairs) =>
    `<table><tr><th colspan="2">SSL certificate</th></tr><tr><td>Expires</td><td>2031-01-01</td></tr><tr><th colspan="2">${heading}</th></tr>${each(pairs, ([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`)}</table>`,
  'fields with labels': (heading, pairs) =>
    `<fieldset><legend>${heading}</legend>${each(pairs, ([label, value], at) => `<div><label for="f${at}">${label}</label><input id="f${at}" value="${value}" readonly></div>`)}</fieldset>`,
  'fields tied by an id': (heading, pairs) =>
    `<h2>${heading}</h2>${each(pairs, ([label], at) => `<span id="l${at}">${label}</span>`)}<hr>${each(pairs, ([, value], at) => `<div><input aria-labelledby="l${at}" value="${value}"></div>`)}`,
  'terms in groups': (heading, pairs) =>
    `<h2>${heading}</h2><dl>${each(pairs, ([label, value]) => `<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`,
  'items of a list': (heading, pairs) =>
    `<h2>${heading}</h2><ul>${each(pairs, ([label, value]) => `<li><strong>${label}</strong> ${value}</li>`)}</ul>`,
  'a grid of roles': (heading, pairs) =>
    `<h2>${heading}</h2><div role="grid">${each(pairs, ([label, value]) => `<div role="row"><div role="rowheader">${label}</div><div role="gridcell">${value}</div></div>`)}</div>`,
  'blocks one below the other': (heading, pairs) =>
    `<div>${heading}</div><div>${each(pairs, ([label, value]) => `<div>${label}</div><div>${value}</div>`)}</div>`,
  'label and value in one cell': (heading, pairs) =>
    `<h2>${heading}</h2><table>${each(pairs, ([label, value]) => `<tr><td>${label}:<br>${value}</td></tr>`)}</table>`,
  'a preformatted text': (heading, pairs) =>
    `<h2>${heading}</h2><pre>${each(pairs, ([label, value]) => `${label}: ${value}\n`)}</pre>`,
  'a title that is no heading': (heading, pairs) =>
    `<div class="title">${heading}</div><table>${each(pairs, ([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`)}</table>`,
}

const SOME = CONTENTS.filter(({ kind }) => kind === 'push').filter((_, at) => at % 3 === 0)

describe.each(Object.keys(LAYOUTS))('%s', (layout) => {
  it.each(
    SOME.map(
      (content) => [`${content.heading} › ${content.pairs.map(([label]) => label).join(', ')}`, content] as const,
    ),
  )('%s', (_name, { console, heading, pairs }) => {
    const answers = (form: (day: Date) => string) =>
      [NEW, OLD].map((expiry) => {
        const issued = new Date(expiry.getTime() - 365 * DAY)
        const cells = pairs.map(([label, value]): Pair => {
          const shown = value === 'expiry' ? form(expiry) : value === 'issued' ? form(issued) : value
          return [
            label,
            shown.replace('subject', `CN=APSP:${UUID}, UID=${TOPIC}`).replace('uid', TOPIC).replace('code', UUID),
          ]
        })
        const reading = readConsole(documentOf(LAYOUTS[layout]?.(heading, cells) ?? '', 'Console'))
        const { uid, expiry: answer } = checkConsole(reading, run, { topic: TOPIC, consoleId: console })
        return `${uid} ${answer}`
      })
    const all = Object.entries(FORMS).map(([name, form]) => [name, ...answers(form)])
    expect(all).toEqual(Object.keys(FORMS).map((name) => [name, 'same renewed', 'same not-yet']))
  })
})

it('an open shadow root', () => {
  const document = documentOf('<h2>Push certificate</h2><x-row></x-row>', 'Console')
  const root = document.querySelector('x-row')?.attachShadow({ mode: 'open' })
  if (root) root.innerHTML = `<div>UID</div><div>${TOPIC}</div><div>Expires</div><div>7 Nov 2027</div>`
  const { uid, expiry } = checkConsole(readConsole(document), run, { topic: TOPIC, consoleId: 'other' })
  expect([uid, expiry]).toEqual(['same', 'renewed'])
})
