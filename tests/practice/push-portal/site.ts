// identity.apple.com, as the practice has it: sessions, switches, downloads, the XHR interface, and the pages of the chosen markup.
import type { Authority } from '../authority.ts'
import { savedPageFor } from '../fixtures/site.ts'
import { clientFile } from '../web/client-files.ts'
import { cookie, notFound, type Reply, redirect, type Visit } from '../web/visit.ts'
import { type Account, note, type World } from '../world.ts'
import { answerApi } from './api.ts'
import { brokenPage } from './broken/page.ts'
import { divsPage } from './divs/page.ts'
import { gridPage } from './grid/page.ts'
import { UNGROUPED } from './grid/ungrouped.ts'
import { fileName, find } from './portal.ts'
import { STYLE } from './shared/style.ts'
import { spaPage } from './spa/page.ts'
import { readSwitches, type Switches } from './switches.ts'
import { tablePage } from './table/pages.ts'

/** The cookie that holds the session. */
export const SESSION = 'practice-session'

/** What every page of the portal is made from. */
export interface Scene {
  authority: Authority
  world: World
  account: Account
  switches: Switches
  visit: Visit
}

/** Answers for identity.apple.com. */
export function pushPortal(authority: Authority, world: World): (visit: Visit) => Promise<Reply> {
  return async (visit) => {
    if (visit.path === '/') return redirect('/pushcert/')
    if (visit.path !== '/pushcert' && !visit.path.startsWith('/pushcert/')) return notFound()
    if (visit.path.startsWith('/pushcert/js/')) return clientFile(visit.path.slice('/pushcert/js/'.length))
    if (visit.path === '/pushcert/css/portal.css') return { text: STYLE, type: 'text/css; charset=utf-8' }
    const savedPage = savedPageFor(visit, '/pushcert/js/')
    if (savedPage) return savedPage
    if (visit.path === '/pushcert/session') return openSession(world, visit)
    const { switches, cookies } = readSwitches(visit)
    const reply = await answer(authority, world, visit, switches)
    return { ...reply, cookies: [...(reply.cookies ?? []), ...cookies] }
  }
}

async function answer(authority: Authority, world: World, visit: Visit, switches: Switches): Promise<Reply> {
  const session = visit.cookies.get(SESSION) ?? ''
  const account = world.accounts.get(world.sessions.get(session) ?? '')
  const isApi = visit.path.startsWith('/pushcert/api/') || visit.path === '/pushcert/practice-log'
  if (!account)
    return isApi ? { status: 401, json: { ErrorCode: -1, ErrorMessage: 'Session expired' } } : redirect(signInAddress())
  const scene: Scene = { authority, world, account, switches, visit }
  if (visit.path === '/pushcert/signout') return closeSession(scene, session)
  if (visit.path === '/pushcert/download') return download(scene)
  if (isApi) return answerApi(scene, () => world.sessions.delete(session))
  if (switches.unreadable && isEntry(visit)) return brokenPage(scene)
  if (switches.markup === 'divs') return divsPage(scene)
  if (switches.markup === 'grid' || UNGROUPED.some((kind) => kind === switches.markup)) return gridPage(scene)
  if (switches.markup === 'spa') return spaPage(scene)
  return tablePage(scene)
}

export function isEntry(visit: Visit): boolean {
  return visit.path === '/pushcert' || visit.path === '/pushcert/'
}

function signInAddress(): string {
  return 'https://idmsa.apple.com/IDMSWebAuth/signin?path=%2Fpushcert%2F'
}

function openSession(world: World, visit: Visit): Reply {
  const ticket = visit.query.get('ticket') ?? ''
  const account = world.sessions.get(ticket)
  if (account === undefined) return redirect(signInAddress())
  note(world, 'signed-in', { account })
  return redirect('/pushcert/', [cookie(SESSION, ticket)])
}

function closeSession(scene: Scene, session: string): Reply {
  scene.world.sessions.delete(session)
  note(scene.world, 'signed-out', { account: scene.account.name })
  return redirect(signInAddress(), [cookie(SESSION, '')])
}

async function download(scene: Scene): Promise<Reply> {
  const certificate = find(scene.account, scene.visit.query.get('id') ?? '')
  if (!certificate) return notFound()
  const { pem } = await certificate.issued()
  note(scene.world, 'download', { account: scene.account.name, topic: certificate.topic, detail: certificate.serial })
  return {
    text: pem,
    type: 'application/x-pem-file',
    headers: { 'content-disposition': `attachment; filename="${fileName(certificate)}"` },
  }
}
