// The extension API's functions that need more than their own page: what each does in this browser.
import { literally } from '../../../lib/facts/literally.ts'
import type { Area } from './areas.ts'
import type { Client, Clients } from './clients.ts'
import type { Settings } from './protocol.ts'

/** What is told of a call: whose it is, and its arguments. */
type Calling = (client: Client, args: never) => unknown

/** What the extension has asked this browser to do, for a test to look at. */
export interface Wishes {
  /** Addresses of tabs that were to be opened or shown; none is. */
  opened: string[]
  /** Files that were put into pages. */
  put: string[]
}

interface Browser {
  clients: Clients
  areas: Record<string, Area>
  manifest: Settings['manifest']
  wishes: Wishes
}

const toRegExp = (pattern: string) => new RegExp(`^${literally(pattern).replaceAll('\\*', '.*')}`)

/**
 * What other scripts have to answer: its outcome is told among the news. WebKit has six connections to a host; where calls held
 * them until they were answered, the answers found none, and no page came any more.
 */
export const ASKS_OTHERS: ReadonlySet<string> = new Set([
  'runtime.sendMessage',
  'tabs.sendMessage',
  'scripting.executeScript',
])

/** All functions by the name under which they are called. */
export function callsOf({ clients, areas, manifest, wishes }: Browser): Record<string, Calling> {
  const area = (name: string) => {
    const one = areas[name]
    if (!one) throw new Error(`there is no storage.${name}`)
    return one
  }
  const inTab = (tabId: number, frameIds?: number[]) =>
    clients.those((one) => one.kind === 'content' && one.tabId === tabId && (frameIds?.includes(one.frameId) ?? true))
  const tabOf = (client: Client) => clients.senderOf(client).tab
  const granted = (manifest.host_permissions ?? []).map(toRegExp)
  return {
    'storage.get': (_, [name, keys]: [string, string[]]) => area(name).get(keys),
    'storage.set': (_, [name, values]: [string, Record<string, unknown>]) => area(name).set(values),
    'storage.remove': (_, [name, keys]: [string, string[]]) => area(name).remove(keys),
    'storage.clear': (_, [name]: [string]) => area(name).clear(),
    'runtime.sendMessage': (client, [message]: [unknown]) => {
      const others = clients.those((one) => one !== client && one.kind !== 'content')
      if (others.length === 0) throw new Error('Could not establish connection. Receiving end does not exist.')
      const sender = clients.senderOf(client)
      return clients.ask(others, (id) => ({ what: 'message', id, message, sender }))
    },
    'tabs.sendMessage': (client, [tabId, message]: [number, unknown]) => {
      const sender = clients.senderOf(client)
      return clients.ask(inTab(tabId), (id) => ({ what: 'message', id, message, sender }))
    },
    'tabs.query': (_, [wish]: [{ active?: boolean; url?: string | string[] }]) => {
      const patterns = wish.url === undefined ? undefined : [wish.url].flat().map(toRegExp)
      return clients
        .those(({ kind, isTop }) => kind === 'content' && isTop)
        .flatMap((one) => tabOf(one) ?? [])
        .filter((tab) => (wish.active ? tab.active : true) && (patterns?.some((one) => one.test(tab.url)) ?? true))
    },
    'tabs.getCurrent': (client) => tabOf(client),
    'tabs.create': (_, [{ url }]: [{ url: string }]) => void wishes.opened.push(url),
    'tabs.update': (_, [tabId]: [number]) => void wishes.opened.push(`tab ${tabId}`),
    'scripting.executeScript': async (
      _,
      [wish]: [{ target: { tabId: number; frameIds?: number[] }; files: string[] }],
    ) => {
      const [target] = inTab(wish.target.tabId, wish.target.frameIds ?? [0])
      if (!target) throw new Error('there is no such frame')
      wishes.put.push(...wish.files)
      const results = []
      for (const file of wish.files) results.push(await clients.ask([target], (id) => ({ what: 'run', id, file })))
      return [{ frameId: target.frameId, result: results.at(-1) }]
    },
    'scripting.getRegisteredContentScripts': () => [],
    'permissions.contains': (_, [{ origins = [] }]: [{ origins?: string[] }]) =>
      origins.every((origin) => granted.some((one) => one.test(origin))),
    'permissions.getAll': () => ({ permissions: manifest.permissions, origins: manifest.host_permissions }),
    'contextMenus.removeAll': () => undefined,
    'contextMenus.create': () => undefined,
    'alarms.create': () => undefined,
    'action.set': () => undefined,
  }
}
