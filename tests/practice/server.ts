// Starts the practice portals: Apple's portal, its sign-in, a console and a start page, all on one loopback port.
import { AUTHORITY_FILE, loadAuthority } from './authority.ts'
import { businessStart } from './business-portal/seed.ts'
import { businessSignIn } from './business-portal/sign-in.ts'
import { BUSINESS_HOST, businessPortal, SCHOOL_HOST, SILENT_HOST } from './business-portal/site.ts'
import { consoleSite } from './console/site.ts'
import { consoleStart } from './console/state.ts'
import { signIn } from './push-portal/sign-in.ts'
import { pushPortal } from './push-portal/site.ts'
import { makeAccounts, OWN_ACCOUNT, SEED, type Seed } from './seed.ts'
import { startPage } from './start-page/site.ts'
import { listen, type Site } from './web/listen.ts'
import { redirect } from './web/visit.ts'
import type { World } from './world.ts'

export interface PracticeOptions {
  /** 0 or absent: any free port. */
  port?: number
  /** Where the test authority is kept; made where it is not there. */
  authorityFile?: string
  /** The session ends as soon as an upload is accepted, as reported of the real portal. */
  signOutAfterUpload?: boolean
  /** Extensions that the portal refuses, e.g. `['.csr']`. */
  refuseExtensions?: string[]
  /** The console has not been set up yet: it has neither certificate nor tokens. */
  newConsole?: boolean
  /** Milliseconds since 1970; the world's clock. */
  now?: () => number
  /** Other accounts and certificates than the usual ones; laid over them, account by account. */
  seed?: Seed
  /** Gives the sites that are served in place of the portals': a test may lay something over each, or add its own. */
  around?: (sites: ReadonlyMap<string, Site>) => ReadonlyMap<string, Site>
}

export interface Practice {
  port: number
  /** Changes in place; `reset` fills the same object anew. */
  world: World
  /** The host names that are answered for. */
  hosts: string[]
  /** For Chromium's --host-resolver-rules: these hosts come here, every other name does not exist. */
  hostResolverRules: string
  /** The world as it was at the beginning, or with a console that is new, with freshly issued certificates; everybody is signed out. */
  reset: (console?: { isNew: boolean }) => Promise<void>
  close: () => Promise<void>
}

/** Starts the practice portals. Throws where the port is taken or the authority's file cannot be written. */
export async function startPractice(options: PracticeOptions = {}): Promise<Practice> {
  const authority = await loadAuthority(options.authorityFile ?? AUTHORITY_FILE)
  const now = options.now ?? Date.now
  const makeWorld = (isNewConsole = options.newConsole): World => {
    const accounts = makeAccounts(authority, { ...SEED, ...options.seed }, now())
    return {
      now,
      accounts,
      sessions: new Map(),
      consoleSessions: new Set(),
      console: consoleStart(accounts, OWN_ACCOUNT, now(), isNewConsole),
      business: businessStart(),
      log: [],
      behaviour: {
        signOutAfterUpload: options.signOutAfterUpload ?? false,
        refuseExtensions: options.refuseExtensions ?? [],
      },
    }
  }
  const world = makeWorld()
  const reset = async (console?: { isNew: boolean }) => {
    Object.assign(world, makeWorld(console?.isNew))
  }
  const pushSignIn = signIn(world)
  const business = businessPortal(world)
  const portals = new Map<string, Site>([
    [BUSINESS_HOST, business],
    [SCHOOL_HOST, business],
    [SILENT_HOST, business],
    ['identity.apple.com', pushPortal(authority, world)],
    [
      'idmsa.apple.com',
      (visit) => (visit.path.startsWith('/appleauth/') ? businessSignIn(world, visit) : pushSignIn(visit)),
    ],
    ['panel.clomo.test', consoleSite(authority, world)],
    // As some vendors do: the address in the mail leads on to the console's own.
    ['login.clomo.test', () => redirect('https://panel.clomo.test/login')],
    ['practice.koshin.test', startPage(reset)],
  ])
  const sites = options.around?.(portals) ?? portals
  const { server, port } = await listen(sites, options.port ?? 0)
  const hosts = [...sites.keys()]
  return {
    port,
    world,
    hosts,
    hostResolverRules: [
      ...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`),
      'MAP * ~NOTFOUND',
      'EXCLUDE 127.0.0.1',
    ].join(', '),
    reset,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}
