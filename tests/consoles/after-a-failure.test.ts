// What a page shows where an upload failed: the end of the file that was refused is none of what is in use.
import { describe, expect, it } from 'vitest'
import { checked } from './renewed-run.ts'

const HEAD = '<h2>APNs certificate</h2>'
const END = '<p>Expires: 2027-11-07</p>'

function expiryOf(body: string): string {
  return checked(HEAD + body).expiry
}

describe.each([
  'Upload failed.',
  'We could not save this certificate.',
  'Failed to import the file',
  'An error occurred. Error while verifying the certificate',
  'Invalid certificate',
  'アップロードに失敗しました。',
  '登録できませんでした。',
  '不正な証明書です。',
  'Fehler beim Hochladen.',
  'Das Zertifikat konnte nicht gespeichert werden.',
  'Échec de l’importation',
  'Error al subir el certificado',
  'Caricamento non riuscito',
  '업로드 실패',
  '上传失败',
])('“%s”', (words) => {
  it('above an end takes it out of use', () => {
    expect(expiryOf(`<p>${words}</p>${END}`)).toBe('not-found')
    expect(expiryOf(`<div role="alert">${words}</div><dl><dt>Expires</dt><dd>2027-11-07</dd></dl>`)).toBe('not-found')
  })

  it('leaves what the page says is in use', () => {
    expect(expiryOf(`<p>${words}</p><p>Current certificate expires: 2026-11-08</p>`)).toBe('not-yet')
  })
})

it.each([
  'アップロードに失敗しました。有効期限：2027/11/07',
  'Private key does not match. Certificate expires 2027-11-07.',
  'Upload failed: the certificate expires 2027-11-07',
])('“%s” says it on the same line', (line) => {
  expect(expiryOf(`<p>${line}</p>`)).toBe('not-found')
})

it.each([
  'If the upload failed, contact the support.',
  'A certificate cannot be renewed with another Apple Account.',
  'アップロードに失敗した場合は、もう一度お試しください。',
  '期限切れの証明書は更新できません。',
  'Upload successful.',
])('“%s” tells of no failure', (words) => {
  expect(expiryOf(`<p>${words}</p>${END}`)).toBe('renewed')
})

it.each(['Error', 'Not trusted', 'Rolled back', '未検証', 'Ungültig', 'Échec', '실패', '失败'])(
  'a state “%s” is of what is not in use',
  (state) => {
    expect(expiryOf(`<dl><dt>Status</dt><dd>${state}</dd><dt>Expires</dt><dd>2027-11-07</dd></dl>`)).toBe('not-found')
  },
)

it.each(['Screenshot: after the renewal', 'Figure 3: the page', '図 3 更新後の画面'])(
  'below “%s” stands an example',
  (caption) => {
    expect(expiryOf(`<figure><figcaption>${caption}</figcaption>${END}</figure>`)).toBe('not-found')
  },
)

it.each(['Expires 2027-11-07 (planned)', '有効期限 2027/11/07（予定）'])('“%s” is yet to come', (line) => {
  expect(expiryOf(`<p>${line}</p>`)).toBe('not-found')
})
