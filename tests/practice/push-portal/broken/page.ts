// A redesign that nobody has seen yet: other headings, rows that cannot be told apart, but buttons with the old words.
import { html } from '../../web/html.ts'
import type { Reply } from '../../web/visit.ts'
import { note } from '../../world.ts'
import { listed } from '../portal.ts'
import { show } from '../shared/shell.ts'
import type { Scene } from '../site.ts'
import { CREATE, RENEW, REVOKE } from '../texts.ts'
import { infoView, rowView } from '../views.ts'

/** The list of the redesign: all vendors and days in one sentence, all controls in one strip, all subjects elsewhere; the other screens are the table build's. */
export async function brokenPage(scene: Scene): Promise<Reply> {
  const { account, authority, switches, world } = scene
  const certificates = listed(authority, world, account, switches.rows)
  const rows = certificates.map((one) => rowView(world, one))
  note(world, 'list-shown', { account: account.name, detail: 'redesign' })
  const main = html`<section>
    <div class="h">Your push credentials</div>
    <p>${rows.length} credentials: ${rows.map((row) => `${row.vendor} until ${row.expires}`).join(' · ')}</p>
    <div class="acts">${rows.flatMap((row) => [
      html`<a class="btn" href="/pushcert/renew?id=${row.id}">${RENEW}</a>`,
      html`<a class="btn" href="/pushcert/revoke?id=${row.id}">${REVOKE}</a>`,
    ])}</div>
    <p><a class="btn green" href="/pushcert/terms">${CREATE}</a></p>
    <details><summary>Technical details</summary>${certificates.map(infoView).map((info) => html`<p>${info.serial} · C=${info.country}, CN=${info.commonName}, UID=${info.uid}</p>`)}</details>
  </section>`
  return show(scene, main)
}
