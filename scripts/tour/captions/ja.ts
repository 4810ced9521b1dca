// The tour's captions in Japanese, by those in English: first set-up, records, many customers, the console, and the promises.
import { JA_RENEWALS } from './ja-renewals.ts'

export const JA: Readonly<Record<string, string>> = {
  ...JA_RENEWALS,
  'A first set-up': '初期設定',
  'Another organisation: its console has never had a certificate. Only with that word is a first set-up begun':
    '別の組織: 管理画面に証明書を一度も登録していないことを確認したときだけ、初期設定を始めます',
  'First comes the Apple Account: one that outlives a person and belongs to the MDM alone':
    'まず Apple Account を決めます。担当者が替わっても使い続けられる、MDM 専用のものです',
  'Koshin looks into the console: a UID there would make this a second set-up':
    '管理画面を読み取ります。UID が表示されていれば、すでに初期設定が済んでいます',
  'The wizard makes the CSR, and the console is left open': 'ウィザードで CSR を作成し、管理画面は開いたままにします',
  'Create, this once': '一度だけの新規作成',
  'Now “Get Started” is right, and Koshin says so': 'この場合は「Get Started」が正しいことを示します',
  'Create a Certificate goes through, and the terms with it': 'Create a Certificate と規約への同意は、止めません',
  'The CSR is recognised; Upload, and Apple issues the certificate':
    'CSR を確認し、Upload を押すと Apple が証明書を発行します',
  'Koshin judges the file, learns its UID and puts it on record': 'ファイルを判定し、UID を読み取って登録します',
  'From now on Create is held back: this certificate is renewed, never created again':
    'このあとは Create を止めます。この証明書は毎年更新し、新しく作成することはありません',
  'Into the new console': '新しい管理画面へ',
  'The certificate goes into the console, and a passcode for the devices':
    '証明書を管理画面にアップロードし、デバイス用のパスコードを設定します',
  'The end: on record, with what to keep for next year': '完了: 登録され、翌年のために保管するものを示します',
  'Recorded: Koshin counts the days to the first renewal': '記録されました。最初の更新までの日数を数えます',
  'What was done': '更新作業の記録',
  'The history: every renewal, what proved its steps, and what was changed':
    '履歴: すべての更新と、各手順の確認方法、変更された情報を示します',
  'The report of one of them: a page to print, to save as PDF, as CSV or as JSON':
    'レポート: 1 ページに印刷でき、PDF・CSV・JSON で保存できます',
  'Its table: every step in one line, with what confirmed it and when':
    'レポートの表: すべての手順を 1 行ずつ、確認方法と日時とともに示します',
  'A handover': '引き継ぎ',
  'The handover: everything in one encrypted file, with a passphrase that Koshin makes up':
    '引き継ぎ: すべてを 1 つの暗号化ファイルにまとめます。パスフレーズは Koshin が作成します',
  'The successor’s own browser, in which Koshin knows nothing yet: what would be added is shown first':
    '後任の方のブラウザ: まだ何も登録されていません。追加される内容を先に表示します',
  'Taken in; on the portal the right row is marked at once': '取り込むと、ポータルですぐに対象の行に印が付きます',
  'And the next renewal begins there: Renew goes through at the first press':
    '次の更新は、ここから始められます。Renew は一度で通ります',
  'What is due for forty customers': '40 の顧客の期限',
  'Forty customers: what is due comes first, whatever it is; an estimate is called one':
    '40 の顧客: 種類を問わず期限の近いものから並び、推定の日付には「推定」と表示します',
  'One of them is found by its customer number, and opened by Enter': '顧客番号で検索し、Enter で開きます',
  'In the switcher nothing changes until it is chosen': '切り替えの欄では、選択するまで何も変わりません',
  'A year at a glance, to look at or to print': '1 年の一覧。画面でも印刷でも確認できます',
  'Many files': '多くのファイル',
  'Koshin in a tab: many files at once, sorted into their organisations, each judged and named':
    'タブで開いた Koshin: 多くのファイルを組織ごとに仕分け、1 つずつ判定します',
  'On the console’s own pages': '管理画面のページで',
  'Koshin comes onto the console’s pages only where its user allows the address, one console at a time':
    '管理画面では、利用者がアドレスを許可した場合だけ動きます',
  'In the wizard the right button is marked, and each step is ticked by the page itself':
    'ウィザードで押すボタンに印を付け、手順の完了はページの表示から記録します',
  'Once the CSR is saved, the link to Apple’s portal is marked; OK comes after it':
    'CSR を保存すると、Apple のポータルへのリンクに印が付きます。「OK」はその後です',
  'Back from Apple, the wizard goes on: 続きから始める is marked, 次へ is not the one':
    'Apple から戻ったあとは「続きから始める」に印が付きます。「次へ」ではありません',
  '次へ would discard the key that belongs to the certificate: it is held':
    '「次へ」を押すと証明書に対応する鍵が失われるため、止めます',
  'A team': 'チームでの運用',
  'A team: the folder that both share already is dropped here, and the first one chooses the passphrase':
    'チーム：2 人がすでに共有しているフォルダーをドロップします。最初の人がパスフレーズを決めます',
  'The colleague’s browser joins with that passphrase; each browser writes a file of its own':
    '同僚のブラウザは同じパスフレーズで参加します。ブラウザごとに自分のファイルを保存します',
  'What the colleague has begun is said here, before the same is begun twice':
    '同僚が開始した更新作業は、同じ作業を始める前にここに表示されます',
  'That laptop is lost: in a new browser the folder and the passphrase bring everything back':
    'そのパソコンを紛失しました。新しいブラウザでも、フォルダーとパスフレーズがあればすべて元に戻ります',
  'The lost browser is marked as gone: what it knew stays, and nobody waits for it':
    '紛失したブラウザは、もうないものとして印を付けます。そこにあった情報は残ります',
}

/** The Japanese caption for one in English. Throws where there is none. */
export function captionInJapanese(title: string): string {
  const caption = JA[title]
  if (caption === undefined) throw new Error(`There is no Japanese caption for “${title}” in scripts/tour/captions`)
  return caption
}
