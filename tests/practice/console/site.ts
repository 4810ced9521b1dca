// panel.clomo.test: a practice CLOMO PANEL, with the labels of its manual.
import type { Authority } from '../authority.ts'
import { clientFile } from '../web/client-files.ts'
import { cookie, notFound, type Reply, redirect, type Visit } from '../web/visit.ts'
import { note, type World } from '../world.ts'
import { homePage, loginPage } from './home.ts'
import { applicationsPage, reportsPage, usersPage } from './other-pages.ts'
import { basicSettingsPage, settingsPage } from './settings.ts'
import { answerWizard } from './wizard.ts'

const SESSION = 'clomo-practice-session'

const PAGES: Record<string, (world: World) => Reply['page']> = {
  '/': homePage,
  '/users': usersPage,
  '/applications': applicationsPage,
  '/reports': reportsPage,
  '/settings': settingsPage,
  '/settings/ios-macos/basic': basicSettingsPage,
}

/** Answers for the practice console. Every user and password is right. */
export function consoleSite(authority: Authority, world: World): (visit: Visit) => Promise<Reply> {
  return async (visit) => {
    if (visit.path.startsWith('/js/')) return clientFile(visit.path.slice('/js/'.length))
    if (visit.path === '/login') return logIn(world, visit)
    const session = visit.cookies.get(SESSION) ?? ''
    if (!world.consoleSessions.has(session)) {
      return visit.path.startsWith('/wizard/') ? { status: 401, json: {} } : redirect('/login')
    }
    if (visit.path === '/logout') {
      world.consoleSessions.delete(session)
      return redirect('/login', [cookie(SESSION, '')])
    }
    if (visit.path.startsWith('/wizard/')) return answerWizard(authority, world, visit)
    const page = PAGES[visit.path]?.(world)
    return page ? { page } : notFound()
  }
}

async function logIn(world: World, visit: Visit): Promise<Reply> {
  if (visit.method !== 'POST') return { page: loginPage(false) }
  const form = await visit.form()
  if (!form.get('user') || !form.get('password')) return { page: loginPage(true) }
  const session = crypto.randomUUID()
  world.consoleSessions.add(session)
  note(world, 'console-signed-in')
  return redirect('/', [cookie(SESSION, session)])
}
