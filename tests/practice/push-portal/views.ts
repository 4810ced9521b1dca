// What the portal's pages are told about certificates: rows of the list, the text behind an i, the facts of a confirmation.
import type { PortalCertificate, World } from '../world.ts'
import { ACTIVE, EXPIRED, portalDate, REVOKED } from './texts.ts'

export interface RowView {
  id: string
  kind: 'mdm' | 'server'
  service: string
  vendor: string
  expires: string
  status: string
  /** Which controls the row has, in their order. */
  actions: ('renew' | 'download' | 'revoke')[]
}

export interface InfoView {
  notes: string
  serial: string
  uid: string
  commonName: string
  country: string
}

export interface ListView {
  account: string
  rows: RowView[]
}

export function rowView(world: World, certificate: PortalCertificate): RowView {
  const ended = certificate.notAfter < world.now()
  return {
    id: certificate.id,
    kind: certificate.kind,
    service: certificate.service,
    vendor: certificate.vendor,
    expires: portalDate(certificate.notAfter),
    status: certificate.revoked ? REVOKED : ended ? EXPIRED : ACTIVE,
    // A row that was probably revoked was seen once, with the i and a single button; which one is not known.
    actions: certificate.revoked ? ['download'] : ['renew', 'download', 'revoke'],
  }
}

export function infoView(certificate: PortalCertificate): InfoView {
  const { uid, commonName, country } = certificate.subject
  return { notes: certificate.notes, serial: certificate.serial, uid, commonName, country }
}
