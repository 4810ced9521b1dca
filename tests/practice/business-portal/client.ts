// The practice business portal's script: one page that redraws itself, in the top frame or in one of several kinds of frame.
import { application, type State } from './screens.ts'
import type { PageSettings } from './site.ts'
import { STYLE } from './style.ts'

const settings: PageSettings = JSON.parse(document.getElementById('page-settings')?.textContent ?? '{}')
const ROUTES = {
  G1: { home: '#main/activity', servers: '#main/settings', tokens: '#main/appsandbooks', terms: '#main/terms' },
  G2: {
    home: '/#/main/activity',
    servers: '/#/main/preferences/myprofile',
    tokens: '/#/main/preferences/paymentsandbilling/appsandbooks',
    terms: '/#/main/terms',
  },
  G3: { home: '/main/activity', servers: '/main/devices', tokens: '/main/preferences', terms: '/main/terms' },
}

/** Milliseconds until a slow title is there. */
const SLOW = 1_000

/** Tells the practice log of a press that makes no request of its own. */
function report(what: string, name = ''): void {
  const query = new URLSearchParams({ what, name })
  fetch(`/api/log?${query}`, { method: 'POST', keepalive: true })
}

/** The route is the top frame's; a frame that may not touch it asks. */
function route(place: State['place']): void {
  const address = ROUTES[settings.generation][place]
  if (settings.part === 'top') history.replaceState({}, '', address)
  else parent.postMessage({ place }, '*')
}

function download(address: string, page: Document): void {
  const link = page.createElement('a')
  link.href = new URL(address, location.href).href
  link.download = ''
  page.body.append(link)
  link.click()
  link.remove()
}

/** Draws into a document and answers its presses; the document may be another frame's. */
async function mount(page: Document): Promise<void> {
  const style = page.createElement('style')
  style.textContent = STYLE
  page.head.append(style)
  const root = page.createElement('div')
  root.id = 'CWRoot'
  page.body.append(root)
  const answer = await fetch(`/api/state?servers=${settings.servers}`)
  const place: State['place'] = settings.trouble === 'terms' ? 'terms' : 'home'
  const state: State = { settings, ...(await answer.json()), place, dialog: false, menu: false, titled: false }
  const change = (changes: Partial<State>): void => {
    Object.assign(state, changes)
    if (changes.place) route(changes.place)
    root.innerHTML = application(state).html
    if (settings.made === 'components') makeComponents(root)
    if (settings.trouble === 'translated') translate(root)
  }
  const go = (to: State['place']): void => {
    delete state.server
    change({ place: to, dialog: false, menu: false })
  }
  const acts: Record<string, (id: string) => void> = {
    home: () => go('home'),
    servers: () => go('servers'),
    tokens: () => go('tokens'),
    agree: () => go('home'),
    other: () => report('business-pressed'),
    open: (id) => {
      const server = state.servers.find((one) => one.id === id)
      if (!server) return
      report('server-opened', server.name)
      change({ place: 'servers', server, dialog: false, menu: false, titled: false })
      if (settings.trouble === 'slow') setTimeout(() => change({ titled: true }), SLOW)
    },
    'row-menu': (id) => {
      const server = state.servers.find((one) => one.id === id)
      if (!server) return
      report('business-menu-opened', server.name)
      change({ server, menu: state.server?.id !== id || !state.menu })
    },
    menu: () => {
      report('business-menu-opened', state.server?.name)
      change({ menu: !state.menu })
    },
    ask: () => {
      if (settings.dialog === 'none') return acts.download?.('')
      report('token-dialog-opened', state.server?.name)
      change({ dialog: true, menu: false })
    },
    delete: () => report('server-delete-opened', state.server?.name),
    cancel: () => {
      report('cancelled')
      change({ dialog: false })
    },
    download: () => {
      change({ dialog: false })
      download(`/api/server-token?id=${state.server?.id}`, page)
    },
    content: (id) => download(`/api/content-token?id=${id}`, page),
  }
  page.addEventListener('click', (event) => {
    // In another frame's document nothing is an instance of this one's classes.
    const path = event.composedPath() as Partial<HTMLElement>[]
    const control = path.find((one) => one.dataset?.act !== undefined)
    const act = acts[control?.dataset?.act ?? '']
    if (!act) return
    event.preventDefault()
    act(control?.dataset?.id ?? '')
  })
  change({ place })
}

/** As Chrome's translator leaves it: every text in two nested `<font>`. */
function translate(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    if (text.data.trim() === '') continue
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    text.replaceWith(outer)
    outer.append(inner)
    inner.append(text)
  }
}

/** Elements that become components, the innermost first. */
const COMPONENTS = 'button,a,ui-pane,ui-middle,ui-main-pane,.service,.row,.acts,.box'

/** Draws every part of the page in the shadow root of an element of its own; buttons get theirs through a slot. */
function makeComponents(root: Element): void {
  const page = root.ownerDocument
  for (const part of [...root.querySelectorAll(COMPONENTS)].toReversed()) {
    const host = page.createElement('ui-component')
    part.replaceWith(host)
    const shadow = host.attachShadow({ mode: 'open' })
    const style = page.createElement('style')
    style.textContent = STYLE
    shadow.append(style, part)
    if (!part.matches('button,a') || part.querySelector('ui-component,small')) continue
    host.append(...part.childNodes)
    part.append(page.createElement('slot'))
  }
}

async function mountInFrame(): Promise<void> {
  const frame = document.createElement('iframe')
  frame.name = 'MainPortal'
  if (settings.contentAddress) frame.src = settings.contentAddress
  document.body.append(frame)
  const inside = frame.contentDocument
  if (settings.contentAddress || !inside) return
  if (settings.frame === 'written') {
    inside.open()
    inside.write('<!DOCTYPE html><html><head></head><body></body></html>')
    inside.close()
  }
  await mount(frame.contentDocument ?? inside)
}

if (settings.part === 'top') {
  const style = document.createElement('style')
  style.textContent = STYLE
  document.head.append(style)
  addEventListener('message', ({ data }) => {
    if (data?.place) route(data.place)
  })
}
if (settings.part === 'top' && settings.frame !== 'none') mountInFrame()
else mount(document)
