// The portal as a single-page application: everything is drawn anew on every change, one popover serves every row.
import { html } from '../../web/html.ts'
import { notFound, type Reply } from '../../web/visit.ts'
import { documentOf } from '../shared/shell.ts'
import { isEntry, type Scene } from '../site.ts'

/** The one document: a root for the application, and the popover outside it. */
export async function spaPage(scene: Scene): Promise<Reply> {
  if (!isEntry(scene.visit)) return notFound()
  const body = html`<div id="app"></div><div id="popover" class="pop" role="dialog" hidden></div>`
  return { page: documentOf(scene, body, 'spa/client.ts') }
}
