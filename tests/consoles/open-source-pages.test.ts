// Pages of consoles whose source is public: each is read as what it is about, and says nothing of the other things.
import { describe, expect, it } from 'vitest'
import { readConsole } from '../../lib/consoles/read-console.ts'
import { checkConsole } from '../../lib/judgement/console/console-check.ts'
import { checkToken } from '../../lib/judgement/console/token-check.ts'
import { documentOf } from '../support/page.ts'

const CODE = '1d2c3b4a-5f6e-4789-8abc-0123456789ab'
const TOPIC = `com.apple.mgmt.External.${CODE}`
const START = new Date(2026, 10, 6, 10).getTime()
const NEW = new Date(2027, 10, 7, 9, 5).getTime()
const file = { fileName: 'a', sha256: 'aa', at: START, notAfter: NEW }
const before = { topic: TOPIC, notAfter: new Date(2026, 10, 8, 9, 5).getTime() }

/** What is said of the certificate's UID, its expiry and both tokens' expiries, all renewed to the same day. */
function saidOf(page: string, consoleId: string) {
  const reading = readConsole(documentOf(page, 'Console'))
  const push = { startedAt: START, before, certificate: { ...file, serial: '01', notBefore: START } }
  const { uid, expiry } = checkConsole(reading, push, { topic: TOPIC, consoleId })
  const server = { procedure: 'server-token' as const, startedAt: START, before, serverToken: file }
  const content = { procedure: 'content-token' as const, startedAt: START, before, contentToken: file }
  const serverToken = checkToken(reading, server, { consoleId }).expiry
  return { uid, expiry, serverToken, contentToken: checkToken(reading, content, { consoleId }).expiry }
}

const NOTHING = { uid: 'not-found', expiry: 'not-found', serverToken: 'not-found', contentToken: 'not-found' }
const table = (labels: readonly string[], values: readonly string[]) =>
  `<table><thead><tr>${labels.map((label) => `<th>${label}</th>`).join('')}</tr></thead>
  <tbody><tr>${values.map((value) => `<td>${value}</td>`).join('')}</tr></tbody></table>`
const terms = (pairs: readonly (readonly [string, string])[]) =>
  `<dl>${pairs.map(([term, value]) => `<div><dt>${term}</dt><dd>${value}</dd></div>`).join('')}</dl>`

describe('Fleet', () => {
  it('shows the code in the common name, and the day', () => {
    const pairs = [
      ['Common name (CN)', `APSP:${CODE}`],
      ['Organization name', 'Acme'],
      ['MDM server URL', 'https://fleet.example/mdm'],
      ['Renew date', 'November 7, 2027'],
    ] as const
    const page = `<h1>Apple Push Certificate Portal</h1>${terms(pairs)}<button>Turn off MDM</button>`
    expect(saidOf(page, 'fleet')).toEqual({ ...NOTHING, uid: 'same', expiry: 'renewed' })
  })

  it('calls the day of a server token the same, on a page that names no token', () => {
    const rows = table(['Organization name', 'Renew date', 'iOS fleet'], ['Acme', 'November 7, 2027', 'Workstations'])
    expect(saidOf(`<h1>Apple Business (AB)</h1>${rows}`, 'fleet')).toEqual(NOTHING)
  })

  it('calls the day of a content token the same, under the name of the programme', () => {
    const rows = table(['Organization name', 'Location', 'Renew date'], ['Acme', 'Tokyo', 'November 7, 2027'])
    const page = `<h1>Volume Purchasing Program (VPP)</h1>${rows}`
    expect(saidOf(page, 'fleet')).toEqual({ ...NOTHING, contentToken: 'renewed' })
  })
})

describe('Zentral', () => {
  it('shows the topic and both ends of the certificate', () => {
    const rows = [
      ['Name', 'Acme'],
      ['Topic', TOPIC],
      ['Not before', 'Nov. 6, 2026, 10:05 a.m.'],
      ['Not after', 'Nov. 7, 2027, 10:05 a.m.'],
    ].map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`)
    const page = `<h2>Acme</h2><h3>MDM push certificate</h3><table><tbody>${rows.join('')}</tbody></table>`
    expect(saidOf(page, 'zentral')).toEqual({ ...NOTHING, uid: 'same', expiry: 'renewed' })
  })

  it('shows the end of a server token as an expiry, beside the code of the server', () => {
    const page = `<h3>DEP virtual server <i>Acme</i></h3><div><h4>DEP server</h4>
      <dl><dt>name</dt><dd>Acme</dd><dt>uuid</dt><dd>${CODE}</dd></dl></div>
      <div><h4>DEP Token</h4><a>Renew</a><dl><dt>expiry</dt><dd>Sun, 07 Nov 2027 09:05:00 +0900</dd></dl></div>`
    expect(saidOf(page, 'zentral')).toEqual({ ...NOTHING, serverToken: 'renewed' })
  })

  it('shows the end of a content token under the name of the location alone', () => {
    const rows = [
      ['MDM info ID', CODE],
      ['Token expiration date', '11/07/2027'],
      ['Country code', 'JP'],
    ].map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`)
    const page = `<h2>Tokyo</h2><h3>Location</h3>
      <table><thead><tr><th>Attribute</th><th>Value</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
    expect(saidOf(page, 'zentral')).toEqual({ ...NOTHING, contentToken: 'renewed' })
  })
})
