// What a dialog asks for: its questions, its announcements and its heading; a text that only mentions a word asks for nothing.
import { describe, expect, it } from 'vitest'
import { asksOfHarm } from '../../lib/portals/business/unclear.ts'
import { SPEAKS_ENGLISH } from '../../lib/portals/page/question-words.ts'
import { asks as asksIn, asksUnknown, saidBy } from '../../lib/portals/page/questions.ts'
import { ASKS_OF_HARM, ASKS_TO_RENEW } from '../../lib/portals/push/words.ts'
import { documentOf } from '../support/page.ts'

const dialog = (inside: string, tag = 'div role="dialog"'): Element => {
  const document = documentOf(
    `<${tag} id="d">${inside}<button>Cancel</button><button>OK</button></${tag.split(' ')[0]}>`,
  )
  return document.getElementById('d') as Element
}
const asks = (inside: string, tag?: string): boolean =>
  [ASKS_OF_HARM, ASKS_TO_RENEW].some((pattern) => asksIn(saidBy(dialog(inside, tag)), pattern))

describe('a dialog of the push portal asks', () => {
  it.each([
    '<p>Revoke this certificate?</p>',
    '<p>Delete certificate?</p>',
    '<p>Are you sure you want to <b>revoke</b> this certificate?</p>',
    '<p>Are you sure you want to revoke it</p>',
    '<h3>Revoke Certificate</h3><p>This cannot be undone.</p>',
    '<div role="heading">Remove</div><p>All devices are cut off.</p>',
    '<p>You are about to revoke the certificate of i3Systems,Inc.</p>',
    '<p>This certificate will be revoked. Are you sure?</p>',
    '<p>Revoking this certificate disconnects every device. Continue?</p>',
    '<p>The old one is deleted.</p><p>Do you want to do this?</p>',
    '<p>Replace the certificate with a new one？</p>',
    '<p>Do you want to renew the certificate that expires May 4, 2027?</p>',
    '<p>This action cannot be undone. Are you sure?</p>',
    "<p>This can't be undone. Continue?</p>",
    '<p>Invalidate this certificate?</p>',
    '<p>Do you want to deactivate the certificate?</p>',
    '<p>Withdraw certificate for Meraki Inc.?</p>',
    '<p>Are you sure you want to terminate it?</p>',
    '<p>Cancel this certificate?</p>',
    '<p>This permanently ends the certificate. Proceed?</p>',
    '<p>All devices will stop receiving commands. Continue?</p>',
    '<p>You will lose management of 120 devices. Are you sure?</p>',
  ])('%s', (inside) => expect(asks(inside)).toBe(true))
  it('by its name alone', () => {
    expect(
      asks('<p>This affects all devices.</p>', 'div role="alertdialog" aria-label="Revoke this certificate?"'),
    ).toBe(true)
  })

  it.each([
    '<p>You can revoke certificates later.</p>',
    '<p>You can revoke certificates later. Continue?</p>',
    '<p>If you want to revoke a certificate, press Revoke in its row.</p><p>Do you want to stay signed in?</p>',
    '<p>Your session is about to end. Do you want to stay signed in?</p>',
    '<p>Your certificate was renewed.</p>',
    '<p>How do I revoke a certificate?</p>',
    '<p>Was it easy to renew your certificate?</p>',
    '<h4>Renew certificates here</h4><p>Press Renew in the row of the certificate.</p>',
    '<h4>What’s new</h4><p>Revoking asks for a reason now. Removed: old browsers.</p>',
    '<p>Renew it before May 4, 2027.</p>',
    '<p>Remove the chosen file?</p>',
    '<p>Discard changes? This cannot be undone.</p>',
    '<p>Clear all filters?</p>',
    '<p>Cancel the upload?</p>',
    '<p>Sign out on this device?</p>',
    // A button is an answer, and no part of the question.
    '<button>Revoke</button> <p>Stay signed in?</p>',
    '<p>Leave this page? Changes you made may not be saved.</p>',
    '<h2>Help</h2><p>When a certificate was revoked, create a new one. Continue?</p>',
  ])('for nothing: %s', (inside) => expect(asks(inside)).toBe(false))

  it('looks at the beginning of a long text only, and soon', () => {
    const began = performance.now()
    for (const text of ['a'.repeat(100_000), 'revoke '.repeat(14_000), '? '.repeat(50_000), 'remove '.repeat(14_000)])
      asks(`<p>${text}</p>`)
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})

describe('a dialog of the business portal asks', () => {
  it.each([
    '<p>Delete Jamf Pro?</p>',
    '<p>Are you sure you want to delete this server?</p>',
    '<h2>Delete Server</h2><p>Its devices are unassigned.</p>',
    '<p>Do you want to download a new token for Jamf Pro?</p>',
    '<p>Jamf Proを削除しますか？</p>',
    '<p>「Jamf Pro」を削除してもよろしいですか。</p>',
    '<p>新規サーバトークンをダウンロードしますか？</p>',
    '<p>Jamf Proを削除しますか</p>',
    '<p>Jamf Proの接続を解除しますか？</p>',
    '<p>既存のトークンをリセットしますか？</p>',
    '<p>Disconnect Jamf Pro?</p>',
    '<p>Reset the token of Jamf Pro?</p>',
    '<p>Are you sure? 11 devices will be unassigned from Jamf Pro.</p>',
    '<p>Möchten Sie Jamf Pro wirklich löschen?</p>',
    '<p>Jamf Pro을(를) 삭제하시겠습니까?</p>',
    '<p>要删除“Jamf Pro”吗？</p>',
    '<p>Supprimer le serveur Jamf Pro ?</p>',
  ])('%s', (inside) => expect(asksOfHarm(dialog(inside))).toBe(true))

  it.each([
    '<p>You can delete servers that have no devices.</p>',
    '<p>How do I delete a server?</p>',
    '<p>Discard changes?</p>',
    '<p>Change the default device assignment?</p>',
    '<p>デバイスのないサーバは削除できます。</p>',
    '<p>変更を保存しますか？</p>',
    '<p>まもなくセッションが終了します。続けますか？</p>',
    '<p>CLOMO?</p>',
    '<p>Log out?</p>',
    '<p>Reset filters?</p>',
    '<p>The token was downloaded. Close this?</p>',
  ])('for nothing: %s', (inside) => expect(asksOfHarm(dialog(inside))).toBe(false))
})

describe('a dialog asks in a language that is not known where English is', () => {
  const isUnknown = (says: string, no: string): boolean => {
    const document = documentOf(
      `<div role="dialog" id="d"><p>${says}</p><button>${no}</button><button>OK</button></div>`,
    )
    return asksUnknown(saidBy(document.getElementById('d') as Element), [SPEAKS_ENGLISH])
  }
  it.each([
    ['この証明書を失効させますか？', 'Cancel'],
    ['証明書を失効します。よろしいですか。', 'いいえ'],
    ['証明書は失効し、元に戻せません。', 'キャンセル'],
    ['Möchten Sie dieses Zertifikat wirklich widerrufen?', 'Nein'],
    ['Zertifikat widerrufen?', 'Abbrechen'],
    ['Voulez-vous révoquer ce certificat ?', 'Annuler'],
    ['¿Quieres revocar este certificado?', 'Cancelar'],
    ['Revocare questo certificato?', 'Annulla'],
    ['이 인증서를 폐기하시겠습니까?', '취소'],
    ['要吊销此证书吗？', '取消'],
    ['Weet u zeker dat u dit certificaat wilt intrekken?', 'Annuleer'],
    ['Отозвать этот сертификат?', 'Отмена'],
    ['هل تريد إبطال هذه الشهادة؟', 'إلغاء'],
  ])('%s %s', (says, no) => expect(isUnknown(says, no)).toBe(true))

  it.each([
    ['Revoke this certificate?', 'Cancel'],
    ['Do you want to sign out, 山田 太郎?', 'Cancel'],
    ['Discard changes?', 'Cancel'],
    ['Enable desktop notifications?', 'Not now'],
    ['Save all changes before leaving?', 'Not now'],
    ['Is Meraki Inc. still a customer?', 'No'],
    ['C=JP, CN=APSP:1, UID=com.apple.mgmt.External.1', 'Close'],
    // It says something, and asks for nothing.
    ['証明書は来月切れます。', '閉じる'],
    ['Das Portal ist am Montag nicht erreichbar.', 'OK'],
    ['', 'Cancel'],
    // A form, and no question.
    ['MDM Server Information Created By Taro Yamada Default Device Assignment', 'Cancel'],
    ['Name: 本社 Owner: 山田 太郎', 'Cancel'],
  ])('and does not: %s %s', (says, no) => expect(isUnknown(says, no)).toBe(false))
  it('and does not where it is long', () => {
    expect(isUnknown('サーバの情報 '.repeat(200), 'キャンセル')).toBe(false)
    expect(isUnknown('サーバの情報', 'キャンセル')).toBe(true)
  })
})
