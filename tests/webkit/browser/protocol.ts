// What the scripts that stand in for the browser and the server behind them say to each other; types only.

/** Where an extension's script runs: its own page, its background, or somebody else's page. */
export type Kind = 'page' | 'background' | 'content'

/** What a script is given before it begins. */
export interface Settings {
  kind: Kind
  manifest: { host_permissions?: string[]; [key: string]: unknown }
  messages: Record<string, { message: string }>
  language: string
  /** The origin of the extension's pages. */
  home: string
}

export interface Sender {
  id: string
  url: string
  origin: string
  frameId: number
  tab?: { id: number; windowId: number; url: string; active: boolean }
}

/** What a script asks of the server; `args` are those of the function of that name. */
export interface Call {
  client: string
  id: string
  name: string
  args: unknown[]
}

/** What a script tells of itself when it begins. */
export interface Hello {
  kind: Kind
  url: string
  isTop: boolean
  /** The mark of its tab, kept by the tab itself. */
  tab: string
}

/** What the server hands on to a script. */
export type News =
  | { what: 'message'; id: string; message: unknown; sender: Sender }
  | { what: 'run'; id: string; file: string }
  | { what: 'changed'; area: string; changes: Record<string, { oldValue?: unknown; newValue?: unknown }> }
  | { what: 'installed' }
  | ({ what: 'called' } & Outcome)

/** What came of a call that other scripts had to answer; `id` is the call's. */
export interface Outcome {
  id: string
  value?: unknown
  error?: string
}

/** How a script has answered; nothing where it heard but had no answer. */
export interface Answer {
  id: string
  value?: unknown
  isAnswered: boolean
  error?: string
}

/** Below it, on every host, the stand-in is served. */
export const PLACE = '/koshin-harness'
export const EXTENSION_ID = 'koshin-in-webkit'
