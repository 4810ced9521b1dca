// The portal as an ARIA grid with image buttons: every screen is in the document and hidden until wanted, so are the texts behind the i.
import { type Html, html } from '../../web/html.ts'
import { notFound, type Reply } from '../../web/visit.ts'
import { note, type PortalCertificate } from '../../world.ts'
import { listed } from '../portal.ts'
import { documentOf } from '../shared/shell.ts'
import { isEntry, type Scene } from '../site.ts'
import * as words from '../texts.ts'
import { infoView, rowView } from '../views.ts'
import { image } from './images.ts'
import { hiddenScreens } from './screens.ts'
import { UNGROUPED, ungroupedList } from './ungrouped.ts'

/** The one document. */
export async function gridPage(scene: Scene): Promise<Reply> {
  if (!isEntry(scene.visit)) return notFound()
  const { account, authority, switches, world } = scene
  const certificates = listed(authority, world, account, switches.rows)
  note(world, certificates.length === 0 ? 'get-started-shown' : 'list-shown', { account: account.name })
  const first = certificates.length === 0 ? startScreen() : listScreen(scene, certificates)
  const body = html`<div class="head" role="banner"><div class="title"><img alt="${words.TITLE}" src="${image(words.TITLE, 'title')}"></div>
      <div class="who">${account.name}</div><button type="button" class="btn" title="${words.SIGN_OUT}" data-do="sign-out"><img alt="" src="${image(words.SIGN_OUT)}"></button></div>
    <div class="main" role="main">
      ${switches.late > 0 ? html`<template id="late">${first}</template>` : first}
      ${hiddenScreens()}
    </div>
    <div class="foot" role="contentinfo"><a href="#">${words.TERMS_OF_USE}</a><a href="#">${words.PRIVACY_POLICY}</a></div>
    ${certificates.map(panel)}`
  return { page: documentOf(scene, body, 'grid/client.ts') }
}

function createButton(): Html {
  return html`<input type="image" class="btn green" alt="${words.CREATE}" src="${image(words.CREATE, 'white')}" data-do="create">`
}

function startScreen(): Html {
  return html`<div class="start" data-screen="start"><div role="heading" aria-level="1" class="h">${words.GET_STARTED}</div><p>${words.GET_STARTED_TEXT}</p>${createButton()}</div>`
}

function listScreen(scene: Scene, certificates: PortalCertificate[]): Html {
  const servers = certificates.filter((one) => one.kind === 'server')
  const mdm = certificates.filter((one) => one.kind === 'mdm')
  return html`<div data-screen="list">
    <div class="bar"><div role="heading" aria-level="1" class="h" id="list-heading">${words.LIST_HEADING}</div>${createButton()}</div>
    ${grid(scene, mdm, 'list-heading')}
    <div class="note" role="note">${words.FOOTNOTE}</div>
    ${servers.length > 0 && html`<div role="heading" aria-level="2" class="h small" id="server-heading">${words.SERVER_HEADING}</div>${grid(scene, servers, 'server-heading')}`}
  </div>`
}

function grid(scene: Scene, certificates: PortalCertificate[], heading: string): Html {
  const ungrouped = UNGROUPED.find((kind) => kind === scene.switches.markup)
  if (ungrouped)
    return ungroupedList(
      ungrouped,
      certificates.map((one) => cellsOf(scene, one)),
    )
  return html`<div role="grid" aria-labelledby="${heading}">
    <div role="row" class="cells th">${words.COLUMNS.map((column) => html`<div role="columnheader">${column}</div>`)}</div>
    ${certificates.map((one) => html`<div role="row" class="cells">${cellsOf(scene, one).map((cell) => html`<div role="gridcell">${cell}</div>`)}</div>`)}</div>`
}

/** What stands in the cells of a row. */
function cellsOf(scene: Scene, certificate: PortalCertificate): Html[] {
  const { actions, expires, id, service, status, vendor } = rowView(scene.world, certificate)
  const controls = {
    renew: html`<input type="image" class="btn" alt="${words.RENEW}" src="${image(words.RENEW)}" data-do="renew" data-id="${id}">`,
    download: html`<button type="button" class="btn" aria-label="${words.DOWNLOAD}" data-do="download" data-id="${id}"><img alt="" src="${image(words.DOWNLOAD)}"></button>`,
    revoke: html`<div class="btn" role="button" tabindex="0" title="${words.REVOKE}" data-do="revoke" data-id="${id}"><img alt="" src="${image(words.REVOKE)}"></div>`,
  }
  const information = html`<input type="image" alt="Information" src="${image('i', 'info')}" data-do="info" data-id="${id}">`
  const texts = [service, vendor, expires].map((text) => html`${text}`)
  const state = html`<span class="${status.toLowerCase()}">${status}</span>`
  return [...texts, state, information, html`<span class="acts">${actions.map((action) => controls[action])}</span>`]
}

function panel(certificate: PortalCertificate): Html {
  const info = infoView(certificate)
  return html`<div class="pop" data-panel="${certificate.id}" hidden>
    <div>Note<br>${info.notes}</div><div>Serial<br>${info.serial}</div>
    <div>Subject<br><span data-subject>C=${info.country}<br>CN=${info.commonName}<br>UID=${info.uid}</span></div></div>`
}
