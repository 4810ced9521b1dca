// A kept file saved again is the file that was handed out, byte for byte.
import { describe, expect, it } from 'vitest'
import { fileAgain } from '../../components/files/save.ts'
import { pushCertificate, signingRequest } from '../documents/make.ts'

describe('saved again', () => {
  it('a certificate is the PEM that the portal gives', async () => {
    const { pem, der } = await pushCertificate()
    const file = fileAgain({
      kind: 'push-certificate',
      bytes: Uint8Array.from(der),
      fileName: 'MDM_ Acme_Certificate.pem',
    })
    expect(file.name).toBe('MDM_ Acme_Certificate.pem')
    expect(await file.text()).toBe(pem)
  })

  it.each([
    ['a.cer', 'a.pem'],
    ['a.b.DER', 'a.b.pem'],
    ['no ending', 'no ending.pem'],
    ['.pem', '.pem'],
  ])('%s is called %s', (fileName, name) => {
    expect(fileAgain({ kind: 'push-certificate', bytes: new Uint8Array([0x30, 0]), fileName }).name).toBe(name)
  })

  it('a signing request is as the console made it', async () => {
    const { text } = await signingRequest({ encoding: 'crlf' })
    const bytes = new TextEncoder().encode(text)
    const file = fileAgain({ kind: 'signing-request', bytes, fileName: 'request.csr' })
    expect(file.name).toBe('request.csr')
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes)
  })
})
