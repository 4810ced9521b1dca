// What the name of a token's file hints at, in the writings in which browsers leave it.
import { describe, expect, it } from 'vitest'
import { readContentTokenName, readServerTokenName } from '../../lib/documents/renewal/token-file-name.ts'

const AT = Date.UTC(2026, 10, 20, 3, 25, 9)

describe('the name of a server token', () => {
  it.each([
    ['CLOMO MDM_Token_2026-11-20T03-25-09Z_smime.p7m', 'CLOMO MDM'],
    ['CLOMO MDM_Token_2026-11-20T03-25-09Z_smime (1).p7m', 'CLOMO MDM'],
    ['CLOMO MDM_Token_2026-11-20T03-25-09Z_smime(12).p7m', 'CLOMO MDM'],
    ['CLOMO MDM_Token_2026-11-20T03-25-09Z_smime (1) (2).P7M', 'CLOMO MDM'],
    ['My_Token_2_Token_2026-11-20T03-25-09Z_smime.p7m', 'My_Token_2'],
    ['MDM (1)_Token_2026-11-20T03-25-09Z_smime.p7m', 'MDM (1)'],
    ['東京本社_Token_2026-11-20T03-25-09Z_smime.p7m', '東京本社'],
    // A name as macOS keeps it: ガ in two parts.
    ['カ\u3099_Token_2026-11-20T03-25-09Z_smime.p7m', 'ガ'],
  ])('%s: %s', (name, server) => {
    expect(readServerTokenName(name)).toEqual({ server, at: AT })
  })

  it.each([
    '',
    'smime.p7m',
    '_Token_2026-11-20T03-25-09Z_smime.p7m',
    ' _Token_2026-11-20T03-25-09Z_smime.p7m',
    'MDM_Token_2026-02-30T03-25-09Z_smime.p7m',
    'MDM_Token_2026-13-20T03-25-09Z_smime.p7m',
    'MDM_Token_2026-11-20T24-00-00Z_smime.p7m',
    'MDM_Token_2026-11-20T03-60-09Z_smime.p7m',
    'MDM_Token_2026-11-20T03-25-09Z_smime.p7m.crdownload',
    'MDM_Token_2026-11-20T03-25-09Z_smime.txt',
    'MDM_Token_2026-11-20T03:25:09Z_smime.p7m',
    `${'M'.repeat(201)}_Token_2026-11-20T03-25-09Z_smime.p7m`,
  ])('says nothing: %s', (name) => {
    expect(readServerTokenName(name)).toBeUndefined()
  })
})

describe('the name of a content token', () => {
  it.each([
    ['sToken_for_Example Inc..vpptoken', 'Example Inc.'],
    ['sToken for Example Inc..vpptoken', 'Example Inc.'],
    ['sToken_for_Test Org (1).vpptoken', 'Test Org'],
    ['sToken_for_Test Org(2).vpptoken', 'Test Org'],
    ['stoken_for_日本支社.VPPTOKEN', '日本支社'],
    ['sToken_for_for_all.vpptoken', 'for_all'],
  ])('%s: %s', (name, said) => {
    expect(readContentTokenName(name)).toBe(said)
  })

  it.each(['', '.vpptoken', 'sToken_for_.vpptoken', 'sToken_for_ .vpptoken', 'token.vpptoken', 'sToken_for_A.txt'])(
    'says nothing: %s',
    (name) => {
      expect(readContentTokenName(name)).toBeUndefined()
    },
  )
})
