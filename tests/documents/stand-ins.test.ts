// What stands beside a file or in its place on a drive, and Koshin's own files: each is called that, and nothing else is.
import { generateKeyPairSync } from 'node:crypto'
import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { kindOf } from '../../lib/documents/kinds/kinds.ts'
import { bytesOf, read } from './make.ts'

const hex = (digits: string) => Buffer.from(digits, 'hex')
const COMPANION = Buffer.concat([hex('0005160700020000'), Buffer.from('Mac OS X        '), Buffer.alloc(120)])
const OURS = Buffer.concat([Buffer.from('koshin-handover 1\n{}\n'), hex('a7b8c9d0')])
const KEY = String(
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
)

it.each<[string, string | Uint8Array]>([
  ['words about such a file', 'koshin-handover is what Koshin saves\n'],
  ['the name of one', 'koshin-team.txt\n'],
  ['another file that begins with its name', Buffer.concat([Buffer.from('koshin-page 1\n'), hex('a7b8c9d0ff00')])],
  ['a file and its companion in one (AppleSingle)', hex(`0005160000020000${'00a7'.repeat(60)}`)],
  ['a book of another program', hex(`626f6f6b01020304${'a7b8'.repeat(60)}`)],
  ['bytes that begin like a link alone', hex(`4c00000001140200${'a7b8'.repeat(60)}`)],
])('%s is none', async (_, content) => {
  expect(['koshin-file', 'stand-in']).not.toContain((await read(content)).kind)
})

const PORTAL = 'https://identity.apple.com/pushcert/'
const list = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd"><plist version="1.0"><dict>${inside}</dict></plist>`
const LINK = `<key>URL</key><string>${PORTAL}</string>`

it.each([
  ['.url', `[InternetShortcut]\r\nURL=${PORTAL}\r\n`],
  ['.url', `[{000214A0-0000-0000-C000-000000000046}]\nProp3=19,11\n[InternetShortcut]\nIDList=\nURL=${PORTAL}\n`],
  ['.url', `\ufeff[InternetShortcut]\r\nURL=${PORTAL}`],
  ['.desktop', `[Desktop Entry]\nVersion=1.0\nType=Link\nName=APCP\nURL=${PORTAL}\n`],
  ['.desktop', `[Desktop Entry]\nURL=${PORTAL}\nType=Link\n`],
  ['.webloc', list(LINK)],
])('a link to a page is called one: %s', async (detail, content) => {
  expect(await read(content)).toEqual({ kind: 'stand-in', detail })
})

it.each([
  ['a list with more than an address', list(`${LINK}<key>Name</key><string>APCP</string>`)],
  ['a list whose address is none', list('<key>URL</key><integer>1</integer>')],
  ['words about such a file', `In a file [InternetShortcut] the line URL=${PORTAL} follows\n`],
  ['a section without an address', '[InternetShortcut]\nIDList=\n[Other]\nURL=x\n'],
  ['a program of a desktop', `[Desktop Entry]\nType=Application\nExec=x\nURL=${PORTAL}\n`],
  ['settings of another program', `[server]\nURL=${PORTAL}\n`],
])('%s is no link', async (_, content) => {
  expect((await read(content)).kind).not.toBe('stand-in')
})

it('a secret in a link is a secret', async () => {
  const { kind } = await read(`[InternetShortcut]\nURL=${PORTAL}\n${KEY}`)
  expect(kindOf(kind).is).toBe('secret')
})

it('a secret in a companion is a secret', async () => {
  expect(kindOf((await read(Buffer.concat([COMPANION, Buffer.from(KEY)]))).kind).is).toBe('secret')
})

it('what an archive holds of Koshin is named with it', async () => {
  expect(await read(zipSync({ 'a.koshin': new Uint8Array(OURS), 'b.txt': bytesOf('x') }))).toMatchObject({
    kind: 'archive',
    detail: 'ZIP: a.koshin, b.txt',
  })
})
