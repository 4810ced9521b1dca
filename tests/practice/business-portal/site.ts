// business.apple.com and school.apple.com, as the practice has them: sign-in, the shell with or without a frame, tokens, the log.
import { savedPageFor } from '../fixtures/site.ts'
import { clientFile } from '../web/client-files.ts'
import { data, type Html, html, raw } from '../web/html.ts'
import { cookie, notFound, type Reply, redirect, type Visit } from '../web/visit.ts'
import { type Happening, note, type World } from '../world.ts'
import { contentTokenFile, serverTokenFile, serverTokenName } from './seed.ts'
import { looksOf, readBusinessSwitches, type Switches } from './switches.ts'

export const BUSINESS_HOST = 'business.apple.com'
export const SCHOOL_HOST = 'school.apple.com'
/** Holds the content where Koshin is kept out: no host of Apple's. */
export const SILENT_HOST = 'content.practice.test'

/** The cookie that holds the session, on either host. */
export const SESSION = 'practice-business-session'
const REPORTED: readonly Happening[] = [
  'server-opened',
  'token-dialog-opened',
  'server-delete-opened',
  'business-menu-opened',
  'business-pressed',
  'cancelled',
]

/** Answers for both hosts, and for the one that Koshin is kept out of. */
export function businessPortal(world: World): (visit: Visit) => Promise<Reply> {
  return async (visit) => {
    const { path, host } = visit
    if (path.startsWith('/js/')) return clientFile(path.slice('/js/'.length))
    const savedPage = savedPageFor(visit, '/js/')
    if (savedPage) return savedPage
    if (path === '/session') return openSession(world, visit)
    const { switches, cookies } = readBusinessSwitches(visit)
    const account = world.sessions.get(visit.cookies.get(SESSION) ?? '')
    // A frame on another host has no cookie of its own: the practice lets it in.
    if (path === '/content') return { page: documentOf(visit, switches, 'content'), cookies }
    if (account === undefined && host !== SILENT_HOST && !path.startsWith('/api/')) {
      return { page: signInPage(host), cookies }
    }
    return { ...(await answer(world, visit, switches)), cookies }
  }
}

async function answer(world: World, visit: Visit, switches: Switches): Promise<Reply> {
  const id = visit.query.get('id') ?? ''
  switch (visit.path) {
    case '/api/state': {
      const { servers, locations, organisation } = world.business
      const added = Array.from({ length: Number(visit.query.get('servers') ?? 0) }, (_, index) => ({
        id: `g${index}`,
        name: `Branch office ${index + 1}`,
        devices: index,
      }))
      return { json: { organisation, servers: [...servers, ...added], locations } }
    }
    case '/api/server-token': {
      const server = world.business.servers.find((one) => one.id === id)
      if (!server) return notFound()
      note(world, 'server-token-downloaded', { detail: server.name })
      return file(await serverTokenFile(world.business), serverTokenName(server.name, world.now()))
    }
    case '/api/content-token': {
      const location = world.business.locations.find((one) => one.id === id)
      if (!location) return notFound()
      note(world, 'content-token-downloaded', { detail: location.name })
      return file(contentTokenFile(world.business, world.now()), `sToken_for_${location.name}.vpptoken`)
    }
    case '/api/log': {
      const what = REPORTED.find((one) => one === visit.query.get('what'))
      if (what) note(world, what, { detail: visit.query.get('name') ?? '' })
      return { json: {} }
    }
  }
  if (visit.path.startsWith('/api/')) return notFound()
  return { page: documentOf(visit, switches, 'top') }
}

function file(text: string, name: string): Reply {
  return {
    text,
    type: 'application/octet-stream',
    headers: { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` },
  }
}

function openSession(world: World, visit: Visit): Reply {
  const ticket = visit.query.get('ticket') ?? ''
  const account = world.sessions.get(ticket)
  if (account === undefined) return redirect('/')
  note(world, 'signed-in', { account })
  return redirect(visit.query.get('to') ?? '/', [cookie(SESSION, ticket)])
}

function signInPage(host: string): Html {
  return html`<html><head><meta charset="utf-8"><title>Apple Business</title></head><body>
    <iframe id="aid-auth-widget-iFrame" src="https://idmsa.apple.com/appleauth/auth/signin?host=${host}" style="border:0;width:100%;height:90vh"></iframe></body></html>`
}

/** What the page tells its script. */
export interface PageSettings extends Switches {
  looks: ReturnType<typeof looksOf>
  /** The shell with the route, or the content alone. */
  part: 'top' | 'content'
  /** Where the content's frame is, if it has an address. */
  contentAddress: string
}

function documentOf(visit: Visit, switches: Switches, part: 'top' | 'content'): Html {
  const hosts = {
    same: visit.host,
    other: visit.host === SCHOOL_HOST ? BUSINESS_HOST : SCHOOL_HOST,
    silent: SILENT_HOST,
  }
  const host = hosts[switches.frame as keyof typeof hosts] ?? ''
  const contentAddress = host && `https://${host}/content?${query(switches)}`
  const settings: PageSettings = { ...switches, looks: looksOf(switches), part, contentAddress }
  const isTranslated = switches.trouble === 'translated'
  return html`<html lang="${switches.language}" ${raw(isTranslated ? 'class="translated-ltr"' : '')}><head><meta charset="utf-8"><title>Apple Business</title>
    ${data('page-settings', settings)}
    <script type="module" src="/js/business-portal/client.ts"></script></head><body></body></html>`
}

function query(switches: Switches): string {
  return new URLSearchParams(Object.entries(switches).map(([name, value]) => [name, String(value)])).toString()
}
