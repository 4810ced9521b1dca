// Makes content tokens (VPP) as Apple Business hands them out: base64 of JSON, in one line.

export interface ContentTokenOrder {
  /** Milliseconds since 1970, UTC. */
  expires: number
  organisationName?: string
  /** The secret itself. */
  token?: string
  /** As Apple writes it, without a colon: `+0000` today, `-0700` in older ones. */
  offset?: string
}

/** The file's text. */
export function makeContentToken(order: ContentTokenOrder): string {
  return Buffer.from(contentTokenJson(order)).toString('base64')
}

/** The same before it is encoded: what an editor makes of it. */
export function contentTokenJson({
  expires,
  organisationName = 'Example Inc.',
  token = Buffer.alloc(160, 7).toString('base64'),
  offset = '+0000',
}: ContentTokenOrder): string {
  return JSON.stringify({ expDate: `${localTime(expires, offset)}${offset}`, token, orgName: organisationName })
}

/** The clock's reading at this offset, e.g. `2027-05-19T18:40:49`. */
function localTime(time: number, offset: string): string {
  const sign = offset.startsWith('-') ? -1 : 1
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3))
  return new Date(time + sign * minutes * 60_000).toISOString().slice(0, 19)
}
