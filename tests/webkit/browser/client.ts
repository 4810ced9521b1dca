// Runs before Koshin's own scripts, in pages and in the background: `browser` as Safari gives it, as far as Koshin uses it.
import type { Answer, Call, Hello, News, Outcome, Settings } from './protocol.ts'

/** Put before this script by the server. */
declare const settings: Settings
declare const place: string
declare const extensionId: string

type Listener = (...args: never[]) => unknown

const { kind, manifest, messages, language, home } = settings
const client = crypto.randomUUID()
/** What is sent while a page goes may be so long, in characters. Source: Fetch Standard, "inflight keep-alive bytes" (64 KiB in all). */
const KEPT_ALIVE = 16_000
/** Before a page can put its own in their place. */
const ask = fetch.bind(globalThis)

function event() {
  const listeners = new Set<Listener>()
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    listeners,
    tell: (...args: unknown[]) => {
      for (const listener of listeners) listener(...(args as never[]))
    },
  }
}

/** Calls whose outcome is told later, among the news. */
const called = new Map<string, (outcome: Outcome) => void>()

/** Until the server knows who speaks: what is said on another connection may come to it first. Absent from then on. */
let beginning: Promise<unknown> | undefined

async function call(name: string, ...args: unknown[]): Promise<unknown> {
  // A page that goes has no time for a promise.
  if (beginning) await beginning
  return send(name, ...args)
}

async function send(name: string, ...args: unknown[]): Promise<unknown> {
  const id = crypto.randomUUID()
  const later = new Promise<Outcome>((resolve) => called.set(id, resolve))
  const wish: Call = { client, id, name, args }
  const body = JSON.stringify(wish)
  // A browser delivers what was said before the page went.
  const response = await ask(`${place}/call`, { method: 'POST', body, keepalive: body.length < KEPT_ALIVE })
  const now: Outcome | null = await response.json()
  const { value, error } = now ?? (await later)
  called.delete(id)
  if (error !== undefined) throw new Error(error)
  return value
}

const calling =
  (name: string) =>
  (...args: unknown[]) =>
    call(name, ...args)

const area = (name: string) => ({
  get: (keys?: unknown) => call('storage.get', name, keys ?? null),
  set: (values: unknown) => call('storage.set', name, values),
  remove: (keys: unknown) => call('storage.remove', name, keys),
  clear: () => call('storage.clear', name),
})

const onMessage = event()
const onChanged = event()
const onInstalled = event()
const isOwn = kind !== 'content'

const api = {
  runtime: {
    id: extensionId,
    getURL: (path: string) => new URL(path, home).href,
    getManifest: () => manifest,
    sendMessage: calling('runtime.sendMessage'),
    onMessage,
    ...(isOwn && { onInstalled, onStartup: event() }),
  },
  i18n: {
    getMessage: (key: string, values: string | string[] = []) =>
      (messages[key]?.message ?? '').replace(/\$(\$|\d)/g, (_, what: string) =>
        what === '$' ? '$' : ([values].flat()[Number(what) - 1] ?? ''),
      ),
    getUILanguage: () => language,
  },
  storage: { local: area('local'), ...(isOwn && { session: area('session') }), onChanged },
  ...(isOwn && {
    tabs: {
      query: calling('tabs.query'),
      create: calling('tabs.create'),
      update: calling('tabs.update'),
      getCurrent: calling('tabs.getCurrent'),
      sendMessage: calling('tabs.sendMessage'),
      onActivated: event(),
      onUpdated: event(),
    },
    scripting: {
      executeScript: calling('scripting.executeScript'),
      getRegisteredContentScripts: calling('scripting.getRegisteredContentScripts'),
    },
    permissions: {
      contains: calling('permissions.contains'),
      getAll: calling('permissions.getAll'),
      onAdded: event(),
      onRemoved: event(),
    },
    contextMenus: {
      create: calling('contextMenus.create'),
      removeAll: calling('contextMenus.removeAll'),
      onClicked: event(),
    },
    commands: { onCommand: event() },
    alarms: { create: calling('alarms.create'), onAlarm: event() },
    action: {
      setBadgeText: calling('action.set'),
      setBadgeBackgroundColor: calling('action.set'),
      setTitle: calling('action.set'),
    },
  }),
}
Object.assign(globalThis, { browser: api, chrome: api })

/** Asks every listener: the first that answers, by its callback or by a promise, has answered. */
async function answerTo(message: unknown, sender: unknown): Promise<Omit<Answer, 'id'>> {
  for (const listener of onMessage.listeners) {
    let said: { value: unknown } | undefined
    let say = () => {}
    const spoken = new Promise<void>((resolve) => {
      say = resolve
    })
    const answer = (value: unknown) => {
      said = { value }
      say()
    }
    const given = listener(...([message, sender, answer] as never[]))
    if (given instanceof Promise) return { isAnswered: true, value: await given }
    if (given === true) await spoken
    if (said) return { isAnswered: true, value: said.value }
  }
  return { isAnswered: false }
}

async function putIn(file: string): Promise<unknown> {
  const script = await (await ask(`${place}/edition/${file.replace(/^\//, '')}`)).text()
  return new Function(`return eval(${JSON.stringify(script)})`)()
}

async function hear(news: News): Promise<void> {
  if (news.what === 'changed') return onChanged.tell(news.changes, news.area)
  if (news.what === 'installed') return onInstalled.tell({ reason: 'install' })
  if (news.what === 'called') return called.get(news.id)?.(news)
  const { id } = news
  const work = news.what === 'run' ? putIn(news.file) : undefined
  const answered = work ? work.then((value) => ({ isAnswered: true, value })) : answerTo(...messageOf(news))
  const answer = await answered.catch((cause: unknown) => ({ isAnswered: true, error: String(cause) }))
  await call('answer', { id, ...answer })
}

function messageOf(news: News): [unknown, unknown] {
  return news.what === 'message' ? [news.message, news.sender] : [undefined, undefined]
}

async function hearAll(): Promise<void> {
  for (;;) {
    const response = await ask(`${place}/next?client=${client}`)
    if (!response.ok) return
    for (const news of (await response.json()) as News[]) void hear(news)
  }
}

function tabMark(): string {
  if (kind === 'background') return 'background'
  const key = 'koshin-harness-tab'
  const known = sessionStorage.getItem(key) ?? crypto.randomUUID()
  sessionStorage.setItem(key, known)
  return known
}

/** What a page was loading when it is left fails, which is nobody's fault. */
let isLeaving = false
if (kind !== 'background') {
  addEventListener('beforeunload', () => {
    isLeaving = true
  })
}

/** What goes wrong in a page is the test's to know. */
function complain(what: unknown): void {
  if (isLeaving) return
  const text = what instanceof Error ? `${what}\n${what.stack}` : String(what)
  void call('complain', `${kind} ${location.href}: ${text}`).catch(() => undefined)
}
addEventListener('error', (failed) => complain((failed as ErrorEvent).error ?? (failed as ErrorEvent).message))
addEventListener('unhandledrejection', (failed) => complain((failed as PromiseRejectionEvent).reason))
for (const level of ['error', 'warn'] as const) {
  const log = console[level].bind(console)
  console[level] = (...all: unknown[]) => {
    log(...all)
    complain(all.join(' '))
  }
}

const isTop = kind === 'background' || window.top === window
const hello: Hello = { kind, url: location.href, isTop, tab: tabMark() }
beginning = send('begin', hello)
const begun = beginning.then(() => {
  beginning = undefined
})
void begun.then(hearAll).catch(() => undefined)
if (kind !== 'background') addEventListener('pagehide', () => void call('end').catch(() => undefined))
