// What the practice portal can do, whatever its pages look like: list, issue anew, renew, revoke, hand out.

import { DAY } from '../../../lib/facts/time.ts'
import { type Authority, issuePushCertificate } from '../authority.ts'
import { MDM_SERVICE } from '../seed.ts'
import { type Account, note, type PortalCertificate, type World } from '../world.ts'
import { cannotBeRenewed, checkSigningRequest, type Refusal } from './check-signing-request.ts'
import { generateRows } from './generated.ts'

/** The certificates of an account, with so many generated ones after its own. They are added once and stay. */
export function listed(authority: Authority, world: World, account: Account, rows: number): PortalCertificate[] {
  const made = account.certificates.filter((one) => one.id.startsWith('g')).length
  if (rows > made) account.certificates.push(...generateRows(authority, rows, world.now()).slice(made))
  return account.certificates.filter((one) => !/^g\d+$/.test(one.id) || Number(one.id.slice(1)) < rows)
}

export function find(account: Account, id: string): PortalCertificate | undefined {
  return account.certificates.find((certificate) => certificate.id === id)
}

export interface Upload {
  mode: 'create' | 'renew'
  /** Of the certificate that is renewed. */
  id: string
  fileName: string
  bytes: Uint8Array
  notes: string
}

/** Takes an upload: issues a certificate of the same UID (renew) or of a new one (create) with the key of the request, or refuses. */
export async function upload(
  authority: Authority,
  world: World,
  account: Account,
  order: Upload,
): Promise<{ certificate: PortalCertificate } | { refused: Refusal }> {
  const old = order.mode === 'renew' ? find(account, order.id) : undefined
  const checked = await checkSigningRequest(
    authority,
    { name: order.fileName, bytes: order.bytes },
    world.behaviour.refuseExtensions,
    world.now(),
  )
  const refuse = (refused: Refusal) => {
    const topic = old?.topic
    note(world, 'upload-refused', { account: account.name, ...(topic && { topic }), detail: refused.ErrorMessage })
    return { refused }
  }
  if ('refused' in checked) return refuse(checked.refused)
  if (order.mode === 'renew' && (!old || old.revoked)) return refuse(cannotBeRenewed())
  const notBefore = Math.floor(world.now() / 1000) * 1000
  const issued = await issuePushCertificate(authority, {
    topic: old?.topic ?? `com.apple.mgmt.External.${crypto.randomUUID()}`,
    key: checked.accepted.der,
    notBefore,
    notAfter: notBefore + 365 * DAY,
    country: checked.accepted.country,
  })
  const facts = {
    vendor: checked.accepted.vendor,
    topic: issued.topic,
    serial: issued.serial,
    subject: issued.subject,
    notBefore: issued.notBefore,
    notAfter: issued.notAfter,
    notes: order.notes || (old?.notes ?? ''),
    issued: async () => issued,
  }
  note(world, order.mode, { account: account.name, topic: issued.topic, detail: issued.serial })
  if (old) return { certificate: Object.assign(old, facts) }
  const made: PortalCertificate = {
    id: crypto.randomUUID().slice(0, 8),
    kind: 'mdm',
    service: MDM_SERVICE,
    revoked: false,
    ...facts,
  }
  const firstServer = account.certificates.findIndex((one) => one.kind === 'server')
  account.certificates.splice(firstServer < 0 ? account.certificates.length : firstServer, 0, made)
  return { certificate: made }
}

export function revoke(world: World, account: Account, certificate: PortalCertificate): void {
  certificate.revoked = true
  note(world, 'revoke', { account: account.name, topic: certificate.topic })
}

/** The name under which the portal hands a certificate out: underscore, blank, vendor. */
export function fileName(certificate: PortalCertificate): string {
  return `MDM_ ${certificate.vendor}_Certificate.pem`
}
