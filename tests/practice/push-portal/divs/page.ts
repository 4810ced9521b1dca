// The portal as nested divs with old-fashioned input buttons: one document whose script swaps the screens in place.
import { html } from '../../web/html.ts'
import { notFound, type Reply } from '../../web/visit.ts'
import { documentOf } from '../shared/shell.ts'
import { isEntry, type Scene } from '../site.ts'

/** The one document; its script asks for everything else. */
export async function divsPage(scene: Scene): Promise<Reply> {
  if (!isEntry(scene.visit)) return notFound()
  return { page: documentOf(scene, html`<div id="root"></div>`, 'divs/client.ts') }
}
