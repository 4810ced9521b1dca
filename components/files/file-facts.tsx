// What a file says, in few lines: enough to recognise it by. Of a token, nothing that is secret.
import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import type { DocumentReading } from '../../lib/documents/kinds/types.ts'
import { readServerTokenName } from '../../lib/documents/renewal/token-file-name.ts'
import { Uid } from '../parts/uid.tsx'
import { sayDay, sayMoment } from '../words/words.ts'

export function FileFacts({ reading, fileName }: { reading: DocumentReading; fileName: string }) {
  const facts = factsOf(reading, fileName).filter(([, value]) => value !== undefined && value !== '')
  if (facts.length === 0) return null
  return (
    <dl class="facts facts-wide">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function factsOf(reading: DocumentReading, fileName: string): [string, ComponentChildren][] {
  switch (reading.kind) {
    case 'push-certificate':
    case 'public-key-certificate': {
      const { topic, commonName, serial, notAfter, issuer } = reading.certificate
      const name: [string, ComponentChildren] =
        reading.kind === 'push-certificate'
          ? [i18n.t('identity.uid'), <Uid key="uid" topic={topic} />]
          : [i18n.t('files.fact.name'), commonName]
      return [
        name,
        [i18n.t('identity.serial'), mono(serial)],
        [i18n.t('identity.expires'), sayDay(notAfter)],
        [i18n.t('files.fact.issuer'), issuer],
      ]
    }
    case 'signing-request': {
      const { vendor, subject, keyBits } = reading.signingRequest
      return [
        [i18n.t('files.fact.vendor'), vendor],
        [i18n.t('files.fact.subject'), subject],
        [i18n.t('files.fact.key'), keyBits && i18n.t('files.fact.bits', [keyBits])],
      ]
    }
    case 'server-token': {
      const named = readServerTokenName(fileName)
      const [recipient] = reading.serverToken.recipients
      return [
        [i18n.t('files.fact.server'), named?.server],
        [i18n.t('files.fact.downloaded'), named && sayMoment(named.at, 'date-and-time')],
        [i18n.t('files.fact.recipient'), recipient?.issuer],
      ]
    }
    case 'content-token': {
      const { organisationName, notAfter } = reading.contentToken
      return [
        [i18n.t('files.fact.organisation'), organisationName],
        [i18n.t('identity.expires'), notAfter === undefined ? undefined : sayDay(notAfter)],
      ]
    }
    case 'enrollment-profile': {
      const { topic, otherTopic, name } = reading.profile
      return [
        [i18n.t('identity.uid'), topic === undefined ? otherTopic : <Uid topic={topic} />],
        [i18n.t('files.fact.name'), name],
      ]
    }
    default:
      return []
  }
}

function mono(text: string) {
  return (
    <span class="uid" translate={false}>
      {text}
    </span>
  )
}
