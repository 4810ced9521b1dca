// The wizard's server side: makes the key and the signing request, and takes the certificate that belongs to it.
import 'reflect-metadata'
import { X509Certificate } from '@peculiar/x509'
import { base64, plainSerial, UID } from '../authority/keys.ts'
import { type Authority, makeSigningRequest } from '../authority.ts'
import { notFound, type Reply, type Visit } from '../web/visit.ts'
import { type ConsoleCertificate, note, type World } from '../world.ts'
import { subjectLine } from './state.ts'
import { report } from './tokens.ts'

/** What the wizard's script is told. */
export interface WizardState {
  /** The wizard has been started before: 続きから始める is offered. */
  started: boolean
  downloaded: boolean
  appleAccount: string
}

/** What became of an uploaded certificate. `first`: registered, and a passcode is asked for now. */
export type WizardVerdict = 'registered' | 'first' | 'differs' | 'refused'

export async function answerWizard(authority: Authority, world: World, visit: Visit): Promise<Reply> {
  const state = world.console
  const { method, path } = visit
  if (path === '/wizard/CertificateSigningRequest.csr') return handOut(world)
  if (path === '/wizard/state') {
    const { appleAccount, signingRequest } = state
    const told: WizardState = {
      started: signingRequest !== undefined,
      downloaded: signingRequest?.downloaded ?? false,
      appleAccount,
    }
    return { json: told }
  }
  if (method !== 'POST') return notFound()
  if (path === '/wizard/opened') {
    note(world, visit.query.get('how') === 'continued' ? 'console-wizard-continued' : 'console-wizard-started')
    return { json: {} }
  }
  if (path === '/wizard/request') {
    const { query } = visit
    const made = await makeSigningRequest(authority, {
      mail: query.get('mail') ?? '',
      name: query.get('name') ?? '',
      country: query.get('country') ?? 'JP',
    })
    state.signingRequest = { text: made.text, publicKey: made.publicKey, downloaded: false }
    note(world, 'console-signing-request-made')
    return { json: {} }
  }
  if (path === '/wizard/certificate')
    return { json: { verdict: await take(world, await visit.body(), visit.query.get('account') ?? '') } }
  if (path === '/wizard/passcode') {
    state.passcode = (await visit.form()).get('passcode') ?? ''
    note(world, 'console-passcode-set')
    return { json: {} }
  }
  if (path === '/wizard/decide') {
    decide(world, visit.query.get('answer') === 'ok')
    return { json: {} }
  }
  return notFound()
}

function handOut(world: World): Reply {
  const request = world.console.signingRequest
  if (!request) return notFound()
  request.downloaded = true
  note(world, 'console-signing-request-downloaded')
  return {
    text: request.text,
    type: 'application/octet-stream',
    headers: { 'content-disposition': 'attachment; filename="CertificateSigningRequest.csr"' },
  }
}

async function take(world: World, bytes: Uint8Array, appleAccount: string): Promise<WizardVerdict> {
  const state = world.console
  const read = readCertificate(bytes)
  if (!read || read.publicKey !== state.signingRequest?.publicKey) {
    note(world, 'console-certificate-refused')
    return 'refused'
  }
  state.appleAccount = appleAccount || state.appleAccount
  const isFirst = state.certificate.topic === ''
  if (!isFirst && read.certificate.topic.toLowerCase() !== state.certificate.topic.toLowerCase()) {
    state.waiting = read.certificate
    note(world, 'console-certificate-differs', { topic: read.certificate.topic })
    return 'differs'
  }
  register(world, read.certificate)
  return isFirst ? 'first' : 'registered'
}

function decide(world: World, accepted: boolean): void {
  const { waiting } = world.console
  if (!waiting) return
  delete world.console.waiting
  if (accepted) register(world, waiting)
  else note(world, 'console-certificate-cancelled', { topic: waiting.topic })
}

function register(world: World, certificate: ConsoleCertificate): void {
  world.console.certificate = certificate
  delete world.console.signingRequest
  report(world, 'MDM プッシュ通知証明書を登録しました。')
  note(world, 'console-certificate-registered', { topic: certificate.topic, detail: certificate.serial })
}

function readCertificate(bytes: Uint8Array): { certificate: ConsoleCertificate; publicKey: string } | undefined {
  try {
    const text = new TextDecoder().decode(bytes)
    const certificate = new X509Certificate(
      text.includes('-----BEGIN CERTIFICATE-----') ? text : Uint8Array.from(bytes),
    )
    const field = (name: string) => certificate.subjectName.getField(name)[0] ?? ''
    const topic = field(UID)
    return {
      certificate: {
        topic,
        subject: subjectLine(topic, field('CN'), field('C')),
        serial: plainSerial(certificate),
        notAfter: certificate.notAfter.getTime(),
      },
      publicKey: base64(certificate.publicKey.rawData),
    }
  } catch {
    return undefined
  }
}
