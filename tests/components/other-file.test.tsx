// A file that holds others, or pasted text, as the screen shows it: a list of what is in it, by names alone.
import { zipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { i18n } from '#i18n'
import { OtherFile } from '../../components/judge/other-file.tsx'
import type { DocumentReading } from '../../lib/documents/kinds/types.ts'
import { pushCertificate, read } from '../documents/make.ts'
import { makeContentToken } from '../practice/authority.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const SECRET = 'S3cretThatNobodyMayEverSeeAgain0123456789'
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Uint8Array.from(Buffer.from(text))])))

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  beforeEach(() => speak(language))

  const shown = (reading: DocumentReading) => {
    const screen = draw(<OtherFile reading={reading} title="x" />)
    return { screen, items: [...screen.body.querySelectorAll('li')].map((one) => one.textContent) }
  }

  it('an archive is shown with what is in it', async () => {
    const { pem } = await pushCertificate()
    const { screen, items } = shown(await read(zip({ 'push.pem': pem, 'note.txt': 'x' })))
    expect(screen.text()).toContain(i18n.t('judge.inside'))
    expect(items).toEqual([i18n.t('judge.insideNamed', ['push.pem', i18n.t('documents.pushCertificate.name')])])
  })

  it('of a secret in it nothing but the name', async () => {
    const token = makeContentToken({ expires: Date.UTC(2027, 4, 19), token: SECRET })
    const { screen, items } = shown(await read(zip({ 'a.vpptoken': token })))
    expect(items).toEqual([i18n.t('judge.insideNamed', ['a.vpptoken', i18n.t('documents.wrappedContentToken.name')])])
    expect(screen.text()).toContain(i18n.t('documents.wrappedContentToken.todo'))
    expect(screen.body.innerHTML).not.toContain(SECRET.slice(0, 10))
  })

  it('text in a document has no name', async () => {
    const { pem } = await pushCertificate()
    const document = zip({
      '[Content_Types].xml': '',
      'word/document.xml': `<w:document><w:t>${pem}</w:t></w:document>`,
    })
    expect(shown(await read(document)).items).toEqual([i18n.t('documents.pushCertificate.name')])
  })

  it('an archive in which nothing was found has no list', async () => {
    const { screen, items } = shown(await read(zip({ 'note.txt': 'x' })))
    expect(items).toEqual([])
    expect(screen.text()).not.toContain(i18n.t('judge.inside'))
    expect(shown({ kind: 'unreadable' }).items).toEqual([])
  })
})
