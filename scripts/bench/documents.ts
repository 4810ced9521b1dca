// How long it takes to judge a certificate file, against node:crypto reading the same one and checking its issuer's signature.
import { X509Certificate } from 'node:crypto'
import { proveIssuer } from '../../lib/documents/certificates/issuer.ts'
import { readDocument } from '../../lib/documents/read-document.ts'
import { DAY } from '../../lib/facts/time.ts'
import { judgePushCertificate } from '../../lib/judgement/files/push-certificate.ts'
import { authorityFacts, issuePushCertificate, loadAuthority, pem } from '../../tests/practice/authority.ts'
import { type Measurement, measured, median, pairedRatio } from './report.ts'

/** Of node:crypto's time for the same parse and the same verification. */
const MOST_TIMES = 5
const REPETITIONS = 300
const WARMING_UP = 50
const TOPIC = 'com.apple.mgmt.External.0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'

export async function measureDocuments(): Promise<Measurement[]> {
  const authority = await loadAuthority()
  const { root, issuing } = await authorityFacts()
  const [key] = authority.spareKeys
  if (!key) throw new Error('The test authority has no spare keys')
  const now = Date.now()
  const order = { topic: TOPIC, key, notBefore: now, notAfter: now + 365 * DAY }
  const certificate = await issuePushCertificate(authority, order)
  const bytes = new TextEncoder().encode(certificate.pem)
  const issuer = new X509Certificate(pem(authority.issuing.certificate.rawData))

  const koshin = async () => {
    const reading = await readDocument({ name: 'MDM_ Example_Certificate.pem', bytes })
    if (reading.kind !== 'push-certificate') throw new Error(`The certificate was read as ${reading.kind}`)
    const authentic = await proveIssuer(reading.certificate, [root, issuing])
    const { verdict } = judgePushCertificate(reading, { organisation: { topic: TOPIC }, now, authentic })
    if (verdict === 'stop' || authentic.kind !== 'apple') throw new Error(`The certificate was judged: ${verdict}`)
  }
  const node = async () => {
    const read = new X509Certificate(certificate.pem)
    if (!read.verify(issuer.publicKey) || !read.subject.includes(TOPIC)) throw new Error('node:crypto refuses it')
  }

  const times = { koshin: [] as number[], node: [] as number[] }
  for (let round = 0; round < REPETITIONS + WARMING_UP; round++) {
    times.koshin.push(await timed(koshin))
    times.node.push(await timed(node))
  }
  const [own, nodes] = [times.koshin, times.node].map((all) => all.slice(WARMING_UP))
  const from = { 'Koshin ms': median(own), 'node:crypto ms': median(nodes) }
  const value = pairedRatio(own, nodes)
  return [measured({ name: 'Judging a certificate file', value, unit: 'times', target: MOST_TIMES, from })]
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
