// An address without anything of its user's: the origin where it is one of Apple's, and the parts of the way that are known.
import { PORTALS, SIGN_IN } from '../../facts/apple.ts'
import { ROUTE_PARTS } from './format.ts'

const ORIGINS = [...PORTALS, new URL(SIGN_IN).origin]
/** In place of what is not known. */
const HOST = 'https://other.example'
const PART = 'x'

const known = (way: string): string => way.replace(/[^/#]+/g, (part) => (ROUTE_PARTS.has(part) ? part : PART))

/** Takes a web address, or what a frame has in its place; gives `about:blank` for anything that is no web address. */
export function bareAddress(address: string): string {
  if (!URL.canParse(address)) return 'about:blank'
  const { origin, pathname, hash, protocol } = new URL(address)
  if (protocol !== 'https:' && protocol !== 'http:') return 'about:blank'
  return (ORIGINS.includes(origin) ? origin : HOST) + known(pathname) + known(hash)
}

/** The origin where it is one of Apple's; undefined for any other. */
export function appleOrigin(address: string): string | undefined {
  const origin = URL.canParse(address) ? new URL(address).origin : undefined
  return origin !== undefined && ORIGINS.includes(origin) ? origin : undefined
}
