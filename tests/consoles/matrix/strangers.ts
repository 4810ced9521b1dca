// Pages on which something other than the push certificate ends, or only an event is told: what stands nearest to a date decides.

/** The same in four languages: the push certificate, another thing, and the label of an end. */
export const NEAR: readonly { push: string; other: string; ends: string; named: string }[] = [
  { push: 'MDM push certificate', other: 'Invitation', ends: 'Expires', named: 'Acme Corp' },
  { push: 'MDM プッシュ通知証明書', other: '招待リンク', ends: '有効期限', named: '株式会社見本' },
  { push: 'MDM-Push-Zertifikat', other: 'Einladung', ends: 'Gültig bis', named: 'Muster GmbH' },
  { push: 'Certificat push MDM', other: 'Invitation des invités', ends: 'Date d’expiration', named: 'Dupont SARL' },
]

/** Ways in which a part of a page is named; `{name}` is its name, `{ends}` the label of an end and `{day}` its day. */
export const PARTS: Readonly<Record<string, string>> = {
  'a heading of lower rank': '<h3>{name}</h3>{uid}<p>{ends}: {day}</p>',
  'a heading of the same rank': '<h2>{name}</h2>{uid}<dl><dt>{ends}</dt><dd>{day}</dd></dl>',
  'a row of three cells': '<table><tr><th>{name}</th><td>{uid}</td><td>{ends}</td><td>{day}</td></tr></table>',
  'a row under headers':
    '<table><tr><th>Name</th><th>UID</th><th>{ends}</th></tr><tr><td>{name}</td><td>{uid}</td><td>{day}</td></tr></table>',
  'a bold line': '<div><b>{name}</b>{uid}<div>{ends}: {day}</div></div>',
  'the line above': '<p><strong>{name}</strong><br>{uid}<br>{ends}: {day}</p>',
  'the item of a list around it': '<ul><li>{name}<ul><li>{uid}</li><li>{ends}: {day}</li></ul></li></ul>',
  'a caption':
    '<table><caption>{name}</caption><tr><td>UID</td><td>{uid}</td></tr><tr><th>{ends}</th><td>{day}</td></tr></table>',
  'a legend': '<fieldset><legend>{name}</legend>{uid}<p>{ends}: {day}</p></fieldset>',
  'a summary': '<details open><summary>{name}</summary>{uid}<p>{ends}: {day}</p></details>',
  'a named group': '<div role="group" aria-label="{name}">{uid}<p>{ends}: {day}</p></div>',
}

/** Under a heading of the push certificate or alone; each with the day on which the certificate on record ends. */
export const EVENTS: readonly string[] = [
  '<h2>Your APNs certificate expires soon</h2><p>{day}</p>',
  '<h2>Your APNs certificate expires soon</h2><p>Posted by Ken, {day}</p>',
  '<h2>Push certificate expiration</h2><p>{day}</p>',
  '<h2>APNs証明書の有効期限が近づいています</h2><p>{day}</p>',
  '<h2>MDM プッシュ通知証明書</h2><p>{day}</p>',
  '<h2>Ihr Push-Zertifikat läuft bald ab</h2><p>{day}</p>',
  '<h2>Votre certificat push expire bientôt</h2><p>{day}</p>',
  '<p>Your APNs certificate expires soon</p><p>{day}</p>',
  '<p>Your APNs certificate expires soon. {day}</p>',
  '<p>Your APNs certificate expires in 30 days. {day}</p>',
  '<p>APNs証明書の有効期限が近づいています。{day}</p>',
  '<p>Ihr Push-Zertifikat läuft ab! {day}</p>',
  '<h2>Push certificate</h2><p>{day} expired certificate deleted</p>',
  '<h2>Push certificate</h2><p>{day} expiry notice sent to ken</p>',
  '<h2>Push certificate</h2><p>{day} — expired certificate revoked</p>',
  '<h2>MDM プッシュ通知証明書</h2><p>{day} 期限切れの証明書を削除しました</p>',
  '<h2>MDM プッシュ通知証明書</h2><p>{day} 失効した証明書を差し替え</p>',
  '<h2>Push-Zertifikat</h2><p>{day} abgelaufenes Zertifikat gelöscht</p>',
  '<h2>Certificat push</h2><p>{day} expiré : certificat supprimé</p>',
  '<h2>Certificado push</h2><p>{day} caducado, certificado eliminado</p>',
  '<h2>Push certificate</h2><p>Expired APNs certificate replaced by Ken on {day}</p>',
  '<h2>Push certificate</h2><p>Expired push certificate deleted: {day}</p>',
  '<h2>Push certificate</h2><p>Expires: {day} (deleted)</p>',
  '<h2>Push certificate</h2><p>Expires: {day}, replaced</p>',
  '<h2>MDM プッシュ通知証明書</h2><p>有効期限: {day} (削除済み)</p>',
  '<h2>Push certificate</h2><p>2026-10-01 Reminder: APNs certificate expires {day}</p>',
  '<h2>MDM プッシュ通知証明書</h2><p>2026/10/01 お知らせ: 有効期限 {day}</p>',
  '<table><tr><th>Event</th><th>Date</th></tr><tr><td>Push certificate expired</td><td>{day}</td></tr></table>',
  '<h2>Push</h2><table><tr><th>Certificate</th><th>Expires</th></tr><tr><td>Certificate removed</td><td>{day}</td></tr></table>',
  '<h2>APNs certificate</h2><p>Push enrolment invitation expires {day}</p>',
  '<h2>APNs certificate</h2><p>Push notification license expires {day}</p>',
  '<h2>APNs certificate</h2><p>APNs auth key expires {day}</p>',
  '<dl><dt>プッシュ通知証明書の有効期限を変更した日</dt><dd>{day}</dd></dl>',
]
