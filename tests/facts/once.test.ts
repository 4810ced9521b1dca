// Each fact stands once, in lib/facts: what is written again elsewhere drifts away from it.
import { describe, expect, it } from 'vitest'
import { sources } from '../../scripts/house/imports.ts'

/** The code with its texts, without its comments. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

const FACTS: [fact: string, pattern: RegExp, where: string][] = [
  ["Apple's name in a certificate", /'Apple Inc\.'/, 'APPLE of apple.ts'],
  ['the address of a portal', /https:\/\/(?:identity|business|school|idmsa)\.apple\.com/, 'apple.ts'],
  ['a string of a signing request', /PushCert(?:RequestCSR|CertificateChain|Signature)\b/, 'SIGNING_REQUEST_STRINGS'],
  ['the shape of a uuid', /\[0-9a-f\]\{8\}(?:-|\(\?:-)\[0-9a-f\]/, 'UUID of topic.ts'],
  ['how a topic begins', /['"`](?:com\.apple\.mgmt\.External\.|APSP:)\$\{/, 'topicOf, commonNameOf of topic.ts'],
  ['the uuid of a topic', /lastIndexOf\('\.'\) \+ 1\)/, 'uuidOf of topic.ts'],
  ['a length of time', /\b60 \* 1000\b|\b86_?400_?000\b|\b(?:90|36[456]) \* DAY\b/, 'time.ts'],
  [
    'the length of a name',
    /\b(?:NAME|TEXT|VENDOR) = 200\b|\{1,200\}\)?_|maxLength=\{200\}/,
    'LONGEST_NAME of limits.ts',
  ],
  ['the size of a file', /\b1024 \* 1024(?!\))/, 'MAX_DOCUMENT_BYTES of limits.ts'],
  ['how long a key is', / = 2048\b/, 'SHORTEST_KEY of limits.ts'],
]

describe('outside lib/facts nobody writes again', () => {
  const all = sources().filter(({ room }) => room !== 'facts')

  it.each(FACTS)('%s', (_fact, pattern, where) => {
    const faults = all.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path)
    expect(faults, `Take it from lib/facts: ${where}`).toEqual([])
  })
})
