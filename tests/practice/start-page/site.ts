// practice.koshin.test: the page that leads a newcomer through a first renewal, and starts the world over.
import { cookie, notFound, type Reply, redirect, type Visit } from '../web/visit.ts'
import { startDocument } from './page.ts'

const LANGUAGE = 'practice-language'

/** Answers for the start page; `reset` makes the world anew, with a console that has been set up or with a new one. */
export function startPage(reset: (console: { isNew: boolean }) => Promise<void>): (visit: Visit) => Promise<Reply> {
  return async (visit) => {
    if (visit.path === '/start-over' && visit.method === 'POST') {
      const isNew = visit.query.get('before') === 'set-up'
      await reset({ isNew })
      return redirect(`/?afresh=${isNew ? 'set-up' : 'renewal'}`)
    }
    if (visit.path !== '/') return notFound()
    const wanted = visit.query.get('language') ?? visit.cookies.get(LANGUAGE)
    const language = wanted === 'ja' || wanted === 'en' ? wanted : visit.language
    const cookies = visit.query.has('language') ? [cookie(LANGUAGE, language)] : []
    return { page: startDocument(language, visit.query.get('afresh') ?? undefined), cookies }
  }
}
