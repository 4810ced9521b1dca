// Tokens, keys and passphrases put wherever a record could hold one: as a fact that it has, as one that it has not, inside of one, as a kept file.
import { toBase64, toHex } from '../../lib/facts/bytes.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { openDatabase } from '../../lib/records/database.ts'
import { makeContentToken, makePublicKeyCertificate, makeServerToken, pem } from '../practice/authority.ts'
import { NOW, OTHER_TOPIC } from '../records/fresh.ts'

/** Parts of each secret, of which none may be found anywhere; blanks and line breaks are taken out of them. */
export interface Planted {
  pieces: string[]
  password: string
}

export async function plantSecrets(acme: Organisation, passphrase: string): Promise<Planted> {
  const content = makeContentToken({
    expires: NOW,
    organisationName: 'Acme',
    token: toBase64(crypto.getRandomValues(new Uint8Array(160))),
  })
  const { der } = await makePublicKeyCertificate()
  const server = makeServerToken({ certificate: der, secret: toBase64(crypto.getRandomValues(new Uint8Array(160))) })
  const pair = await crypto.subtle.generateKey(
    { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign'],
  )
  const key = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
  const password = 'Passw0rd-of-the-Apple-Account'
  const texts = [content, atob(content), server.text, pem(key, 'PRIVATE KEY'), toBase64(key)]
  const database = await openDatabase()
  for (const [index, text] of texts.entries()) {
    // As a fact that no record has, as one that it has, and inside of one.
    const planted = { token: text, password, passphrase }
    const facts = { fileName: text, name: text, downloadedBy: text, at: NOW, ...planted }
    const organisation = {
      ...acme,
      id: `o${index}`,
      topic: OTHER_TOPIC.replace('99999999', `9999999${index + 1}`.slice(-8)),
      name: text,
      account: text,
      servers: [text],
      serverToken: facts,
      ...planted,
    }
    await database.put('organisations', organisation)
    await database.put('runs', {
      id: `r${index}`,
      organisationId: acme.id,
      procedure: 'server-token',
      startedAt: NOW,
      startedBy: text,
      finishedAt: NOW,
      ticks: { upload: { at: NOW, by: 'hand', who: text, ...planted }, ...{ [text]: { at: NOW, by: 'hand' } } },
      before: {},
      serverToken: facts,
      tokenDownloads: [{ name: text, ...planted, at: NOW }],
      ...planted,
    } as never)
    await database.put('journal', {
      id: `e${index}`,
      at: NOW,
      kind: 'changed',
      subject: 'organisation',
      subjectId: acme.id,
      organisationId: acme.id,
      who: text,
      name: text,
      changes: [
        { fact: 'token', before: text },
        { fact: 'account', before: text, after: text },
        { fact: 'serverToken', before: facts, after: { password } },
        { fact: text, before: 1 },
      ],
      run: {
        id: 'x',
        organisationId: acme.id,
        procedure: 'server-token',
        startedAt: NOW,
        ticks: {},
        before: {},
        contentToken: facts,
      },
      ...planted,
    } as never)
    await database.put('settings', text, 'userName')
    await database.put('settings', { days: [1], muted: [text], notifications: true, ...planted } as never, 'reminders')
  }
  await database.put('settings', password as never, 'passphrase' as never)
  const files = [key, server.message, new TextEncoder().encode(content), new TextEncoder().encode(server.text)]
  for (const [index, bytes] of files.entries()) {
    for (const kind of ['push-certificate', 'signing-request'] as const) {
      await database.put('files', {
        id: `f${index}${kind}`,
        organisationId: acme.id,
        kind,
        fileName: 'a',
        sha256: `${index}`,
        bytes: Uint8Array.from(bytes),
        at: NOW,
      })
    }
  }
  const pieces = [...texts, toHex(key), toBase64(server.message), btoa(content)].flatMap((text) => {
    const packed = text.replace(/\s+/g, '')
    return [packed.slice(0, 60), packed.slice(60, 120), packed.slice(-60)].filter((piece) => piece.length > 30)
  })
  return { pieces, password }
}
