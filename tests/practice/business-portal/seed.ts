// The servers and locations of the practice portal, and the tokens they hand out: really encrypted, for a key that nobody keeps.

import { DAY } from '../../../lib/facts/time.ts'
import { makeContentToken, makePublicKeyCertificate, makeServerToken } from '../authority.ts'

export interface PracticeServer {
  id: string
  name: string
  devices: number
}

export interface PracticeLocation {
  id: string
  name: string
}

/** What the portal holds. */
export interface BusinessState {
  organisation: string
  servers: PracticeServer[]
  locations: PracticeLocation[]
  /** DER of the certificate that every server here has given to Apple. */
  recipient: () => Promise<Uint8Array>
}

/** The server that the practice console uses, and the location whose content token it has. */
export const RIGHT_SERVER = 'CLOMO MDM'
export const RIGHT_LOCATION = '本社'
/** Names that differ from others by a blank, by case, or only in the width of their letters. */
export const NEAR_SERVERS = ['CLOMO', 'ＣＬＯＭＯ', 'CLOMO-MDM', 'Clomo MDM'] as const
export const NEAR_LOCATIONS = ['全社', '全 社', '全社 ', '大阪支店'] as const

const SERVERS = [...NEAR_SERVERS.slice(0, 2), RIGHT_SERVER, ...NEAR_SERVERS.slice(2), 'Jamf Pro']
const LOCATIONS = [...NEAR_LOCATIONS.slice(0, 3), RIGHT_LOCATION, ...NEAR_LOCATIONS.slice(3)]
const DEVICES = [3, 0, 11, 128, 7, 2]

export function businessStart(): BusinessState {
  let recipient: Promise<Uint8Array> | undefined
  return {
    organisation: '株式会社サンプル',
    servers: SERVERS.map((name, index) => ({ id: `s${index}`, name, devices: DEVICES[index] ?? 1 })),
    locations: LOCATIONS.map((name, index) => ({ id: `l${index}`, name })),
    recipient: () => {
      recipient ??= makePublicKeyCertificate({ commonName: 'practice-clomo-mdm' }).then(({ der }) => der)
      return recipient
    },
  }
}

/** `<server name>_Token_<YYYY-MM-DD>T<HH-MM-SS>Z_smime.p7m`, as Apple names it; `now` is in milliseconds. */
export function serverTokenName(name: string, now: number): string {
  return `${name}_Token_${new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')}Z_smime.p7m`
}

export async function serverTokenFile(state: BusinessState): Promise<string> {
  const secret = JSON.stringify({ consumer_key: `CK_${crypto.randomUUID()}`, access_secret: crypto.randomUUID() })
  return makeServerToken({ certificate: await state.recipient(), secret }).text
}

/** A content token lasts a year. It names the organisation, not the location. */
export function contentTokenFile(state: BusinessState, now: number): string {
  const expires = Math.floor(now / 1000) * 1000 + 365 * DAY
  const token = Buffer.from(crypto.getRandomValues(new Uint8Array(120))).toString('base64')
  return makeContentToken({ expires, organisationName: state.organisation, token })
}
