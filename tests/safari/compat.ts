// Finds what a script calls that a browser does not have, by the compatibility data of MDN (@mdn/browser-compat-data).
import bcd from '@mdn/browser-compat-data' with { type: 'json' }
import { parseSync } from 'vite'

/** Something that is called, and that the browser lacks. */
export interface Lacking {
  /** E.g. `browser.sidePanel`, `Array.fromAsync`, `.moveBefore`. */
  api: string
  /** Where it begins in the source, in characters. */
  at: number
}

/** What of MDN's data is looked at here. Source of the format: github.com/mdn/browser-compat-data, schemas. */
interface Feature {
  __compat?: { support: Record<string, Support | Support[] | undefined> }
  [name: string]: unknown
}
interface Support {
  version_added: string | false | null
  version_removed?: string
  flags?: unknown[]
  partial_implementation?: boolean
  prefix?: string
}

interface Node {
  type: string
  start: number
  end: number
  [name: string]: unknown
}

const DATA = bcd as unknown as Record<'webextensions' | 'api' | 'javascript', Feature>
const EXTENSION = DATA.webextensions.api as Feature
const WEB = DATA.api
const BUILT_IN = DATA.javascript.builtins as Feature
/** What global names are, where it is not the name itself. */
const GLOBALS: Record<string, string> = {
  navigator: 'Navigator',
  document: 'Document',
  window: 'Window',
  globalThis: 'Window',
  self: 'Window',
  crypto: 'Crypto',
  performance: 'Performance',
}
/** The parts of `storage` are areas of one kind. */
const AREAS = new Set(['local', 'session', 'sync', 'managed'])
/** Every event has these. */
const OF_EVENTS = new Set(['addListener', 'removeListener', 'hasListener'])

const isFeature = (value: unknown): value is Feature => typeof value === 'object' && value !== null
const partOf = (feature: Feature | undefined, name: string): Feature | undefined => {
  const part = feature && Object.hasOwn(feature, name) ? feature[name] : undefined
  return isFeature(part) ? part : undefined
}

function isNewer(version: string, oldest: string): boolean {
  const [one, other] = [version, oldest].map((text) =>
    text
      .replace(/[^\d.]/g, '')
      .split('.')
      .map(Number),
  )
  for (let at = 0; at < 3; at++) {
    const difference = (one?.[at] ?? 0) - (other?.[at] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}

/** True where this browser has it from a version on that is not newer than `oldest`. What the data does not know is taken as there. */
export function has({ __compat }: Feature, browser: string, oldest: string): boolean {
  const support = __compat?.support[browser]
  if (!support) return true
  return [support].flat().some(({ version_added: added, version_removed: removed, flags, prefix }) => {
    if (typeof added !== 'string' || removed !== undefined || flags || prefix) return false
    return added !== 'preview' && !isNewer(added, oldest)
  })
}

/** A chain of names, `browser.alarms?.create`, with how each is reached. */
interface Chain {
  root: string
  parts: { name: string; optional: boolean }[]
}

const isNode = (value: unknown): value is Node => isFeature(value) && typeof value.type === 'string'
const isPrivate = (node: Node): boolean => (node.property as Node).type === 'PrivateIdentifier'

function chainOf(node: Node): Chain | undefined {
  if (node.type === 'Identifier') return { root: String(node.name), parts: [] }
  if (node.type === 'ChainExpression' || node.type === 'TSNonNullExpression') return chainOf(node.expression as Node)
  if (node.type !== 'MemberExpression' || node.computed || isPrivate(node)) return undefined
  const before = chainOf(node.object as Node)
  const name = String((node.property as Node).name)
  return before && { root: before.root, parts: [...before.parts, { name, optional: node.optional === true }] }
}

/** Every feature along a chain, with its name and how many parts of the chain it takes. */
function featuresOf({ root, parts }: Chain, extensionRoots: ReadonlySet<string>) {
  const isExtension = extensionRoots.has(root)
  const named = GLOBALS[root] ?? root
  const global = partOf(WEB, named) ?? partOf(BUILT_IN, named) ?? partOf(partOf(WEB, 'Window'), named)
  let feature: Feature | undefined = isExtension ? EXTENSION : global
  const found: { feature: Feature; name: string; length: number }[] = []
  if (feature && !isExtension) found.push({ feature, name: root, length: 0 })
  for (const [at, { name }] of parts.entries()) {
    if (OF_EVENTS.has(name)) break
    const isArea = isExtension && parts[at - 1]?.name === 'storage' && AREAS.has(name)
    const own = partOf(feature, name) ?? partOf(feature, `${name}_static`)
    const kind = GLOBALS_OF[`${named}.${name}`]
    if (own)
      found.push({
        feature: own,
        name: [root, ...parts.slice(0, at + 1).map((part) => part.name)].join('.'),
        length: at + 1,
      })
    feature = isArea ? partOf(feature, 'StorageArea') : kind ? partOf(WEB, kind) : own
    if (!feature) break
  }
  return found
}

/** What properties of globals are. */
const GLOBALS_OF: Record<string, string> = {
  'Navigator.storage': 'StorageManager',
  'Navigator.clipboard': 'Clipboard',
  'Navigator.locks': 'LockManager',
  'Crypto.subtle': 'SubtleCrypto',
  'Document.fonts': 'FontFaceSet',
}

/** What a page's scripts handle without naming it; of the rest, a method's name alone says nothing. */
const KINDS_OF_PAGES = [
  'Element',
  'HTMLElement',
  'Document',
  'Node',
  'Range',
  'Selection',
  'Event',
  'AbortSignal',
  'Blob',
]

/** Every method of these and of the language by its name alone, with all that have one of this name. */
const METHODS = new Map<string, Feature[]>()
{
  const ofPages = KINDS_OF_PAGES.map((kind) => partOf(WEB, kind))
  for (const kind of [...ofPages, ...Object.values(BUILT_IN)].filter(isFeature)) {
    for (const [name, part] of Object.entries(kind)) {
      if (name === '__compat' || !isFeature(part) || !part.__compat) continue
      const plain = name.replace(/_static$/, '')
      METHODS.set(plain, [...(METHODS.get(plain) ?? []), part])
    }
  }
}

/** The names under which a script has the browser's extension API. */
function extensionRootsOf(program: Node): Set<string> {
  const roots = new Set(['browser', 'chrome'])
  for (const statement of program.body as Node[]) {
    if (statement.type !== 'ImportDeclaration' || (statement.source as Node).value !== 'wxt/browser') continue
    for (const one of statement.specifiers as Node[]) roots.add(String((one.local as Node).name))
  }
  return roots
}

/** What each name is declared to be: the text behind a variable, or of a function. */
function declarationsIn(program: Node, text: string): Map<string, string> {
  const declared = new Map<string, string>()
  visit(program, (node) => {
    const what = node.type === 'VariableDeclarator' ? node.init : node.type === 'FunctionDeclaration' && node.body
    const id = node.id as Node | undefined
    if (!isNode(what) || id?.type !== 'Identifier') return
    const name = String(id.name)
    declared.set(name, `${declared.get(name) ?? ''}\n${text.slice(what.start, what.end)}`)
  })
  return declared
}

function visit(node: Node, see: (node: Node, path: readonly Node[]) => void, path: readonly Node[] = []): void {
  see(node, path)
  for (const value of Object.values(node)) {
    for (const below of [value].flat()) {
      if (isNode(below)) visit(below, see, [...path, node])
    }
  }
}

/**
 * What is asked before: the text of every condition that stands around a place, or before it in the same block, with what the
 * names in it are declared to be.
 */
function conditionsAround(path: readonly Node[], text: string, declared: ReadonlyMap<string, string>): string {
  const tests: Node[] = []
  for (const [at, node] of path.entries()) {
    const inside = path[at + 1]
    if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') tests.push(node.test as Node)
    if (node.type === 'LogicalExpression' && node.right === inside) tests.push(node.left as Node)
    if (node.type !== 'BlockStatement' && node.type !== 'Program') continue
    const body = node.body as Node[]
    const before = body.slice(0, Math.max(0, body.indexOf(inside as Node)))
    tests.push(...before.flatMap((one) => (one.type === 'IfStatement' ? [one.test as Node] : [])))
  }
  const asked = tests.map(({ start, end }) => text.slice(start, end)).join('\n')
  const names = new Set(asked.match(/[\w$]+/g))
  return [asked, ...[...names].map((name) => declared.get(name) ?? '')].join('\n')
}

/**
 * What a script uses that `browser` (a name of MDN's data, e.g. `safari`) lacks in the version `oldest`, and does not ask for
 * first: neither by `?.` nor by a condition that names it. Throws where the script cannot be parsed.
 */
export function lackingIn(file: string, text: string, browser: string, oldest: string): Lacking[] {
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`)
  const roots = extensionRootsOf(program as unknown as Node)
  const found: Lacking[] = []

  const declared = declarationsIn(program as unknown as Node, text)
  const isAsked = (path: readonly Node[], name: string) => conditionsAround(path, text, declared).includes(name)

  function lookAtChain(node: Node, chain: Chain, path: readonly Node[]): void {
    const parent = path.at(-1)
    const isUsed = parent?.callee === node
    const lacking = featuresOf(chain, roots).find(({ feature }) => !has(feature, browser, oldest))
    // A name alone may be looked at: what is not there is undefined.
    if (!lacking || (lacking.length === chain.parts.length && !isUsed)) return
    const isOptional = chain.parts.slice(lacking.length).some(({ optional }) => optional) || parent?.optional === true
    const last = lacking.name.split('.').at(-1) ?? lacking.name
    if (!isOptional && !isAsked(path, last)) found.push({ api: lacking.name, at: node.start })
  }

  visit(program as unknown as Node, (node, path) => {
    const parent = path.at(-1)
    const chain = chainOf(node)
    // The longest chain says all.
    if (chain) return parent && chainOf(parent) ? undefined : lookAtChain(node, chain, path)
    // Of anything else only the name of the method is known.
    if (node.type !== 'MemberExpression' || node.computed || isPrivate(node)) return
    const name = String((node.property as Node).name)
    const all = METHODS.get(name)
    if (!all || parent?.type !== 'CallExpression' || parent.callee !== node || parent.optional) return
    if (!all.some((feature) => has(feature, browser, oldest)) && !isAsked(path, name)) {
      found.push({ api: `.${name}`, at: node.start })
    }
  })
  return found
}

/** The keys of a manifest that `browser` does not know in the version `oldest`, and those that MDN's data does not have. */
export function lackingInManifest(manifest: object, browser: string, oldest: string): string[] {
  const known = DATA.webextensions.manifest as Feature
  return Object.keys(manifest).filter((key) => {
    const feature = partOf(known, key)
    return !feature || !has(feature, browser, oldest)
  })
}
