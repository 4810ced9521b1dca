// The title of the tab or window: which screen it shows, for who has several and for who hears them.
import { i18n } from '#i18n'

/** From now on, what heads the screen is said, whatever leads there; while it is being loaded, what was said before. */
export function followTitle(page: Document = document): void {
  page.title = i18n.t('app.name')
  const say = (): void => {
    const heading = page.querySelector('main:not(.loading) h1')?.textContent?.replace(/\s+/g, ' ').trim()
    if (!heading) return
    const title = i18n.t('app.title', [heading, i18n.t('app.name')])
    // Written anew, it would be one more change.
    if (page.title !== title) page.title = title
  }
  new MutationObserver(say).observe(page.body, { childList: true, subtree: true, characterData: true })
}
