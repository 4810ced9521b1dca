// For which MDM server is a token encrypted? A mismatch proves a wrong file; a match proves little, for many MDMs name themselves alike.
import type { ServerTokenFacts, TokenRecipient } from '../../documents/types.ts'
import type { PublicKeyFacts } from '../../model/token.ts'
import { type Finding, finding } from './finding.ts'
import type { ServerTokenContext } from './server-token-context.ts'

/** Compares with the public key certificate on record; where there is none, with the last token. */
export function judgeRecipient(
  { recipients }: ServerTokenFacts,
  { organisation, others = [] }: Pick<ServerTokenContext, 'organisation' | 'others'>,
): Finding {
  const named = recipients.map(describe).join(', ')
  const own = organisation.publicKeyCertificate
  if (own) {
    if (recipients.some((recipient) => isFor(recipient, own))) return finding('recipientSame', { text: named })
    const owner = others.find(({ publicKeyCertificate: key }) => key && recipients.some((one) => isFor(one, key)))
    const values = [{ text: describe(own) }, { text: named }]
    return owner
      ? finding('recipientOfAnother', ...values, { text: owner.name })
      : finding('recipientDiffers', ...values)
  }
  const last = organisation.serverToken?.recipient
  if (!last) return finding('recipientUnknown', { text: named })
  const isSame = recipients.some(({ issuer, serial }) => issuer === last.issuer && serial === last.serial)
  return finding(isSame ? 'recipientAsLast' : 'recipientNew', { text: named }, { text: describe(last) })
}

/** The same issuer and serial, and a key of the same length. */
function isFor({ issuer, serial, keyBits }: TokenRecipient, key: PublicKeyFacts): boolean {
  const isNamed = issuer === key.issuer && serial === key.serial
  return isNamed && (key.keyBits === undefined || key.keyBits === keyBits)
}

function describe({ issuer, serial, keyId, keyBits }: Partial<TokenRecipient>): string {
  const name = issuer === undefined ? (keyId ?? '') : `${issuer} #${serial ?? ''}`
  return keyBits === undefined ? name : `${name} (${keyBits})`
}
