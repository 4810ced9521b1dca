// What the practice business portal draws, from its state alone. Runs in the browser.
import { type Html, html, raw } from '../web/html.ts'
import type { PracticeLocation, PracticeServer } from './seed.ts'
import type { PageSettings } from './site.ts'
import { TEXTS, type Texts } from './texts.ts'

export interface State {
  settings: PageSettings
  organisation: string
  servers: PracticeServer[]
  locations: PracticeLocation[]
  place: 'home' | 'servers' | 'tokens' | 'terms'
  /** The chosen server, and what is open about it. */
  server?: PracticeServer
  dialog: boolean
  menu: boolean
  /** The pane's title has arrived. */
  titled: boolean
}

/** The whole content. */
export function application(state: State): Html {
  const words = TEXTS[state.settings.looks]
  if (state.place === 'terms') return terms(words)
  const isNew = state.settings.generation === 'G3' && state.settings.looks === 'G3-en'
  return html`${isNew ? newer(state, words) : older(state, words)}
    ${state.dialog && dialog(state, words)}${state.menu && (state.settings.menu === 'apart' || isRowMenu(state)) && menu(words)}`
}

function terms(words: Texts): Html {
  return html`<ui-main-pane><h1>${words.terms}</h1><p>Apple Business</p><button class="act" data-act="agree">${words.agree}</button></ui-main-pane>`
}

function nav(act: string, label: string): Html {
  return html`<button type="button" data-act="${act}">${label}</button>`
}

/** G1 and G2: three columns, the servers in the middle one. */
function older(state: State, words: Texts): Html {
  const { server, place } = state
  return html`<ui-app><ui-side>${nav('home', words.welcome)}${nav('home', words.devices)}${nav('servers', words.preferences)}</ui-side>
    ${
      place !== 'home' &&
      html`<ui-middle><ui-pane>${nav('home', words.profile)}${nav('tokens', words.payments)}<p class="group">${words.servers}</p>${nav('other', words.add)}
      ${state.servers.map((one) => item(one, words, one.id === server?.id))}</ui-pane></ui-middle>`
    }
    <ui-main-pane>${place === 'tokens' && tokens(state, words)}${place === 'servers' && server && pane(state, server, words)}
    ${place === 'home' && html`<p>${state.organisation}</p>`}</ui-main-pane></ui-app>`
}

function item(server: PracticeServer, words: Texts, isChosen: boolean): Html {
  const count = server.devices === 0 ? words.noDevices : `${server.devices}${words.deviceCount}`
  return html`<button type="button" role="button" class="item" data-act="open" data-id="${server.id}" ${raw(isChosen ? 'aria-selected="true"' : '')}><span>${server.name}</span><small>${count}</small></button>`
}

/** A menu of a row of the list is drawn at the end of the page. */
function isRowMenu({ settings, place }: State): boolean {
  return settings.rows === 'menus' && place === 'servers'
}

/** The name in a pane's title: it may come late, or never. */
function titleOf({ settings, titled }: State, server: PracticeServer): string {
  return settings.trouble === 'half' || (settings.trouble === 'slow' && !titled) ? '' : server.name
}

function pane(state: State, server: PracticeServer, words: Texts): Html {
  const name = titleOf(state, server)
  return html`<ui-pane><div class="title"><span>${name}</span></div>
    <div class="acts"><button type="button" data-act="other">${words.showDevices}</button><button type="button" data-act="ask" data-id="${server.id}"><span>${words.downloadToken}</span></button><button type="button" data-act="delete" data-id="${server.id}">${words.remove}</button></div>
    <section><h3>${words.information} <button type="button" class="act" data-act="other">${words.edit}</button></h3><p>${words.createdBy} Taro Yamada</p></section>
    <section><h3>${words.assignment}</h3><button type="button" class="act" data-act="other">${words.change}</button></section></ui-pane>`
}

/** The content tokens in rows, in a definition list, or with names and buttons in turn. */
function written({ settings, locations }: State, words: Texts, row: (location: PracticeLocation) => Html): Html {
  const button = ({ id }: PracticeLocation): Html =>
    html`<button type="button" class="act" data-act="content" data-id="${id}">${words.download}</button>`
  if (settings.tokens === 'definitions') {
    return html`<dl>${locations.map((one) => html`<dt>${one.name}</dt><dd>${button(one)}</dd>`)}</dl>`
  }
  if (settings.tokens === 'flat')
    return html`<div>${locations.map((one) => html`<b>${one.name}</b>${button(one)}`)}</div>`
  return html`${locations.map(row)}`
}

/** G1's two columns, G2's and G3's table: a row a location. */
function tokens(state: State, words: Texts): Html {
  return html`<ui-pane><h2>${words.booksSection}</h2><h3>${words.contentTokens}</h3><div class="row head"><span>${words.location}</span><span>${words.contentTokens}</span></div>
    ${written(state, words, (one) => html`<div class="row" role="row"><span>${one.name}</span><a class="act" href="/api/content-token?id=${one.id}">${words.download}</a></div>`)}</ui-pane>`
}

/** G3: the services in the main pane, each opening a page of its own with an actions menu. */
function newer(state: State, words: Texts): Html {
  const { place, server } = state
  return html`<ui-app><ui-side>${nav('home', words.welcome)}${nav('servers', words.devices)}${nav('servers', words.servers)}${nav('tokens', words.preferences)}${nav('tokens', words.payments)}</ui-side>
    <ui-main-pane>${place === 'home' && html`<p>${state.organisation}</p>`}
    ${place === 'servers' && (server && state.settings.rows !== 'menus' ? service(state, server, words) : services(state, words))}
    ${place === 'tokens' && html`<h1>${words.booksSection}</h1>${written(state, words, (one) => unit(one, words))}`}</ui-main-pane></ui-app>`
}

function services(state: State, words: Texts): Html {
  return html`<div><h1 class="title">${words.servers}</h1><button type="button" class="act" data-act="other">${words.add}</button>
    <div role="list">${state.servers.map((one) => html`<div role="listitem"><a class="item" href="#${one.id}" data-act="open" data-id="${one.id}">${one.name}</a>${state.settings.rows === 'menus' && rowMenu(state, one, words)}</div>`)}</div></div>`
}

function rowMenu(state: State, { id }: PracticeServer, words: Texts): Html {
  const isOpen = state.menu && state.server?.id === id
  return html`<button type="button" class="act" aria-label="${words.actions}" aria-haspopup="menu" aria-expanded="${String(isOpen)}" data-act="row-menu" data-id="${id}">…</button>`
}

function service(state: State, server: PracticeServer, words: Texts): Html {
  const name = titleOf(state, server)
  return html`<div class="service"><div class="title"><h1>${name}</h1><button type="button" class="act" aria-label="${words.actions}" aria-expanded="${String(state.menu)}" data-act="menu">…</button>
    ${state.menu && state.settings.menu === 'beside' && menu(words)}</div><section><h3>${words.information}</h3><p>Connected</p></section></div>`
}

function menu(words: Texts): Html {
  return html`<div class="menu" role="menu"><button type="button" class="act" role="menuitem" data-act="ask">${words.downloadToken}</button><button type="button" class="act" role="menuitem" data-act="delete">${words.remove}</button></div>`
}

function unit(location: PracticeLocation, words: Texts): Html {
  return html`<article class="row"><strong>${location.name}</strong><span><button type="button" class="act" data-act="content" data-id="${location.id}">${words.download}</button></span></article>`
}

/** The confirmation; it may name a server, and then not always its own. */
function dialog({ settings, server, servers }: State, words: Texts): Html {
  const another = servers.find(({ id }) => id !== server?.id)
  const named = settings.dialog === 'own' ? server : settings.dialog === 'another' ? another : undefined
  return html`<div class="veil"><div class="box" role="dialog">${named && html`<h2>${words.downloadToken}: “${named.name}”</h2>`}${words.dialog.map((text) => html`<p>${text}</p>`)}
    <div class="acts"><button type="button" data-act="cancel">${words.cancel}</button><button type="button" data-act="download">${words.confirm}</button></div></div></div>`
}
