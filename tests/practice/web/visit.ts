// One request to a practice page, and what may be answered.
import type { IncomingMessage } from 'node:http'
import type { Html } from './html.ts'

/** A request, read as far as the practice pages need it. */
export interface Visit {
  host: string
  method: string
  path: string
  query: URLSearchParams
  cookies: Map<string, string>
  /** The first of ja and en in Accept-Language; en where neither is there. */
  language: 'ja' | 'en'
  /** The bytes sent along. */
  body: () => Promise<Uint8Array>
  /** The fields of a form sent along (application/x-www-form-urlencoded). */
  form: () => Promise<URLSearchParams>
}

export interface Reply {
  status?: number
  /** A page, a text, bytes, or a value that is sent as JSON. */
  page?: Html
  text?: string
  bytes?: Uint8Array
  json?: unknown
  type?: string
  headers?: Record<string, string>
  /** Whole Set-Cookie values. */
  cookies?: string[]
}

const LARGEST_BODY = 8 * 1024 * 1024

export function readVisit(request: IncomingMessage): Visit {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
  const url = new URL(request.url ?? '/', `https://${host || 'practice.koshin.test'}`)
  let read: Promise<Uint8Array> | undefined
  const body = () => {
    read ??= collect(request)
    return read
  }
  return {
    host,
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    cookies: readCookies(request.headers.cookie ?? ''),
    language: readLanguage(request.headers['accept-language'] ?? ''),
    body,
    form: async () => new URLSearchParams(new TextDecoder().decode(await body())),
  }
}

/** Sends the browser elsewhere with a GET. */
export function redirect(to: string, cookies: string[] = []): Reply {
  return { status: 303, headers: { location: to }, cookies }
}

/** A cookie of this host until the browser ends; an empty value removes it. */
export function cookie(name: string, value: string): string {
  const end = value === '' ? '; Max-Age=0' : ''
  return `${name}=${encodeURIComponent(value)}; Path=/; Secure; HttpOnly; SameSite=Lax${end}`
}

export function notFound(): Reply {
  return { status: 404, text: 'Not found' }
}

function readCookies(header: string): Map<string, string> {
  const pairs = header.split(';').map((pair) => pair.trim().split('=', 2))
  return new Map(pairs.map(([name = '', value = '']) => [name, decodeURIComponent(value)]))
}

function readLanguage(header: string): 'ja' | 'en' {
  const first = header
    .split(',')
    .map((one) => one.trim().slice(0, 2).toLowerCase())
    .find((one) => one === 'ja' || one === 'en')
  return first === 'ja' ? 'ja' : 'en'
}

async function collect(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > LARGEST_BODY) throw new Error('The practice portal takes no file of more than 8 MB')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
