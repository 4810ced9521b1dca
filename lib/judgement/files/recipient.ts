// For which MDM server is a token encrypted? A mismatch proves a wrong file; a match proves little, for many MDMs name themselves alike.
import type { ServerTokenFacts, TokenRecipient } from '../../documents/kinds/types.ts'
import type { PublicKeyFacts } from '../../model/token.ts'
import { type Finding, finding } from './finding.ts'
import type { ServerTokenContext, TokenOwner } from './server-token-context.ts'

/**
 * Compares with the public key certificate on record; where there is none, with the last token. Where there is neither, nothing
 * could be expected: of a server that is proven otherwise (`isServerProven`) it is only said then.
 */
export function judgeRecipient(
  { recipients }: ServerTokenFacts,
  { organisation, others = [] }: Pick<ServerTokenContext, 'organisation' | 'others'>,
  isServerProven: boolean,
): Finding {
  const named = recipients.map(sayRecipient).join(', ')
  const own = organisation.publicKeyCertificate
  if (own) {
    if (recipients.some((recipient) => isFor(recipient, own))) return finding('recipientSame', { text: named })
    const owner = others.find(({ publicKeyCertificate: key }) => key && recipients.some((one) => isFor(one, key)))
    const values = [{ text: sayRecipient(own) }, { text: named }]
    return owner
      ? finding('recipientOfAnother', ...values, { text: owner.name })
      : finding('recipientDiffers', ...values)
  }
  const last = organisation.serverToken?.recipient
  if (!last) {
    const isOthers = others.some((other) => recipients.some((one) => isOf(one, other)))
    return finding(isServerProven && !isOthers ? 'recipientFirst' : 'recipientUnknown', { text: named })
  }
  const isSame = recipients.some((one) => isNamedAs(one, last))
  return finding(isSame ? 'recipientAsLast' : 'recipientNew', { text: named }, { text: sayRecipient(last) })
}

/** True where both name the same certificate, by issuer and serial. */
export function isNamedAs(
  { issuer, serial }: Pick<TokenRecipient, 'issuer' | 'serial'>,
  known: { issuer: string; serial: string },
): boolean {
  return issuer === known.issuer && serial === known.serial
}

/** Known as this organisation's, by its certificate or by its last token. */
function isOf(recipient: TokenRecipient, { publicKeyCertificate: key, serverToken }: TokenOwner): boolean {
  const last = serverToken?.recipient
  return (key !== undefined && isFor(recipient, key)) || (last !== undefined && isNamedAs(recipient, last))
}

/** The same issuer and serial, and a key of the same length. */
function isFor(recipient: TokenRecipient, key: PublicKeyFacts): boolean {
  return isNamedAs(recipient, key) && (key.keyBits === undefined || key.keyBits === recipient.keyBits)
}

/** By what a recipient is named, as it is shown: issuer and serial, or the key's identifier, and the key's length where it is known. */
export function sayRecipient({ issuer, serial, keyId, keyBits }: Partial<TokenRecipient>): string {
  const name = issuer === undefined ? (keyId ?? '') : `${issuer} #${serial ?? ''}`
  return keyBits === undefined ? name : `${name} (${keyBits})`
}
