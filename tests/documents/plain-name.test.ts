// A name's line is the same by our own walk as by the library, and what is not plain is left to the library.
import 'reflect-metadata'
import { Name } from '@peculiar/x509'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readElement } from '../../lib/documents/bytes/der.ts'
import { APPLE_AUTHORITIES } from '../../lib/documents/certificates/authorities.ts'
import { readName } from '../../lib/documents/certificates/distinguished-name.ts'
import { readPlainName } from '../../lib/documents/certificates/plain-name.ts'

const UID = '0.9.2342.19200300.100.1.1'
type Field = Record<string, [{ utf8String: string } | { printableString: string } | { ia5String: string }]>

const letters = fc.string({ unit: fc.constantFrom(...'AZaz09 .:@_()/\'-,+"\\<>;#=é更'), minLength: 1, maxLength: 12 })
const fields = fc.array(
  fc
    .tuple(fc.constantFrom('CN', 'O', 'OU', 'C', 'L', 'ST', 'E', 'DC', UID), letters, fc.nat(2))
    .map(([key, text, form]): Field => {
      const isWide = /[é更]/.test(text)
      if (form === 0 || isWide) return { [key]: [{ utf8String: text }] }
      return { [key]: [form === 1 ? { printableString: text } : { ia5String: text }] }
    }),
  { minLength: 1, maxLength: 5 },
)
const derOf = (name: Name) => new Uint8Array(name.toArrayBuffer())

it('reads every name as the library does', () => {
  fc.assert(
    fc.property(fields, (all) => {
      const der = derOf(new Name(all))
      const element = readElement(der)
      if (!element) throw new Error('no element')
      const library = new Name(der.buffer, { UID })
      const own = readName(der, element)
      expect(own.text).toBe(library.toString())
      for (const identifier of ['2.5.4.3', '2.5.4.10', UID])
        expect(own.values(identifier)).toEqual(library.getField(identifier))
    }),
  )
})

it('reads the names of Apple’s authorities without the library', () => {
  for (const { subject } of APPLE_AUTHORITIES) {
    const der = derOf(new Name(subject))
    const element = readElement(der)
    expect(element && readPlainName(der, element)?.text).toBe(subject)
  }
})

it.each([
  ['two fields in one place', derOf(new Name('CN=a+O=b'))],
  ['a comma', derOf(new Name([{ CN: [{ utf8String: 'i3Systems,Inc.' }] }]))],
  ['a blank at the end', derOf(new Name([{ CN: [{ utf8String: 'a ' }] }]))],
  ['an unknown field', derOf(new Name([{ '1.2.3.4': [{ utf8String: 'a' }] }]))],
  ['nothing', derOf(new Name([]))],
  ['a text in UTF-16', derOf(new Name([{ CN: [{ bmpString: 'a' }] }]))],
])('leaves a name with %s to the library', (_, der) => {
  const element = readElement(der)
  expect(element && readPlainName(der, element)).toBeUndefined()
})
