// The server behind the stand-in for a browser: gives Koshin's pages an origin, and puts its scripts into the portals' pages.
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { extname, join, resolve, sep } from 'node:path'
import type { Language } from '../../../scripts/languages.ts'
import { raw } from '../../practice/web/html.ts'
import type { Site } from '../../practice/web/listen.ts'
import { notFound, type Reply, type Visit } from '../../practice/web/visit.ts'
import { Area } from './areas.ts'
import { ASKS_OTHERS, callsOf, type Wishes } from './calls.ts'
import { Clients } from './clients.ts'
import {
  type Answer,
  type Call,
  EXTENSION_ID,
  type Hello,
  type Kind,
  type Outcome,
  PLACE,
  type Settings,
} from './protocol.ts'

/** The host of Koshin's own pages. */
export const HOME = 'https://koshin.test'
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
}

interface ContentScript {
  matches: string[]
  run_at: string
  all_frames?: boolean
  js?: string[]
  css?: string[]
}

export class Host {
  /** What went wrong in any page, as its console would show it. */
  readonly complaints: string[] = []
  readonly wishes: Wishes = { opened: [], put: [] }
  /** Of Koshin's pages and of what is begun from now on. */
  language: Language = 'en'
  readonly #edition: string
  readonly #manifest: Settings['manifest'] & { content_scripts: ContentScript[] }
  readonly #clients = new Clients()
  readonly #calls: ReturnType<typeof callsOf>
  readonly #client: string

  constructor(edition: string) {
    this.#edition = edition
    this.#manifest = JSON.parse(readFileSync(join(edition, 'manifest.json'), 'utf8'))
    this.#client = stripTypeScriptTypes(readFileSync(join(import.meta.dirname, 'client.ts'), 'utf8'))
    const area = (name: string) =>
      new Area((changes) => {
        const hears = name === 'session' ? ['page', 'background'] : ['page', 'background', 'content']
        for (const one of this.#clients.those(({ kind }) => hears.includes(kind)))
          this.#clients.tell(one, { what: 'changed', area: name, changes })
      })
    this.#calls = callsOf({
      clients: this.#clients,
      areas: { local: area('local'), session: area('session') },
      manifest: this.#manifest,
      wishes: this.wishes,
    })
  }

  /** The sites with Koshin on them, and its own. */
  around(sites: ReadonlyMap<string, Site>): Map<string, Site> {
    const laid = [...sites].map(([host, site]): [string, Site] => [host, (visit) => this.#over(site, visit)])
    return new Map([...laid, [new URL(HOME).host, (visit) => this.#home(visit)]])
  }

  async #over(site: Site, visit: Visit): Promise<Reply> {
    if (visit.path.startsWith(`${PLACE}/`)) return this.#own(visit)
    const reply = await site(visit)
    const scripts = this.#manifest.content_scripts.filter(({ matches }) => matches.includes(`https://${visit.host}/*`))
    if (!reply.page || scripts.length === 0) return reply
    const at = (file: string) => `${PLACE}/edition/${file}`
    const early = scripts.filter(({ run_at }) => run_at === 'document_start')
    const head = [
      `<script src="${PLACE}/client.js?kind=content"></script>`,
      ...early.flatMap(({ js = [] }) => js.map((file) => `<script src="${at(file)}"></script>`)),
      ...scripts.flatMap(({ css = [] }) => css.map((file) => `<link rel="stylesheet" href="${at(file)}">`)),
      ...scripts
        .filter((one) => !early.includes(one))
        .flatMap(({ js = [] }) => js.map((file) => `<script defer src="${at(file)}"></script>`)),
    ].join('')
    if (!reply.page.html.includes('<head>')) throw new Error(`${visit.path} has no head into which Koshin could be put`)
    return { ...reply, page: raw(reply.page.html.replace('<head>', () => `<head>${head}`)) }
  }

  async #home(visit: Visit): Promise<Reply> {
    if (visit.path.startsWith(`${PLACE}/`)) return this.#own(visit)
    const reply = await this.#file(visit.path.slice(1))
    if (!visit.path.endsWith('.html')) return reply
    const script = `<script src="${PLACE}/client.js?kind=page"></script>`
    const text = new TextDecoder().decode(reply.bytes).replace('<head>', () => `<head>${script}`)
    // The extension's own policy; only the stand-in itself asks this server.
    const policy = this.#manifest.content_security_policy as { extension_pages: string }
    const headers = { 'content-security-policy': `${policy.extension_pages}; connect-src 'self'` }
    return { text, type: TYPES['.html'] ?? '', headers }
  }

  async #own(visit: Visit): Promise<Reply> {
    const path = visit.path.slice(PLACE.length + 1)
    if (path === 'client.js') return this.#clientScript((visit.query.get('kind') ?? 'content') as Kind)
    if (path === 'background.html') {
      return { page: raw(`<html><head><script src="${PLACE}/start-background.js"></script></head></html>`) }
    }
    if (path === 'start-background.js') {
      return { text: `new Worker('${PLACE}/background.js')`, type: TYPES['.js'] ?? '' }
    }
    if (path === 'background.js') {
      const { service_worker: file } = this.#manifest.background as { service_worker: string }
      const text = `importScripts('${PLACE}/client.js?kind=background', '/${file}')`
      return { text, type: TYPES['.js'] ?? '' }
    }
    if (path.startsWith('edition/')) return this.#file(path.slice('edition/'.length))
    if (path === 'next') return this.#next(visit.query.get('client') ?? '')
    if (path === 'call') return { json: await this.#called(JSON.parse(new TextDecoder().decode(await visit.body()))) }
    return notFound()
  }

  async #next(client: string): Promise<Reply> {
    const json = await this.#clients.next(client).catch(() => [])
    // Perhaps the page has gone: WebKit would keep its connection, and with six of them taken no page comes any more.
    return { json, ...(json.length === 0 && { headers: { connection: 'close' } }) }
  }

  async #clientScript(kind: Kind): Promise<Reply> {
    const messages = JSON.parse(await readFile(join(this.#edition, '_locales', this.language, 'messages.json'), 'utf8'))
    const settings: Settings = { kind, manifest: this.#manifest, messages, language: this.language, home: HOME }
    const given = { settings, place: PLACE, extensionId: EXTENSION_ID }
    const constants = Object.entries(given).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`)
    return { text: `(() => {'use strict';${constants.join('')}\n${this.#client}\n})()`, type: TYPES['.js'] ?? '' }
  }

  /** What came of it; null where that is told later. */
  async #called(call: Call): Promise<Outcome | null> {
    const outcome = this.#outcome(call)
    if (!ASKS_OTHERS.has(call.name)) return outcome
    const client = this.#clients.get(call.client)
    void outcome.then((known) => this.#clients.tell(client, { what: 'called', ...known }))
    return null
  }

  async #outcome({ client, id, name, args }: Call): Promise<Outcome> {
    try {
      return { id, value: await this.#does(client, name, args) }
    } catch (cause) {
      return { id, error: cause instanceof Error ? cause.message : String(cause) }
    }
  }

  async #does(id: string, name: string, args: unknown[]): Promise<unknown> {
    if (name === 'begin') {
      const client = this.#clients.begin(id, args[0] as Hello)
      if (client.kind === 'background') this.#clients.tell(client, { what: 'installed' })
      return undefined
    }
    if (name === 'end') return this.#clients.end(id)
    if (name === 'answer') return this.#clients.answered(args[0] as Answer)
    if (name === 'complain') return void this.complaints.push(String(args[0]))
    const calling = this.#calls[name]
    if (!calling) throw new Error(`this browser has no ${name}`)
    return calling(this.#clients.get(id), args as never)
  }

  async #file(path: string): Promise<Reply> {
    const file = resolve(this.#edition, path)
    if (!file.startsWith(this.#edition + sep)) return notFound()
    try {
      return { bytes: await readFile(file), type: TYPES[extname(file)] ?? 'application/octet-stream' }
    } catch {
      return notFound()
    }
  }
}
