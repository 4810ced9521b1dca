// The divs build's list: rows of divs, a form for each action, the text of an i loaded on click and put into its row. Runs in the browser.
import { type Html, html } from '../../web/html.ts'
import { downloadAddress, loadInfo, report, revoke } from '../shared/requests.ts'
import * as words from '../texts.ts'
import type { RowView } from '../views.ts'
import type { Go } from './client.ts'

export function startScreen(): Html {
  return html`<div class="start"><div class="h">${words.GET_STARTED}</div><p>${words.GET_STARTED_TEXT}</p>${createForm()}</div>`
}

export function listScreen(rows: RowView[]): Html {
  const servers = rows.filter((row) => row.kind === 'server')
  return html`<div class="bar"><div class="h">${words.LIST_HEADING}</div><div>${createForm()}</div></div>
    ${block(rows.filter((row) => row.kind === 'mdm'))}
    <div class="note">${words.FOOTNOTE}</div>
    ${servers.length > 0 && html`<div class="h small">${words.SERVER_HEADING}</div>${block(servers)}`}`
}

function createForm(): Html {
  return html`<form class="create"><input type="submit" class="btn green" value="${words.CREATE}"></form>`
}

function block(rows: RowView[]): Html {
  return html`<div><div class="cells th">${words.COLUMNS.map((column) => html`<div>${column}</div>`)}</div>
    ${rows.map(rowOf)}</div>`
}

function rowOf(row: RowView): Html {
  const buttons = {
    renew: html`<form class="renew"><input type="submit" class="btn" value="${words.RENEW}"></form>`,
    download: html`<input type="button" class="btn download" value="${words.DOWNLOAD}">`,
    revoke: html`<form class="revoke"><input type="submit" class="btn" value="${words.REVOKE}"></form>`,
  }
  return html`<div class="cells line" data-id="${row.id}">
    <div><div>${row.service}</div></div><div><div>${row.vendor}</div></div><div><div>${row.expires}</div></div>
    <div><div class="${row.status.toLowerCase()}">${row.status}</div></div>
    <div><input type="button" class="i" value="i"></div>
    <div class="acts">${row.actions.map((action) => buttons[action])}</div></div>`
}

/** Gives the list's controls something to do. */
export function wireList(root: HTMLElement, go: Go): void {
  root.querySelector('form.create')?.addEventListener('submit', (event) => {
    event.preventDefault()
    report('create-opened')
    go({ screen: 'terms' })
  })
  for (const line of root.querySelectorAll<HTMLElement>('.line')) wireRow(line, line.dataset.id ?? '', go)
}

function wireRow(line: HTMLElement, id: string, go: Go): void {
  line.querySelector('form.renew')?.addEventListener('submit', (event) => {
    event.preventDefault()
    report('renew-opened', id)
    go({ screen: 'renew', id })
  })
  line.querySelector('form.revoke')?.addEventListener('submit', (event) => {
    event.preventDefault()
    report('revoke-opened', id)
    askToRevoke(line, id, go)
  })
  line.querySelector('.download')?.addEventListener('click', () => location.assign(downloadAddress(id)))
  line.querySelector('.i')?.addEventListener('click', async () => {
    const open = line.querySelector('.drawer')
    if (open) return open.remove()
    report('info-opened', id)
    const info = await loadInfo(id)
    addDrawer(
      line,
      html`<div>Notes: ${info.notes}</div><div>Certificate Serial Number: ${info.serial}</div>
        <div>Certificate Subject DN: <span>UID=${info.uid},</span><br><span>CN=${info.commonName},</span><br><span>C=${info.country}</span></div>`,
    )
  })
}

function askToRevoke(line: HTMLElement, id: string, go: Go): void {
  const drawer = addDrawer(
    line,
    html`<div>${words.REVOKE_QUESTION}</div><input type="button" class="btn no" value="${words.CANCEL}"> <input type="button" class="btn yes" value="${words.REVOKE}">`,
  )
  drawer.querySelector('.no')?.addEventListener('click', () => {
    report('cancelled', id)
    drawer.remove()
  })
  drawer.querySelector('.yes')?.addEventListener('click', async () => {
    await revoke(id)
    go({ screen: 'list' })
  })
}

function addDrawer(line: HTMLElement, content: Html): HTMLElement {
  line.querySelector('.drawer')?.remove()
  const drawer = document.createElement('div')
  drawer.className = 'drawer'
  drawer.innerHTML = content.html
  line.append(drawer)
  return drawer
}
