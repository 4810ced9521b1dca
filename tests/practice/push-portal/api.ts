// The requests that the portal's scripts make, all answered in JSON.
import { setTimeout as pause } from 'node:timers/promises'
import { notFound, type Reply } from '../web/visit.ts'
import { type Happening, note } from '../world.ts'
import { find, listed, revoke, upload } from './portal.ts'
import { holdInfo } from './race.ts'
import type { Scene } from './site.ts'
import { portalDate } from './texts.ts'
import { infoView, rowView } from './views.ts'

/** What a page may report: presses that open something without a request. */
const REPORTED: readonly Happening[] = [
  'info-opened',
  'create-opened',
  'terms-accepted',
  'terms-declined',
  'renew-opened',
  'revoke-opened',
  'manage-opened',
  'cancelled',
]

/** Answers a request of the portal's scripts; `endSession` signs the account out. */
export async function answerApi(scene: Scene, endSession: () => void): Promise<Reply> {
  const { account, visit, world } = scene
  const certificate = find(account, visit.query.get('id') ?? '')
  const about = { account: account.name, ...(certificate && { topic: certificate.topic }) }
  const { method, path } = visit
  if (path === '/pushcert/practice-log' && method === 'POST') {
    const what = REPORTED.find((one) => one === visit.query.get('what'))
    if (!what) return notFound()
    note(world, what, about)
    return { json: {} }
  }
  if (path === '/pushcert/api/list') return list(scene)
  if (path === '/pushcert/api/upload' && method === 'POST') return takeUpload(scene, endSession)
  if (!certificate) return notFound()
  if (path === '/pushcert/api/info') {
    if (scene.switches.race !== 0) await holdInfo(world, scene.switches.race)
    return { json: infoView(certificate) }
  }
  if (path === '/pushcert/api/certificate') {
    const { service, vendor, notAfter } = certificate
    return { json: { service, vendor, expires: portalDate(notAfter) } }
  }
  if (path === '/pushcert/api/revoke' && method === 'POST') {
    revoke(world, account, certificate)
    return { json: { ErrorCode: 0 } }
  }
  return notFound()
}

async function list(scene: Scene): Promise<Reply> {
  const { account, authority, switches, world } = scene
  if (switches.late > 0) await pause(switches.late)
  const rows = listed(authority, world, account, switches.rows).map((one) => rowView(world, one))
  note(world, rows.length === 0 ? 'get-started-shown' : 'list-shown', { account: account.name })
  return { json: { account: account.name, rows } }
}

async function takeUpload(scene: Scene, endSession: () => void): Promise<Reply> {
  const { account, authority, switches, visit, world } = scene
  const done = await upload(authority, world, account, {
    mode: visit.query.get('mode') === 'renew' ? 'renew' : 'create',
    id: visit.query.get('id') ?? '',
    fileName: visit.query.get('name') ?? '',
    notes: visit.query.get('notes') ?? '',
    bytes: await visit.body(),
  })
  if ('refused' in done) return { json: done.refused }
  if (world.behaviour.signOutAfterUpload || switches.signout) endSession()
  return { json: { ErrorCode: 0, id: done.certificate.id } }
}
