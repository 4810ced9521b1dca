// The portal as a real table with links: one address a screen, the text behind each i already in its row.
import { type Html, html } from '../../web/html.ts'
import { notFound, type Reply, redirect } from '../../web/visit.ts'
import type { PortalCertificate } from '../../world.ts'
import { note } from '../../world.ts'
import { find, listed, revoke } from '../portal.ts'
import { show } from '../shared/shell.ts'
import { isEntry, type Scene } from '../site.ts'
import * as words from '../texts.ts'
import { infoView, rowView } from '../views.ts'
import { confirmationPage, createPage, renewPage, revokePage, termsPage } from './forms.ts'

/** Answers with the screen at this address. */
export async function tablePage(scene: Scene): Promise<Reply> {
  const { account, visit, world } = scene
  const about = { account: account.name }
  if (isEntry(visit)) return show(scene, listOrStart(scene))
  if (visit.path === '/pushcert/terms') {
    if (visit.method !== 'POST') {
      note(world, 'create-opened', about)
      return show(scene, termsPage())
    }
    note(world, 'terms-accepted', about)
    return redirect('/pushcert/create')
  }
  if (visit.path === '/pushcert/declined') {
    note(world, 'terms-declined', about)
    return redirect('/pushcert/')
  }
  if (visit.path === '/pushcert/create') return show(scene, createPage())
  const certificate = find(account, visit.query.get('id') ?? '')
  if (!certificate) return notFound()
  const which = { ...about, topic: certificate.topic }
  if (visit.path === '/pushcert/renew') {
    note(world, 'renew-opened', which)
    return show(scene, renewPage(certificate))
  }
  if (visit.path === '/pushcert/confirmation')
    return show(scene, confirmationPage(certificate, visit.query.get('mode') === 'renew'))
  if (visit.path !== '/pushcert/revoke') return notFound()
  if (visit.method === 'POST') {
    revoke(world, account, certificate)
    return redirect('/pushcert/')
  }
  note(world, 'revoke-opened', which)
  return show(scene, revokePage(certificate))
}

function listOrStart(scene: Scene): Html {
  const { account, authority, switches, world } = scene
  const certificates = listed(authority, world, account, switches.rows)
  note(world, certificates.length === 0 ? 'get-started-shown' : 'list-shown', { account: account.name })
  const create = html`<a class="btn green" href="/pushcert/terms">${words.CREATE}</a>`
  if (certificates.length === 0) {
    return html`<div class="start"><h1>${words.GET_STARTED}</h1><p>${words.GET_STARTED_TEXT}</p>${create}</div>`
  }
  const servers = certificates.filter((one) => one.kind === 'server')
  const list = html`${tableOf(
    scene,
    certificates.filter((one) => one.kind === 'mdm'),
  )}
    <p class="note">${words.FOOTNOTE}</p>
    ${servers.length > 0 && html`<h3>${words.SERVER_HEADING}</h3>${tableOf(scene, servers)}`}`
  return html`<div class="bar"><h2>${words.LIST_HEADING}</h2>${create}</div>
    ${switches.late > 0 ? html`<template id="late">${list}</template>` : list}`
}

function tableOf(scene: Scene, certificates: PortalCertificate[]): Html {
  return html`<table>
    <thead><tr>${words.COLUMNS.map((column) => html`<th>${column}</th>`)}</tr></thead>
    <tbody>${certificates.map((one) => rowOf(scene, one))}</tbody></table>`
}

const LABELS = { renew: words.RENEW, download: words.DOWNLOAD, revoke: words.REVOKE }

function rowOf(scene: Scene, certificate: PortalCertificate): Html {
  const row = rowView(scene.world, certificate)
  const info = infoView(certificate)
  return html`<tr>
    <td>${row.service}</td><td>${row.vendor}</td><td>${row.expires}</td><td class="${row.status.toLowerCase()}">${row.status}</td>
    <td><a class="i" href="#info" data-info="${row.id}">i</a>
      <div class="pop" hidden><dl>
        <dt>Notes</dt><dd>${info.notes}</dd>
        <dt>Serial Number</dt><dd>${info.serial}</dd>
        <dt>Subject DN</dt><dd>C=${info.country}, CN=${info.commonName}, UID=${info.uid}</dd>
      </dl></div></td>
    <td class="acts">${row.actions.map((action) => html`<a class="btn" href="/pushcert/${action}?id=${row.id}">${LABELS[action]}</a>`)}</td>
  </tr>`
}
