// The console's side of both tokens: takes the files, shows their expiry, and tries them out.

import { DAY } from '../../../lib/facts/time.ts'
import { notFound, type Reply, type Visit } from '../web/visit.ts'
import { type ConsoleToken, note, type World } from '../world.ts'
import { consoleDate } from './frame.ts'

export type TokenVerdict = 'taken' | 'refused'

const YEAR = 365 * DAY

/** Answers what the pages' scripts ask for. */
export async function answerTokens(world: World, visit: Visit): Promise<Reply> {
  const { console: state } = world
  if (visit.method !== 'POST') return notFound()
  switch (visit.path) {
    case '/tokens/server':
      return { json: takeServerToken(world, text(await visit.body()), visit.query.get('name') ?? '') }
    case '/tokens/refresh':
      note(world, 'console-devices-refreshed')
      report(world, 'ADE デバイス一覧の情報取得が完了しました。')
      return { json: {} }
    case '/tokens/content':
      return { json: registerContentToken(world, text(await visit.body()), visit.query.get('organisation') ?? '') }
    case '/tokens/save':
      state.contentTokens = new Map([...state.contentTokens, ...state.registered])
      state.registered = new Map()
      note(world, 'console-content-token-saved')
      return { json: {} }
    case '/tokens/run':
      if (state.contentTokens.size > 0) note(world, 'console-assignment-run')
      return { json: { done: state.contentTokens.size > 0 } }
    default:
      return notFound()
  }
}

export function report(world: World, text: string): void {
  world.console.reports.push({ at: world.now(), text })
}

/**
 * The console's key would open the token; here its outside counts: S/MIME, enveloped. In the one example known, Apple's token
 * lasts a year from the time in the file's name; this console shows a year from now.
 */
function takeServerToken(world: World, token: string, fileName: string): { verdict: TokenVerdict; shown?: string } {
  if (!/^Content-Type:\s*application\/pkcs7-mime/im.test(token) || !/enveloped-data/i.test(token)) {
    note(world, 'console-token-refused', { detail: fileName })
    return { verdict: 'refused' }
  }
  const notAfter = world.now() + YEAR
  world.console.serverToken = { name: fileName.replace(/_Token_.*$/, ''), notAfter }
  note(world, 'console-server-token-saved', { detail: fileName })
  return { verdict: 'taken', shown: consoleDate(notAfter) }
}

function registerContentToken(world: World, file: string, organisation: string): { verdict: TokenVerdict } {
  const token = readContentToken(file)
  if (!token) {
    note(world, 'console-token-refused', { detail: organisation })
    return { verdict: 'refused' }
  }
  world.console.registered.set(organisation, token)
  note(world, 'console-content-token-registered', { detail: organisation })
  return { verdict: 'taken' }
}

/** base64 of `{"expDate":"2027-05-19T18:40:49+0000","token":"…","orgName":"…"}`; the offset has no colon. */
function readContentToken(file: string): ConsoleToken | undefined {
  try {
    const { expDate, orgName, token } = JSON.parse(Buffer.from(file.trim(), 'base64').toString('utf8'))
    const notAfter = Date.parse(String(expDate).replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))
    if (!token || typeof orgName !== 'string' || Number.isNaN(notAfter)) return undefined
    return { name: orgName, notAfter }
  } catch {
    return undefined
  }
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
