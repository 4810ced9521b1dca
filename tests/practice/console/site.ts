// panel.clomo.test: a practice CLOMO PANEL, with the labels of its manual.
import type { Authority } from '../authority.ts'
import { clientFile } from '../web/client-files.ts'
import { cookie, notFound, type Reply, redirect, type Visit } from '../web/visit.ts'
import { note, type World } from '../world.ts'
import { homePage, loginPage } from './home.ts'
import { applicationPage, applicationsPage, reportsPage, usersPage } from './other-pages.ts'
import { basicSettingsPage, serviceSettingsPage, settingsPage } from './settings.ts'
import { lookOf } from './subject-looks.ts'
import { answerTokens } from './tokens.ts'
import { answerWizard } from './wizard.ts'

const SESSION = 'clomo-practice-session'

const PAGES: Record<string, (world: World, query: URLSearchParams) => Reply['page']> = {
  '/': homePage,
  '/users': usersPage,
  '/applications': applicationsPage,
  '/reports': reportsPage,
  '/settings': settingsPage,
  '/settings/ios-macos/basic': (world, query) => basicSettingsPage(world, lookOf(query.get('subject'))),
  '/settings/app-portal/service': serviceSettingsPage,
}

/** Answers for the practice console. Every user and password is right. */
export function consoleSite(authority: Authority, world: World): (visit: Visit) => Promise<Reply> {
  return async (visit) => {
    if (visit.path.startsWith('/js/')) return clientFile(visit.path.slice('/js/'.length))
    if (visit.path === '/login') return logIn(world, visit)
    const session = visit.cookies.get(SESSION) ?? ''
    if (!world.consoleSessions.has(session)) {
      return isAsked(visit.path) ? { status: 401, json: {} } : redirect('/login')
    }
    if (visit.path === '/logout') {
      world.consoleSessions.delete(session)
      return redirect('/login', [cookie(SESSION, '')])
    }
    if (visit.path.startsWith('/wizard/')) return answerWizard(authority, world, visit)
    if (visit.path.startsWith('/tokens/')) return answerTokens(world, visit)
    const page = PAGES[visit.path]?.(world, visit.query) ?? applicationPage(visit.path.replace('/applications/', ''))
    return page ? { page } : notFound()
  }
}

/** Asked for by the pages' own scripts. */
function isAsked(path: string): boolean {
  return path.startsWith('/wizard/') || path.startsWith('/tokens/')
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
