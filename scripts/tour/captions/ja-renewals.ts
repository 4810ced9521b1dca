// The tour's captions in Japanese, of the three renewals, by those in English.

export const JA_RENEWALS: Readonly<Record<string, string>> = {
  'Which certificate is ours?': '対象の証明書はどれか',
  'The console shows which certificate is in use: CLOMO PANEL, Settings > iOS/macOS > 基本設定':
    '管理画面で使用中の証明書を確認します（CLOMO PANEL の Settings > iOS/macOS > 基本設定）',
  'First use: Koshin asks which certificate is to be renewed':
    '初めて使うときは、どの証明書を更新するかを Koshin が尋ねます',
  'One reading of the tab in front takes over the UID, its expiry and the Apple Account':
    '開いているタブを一度読み取ると、UID・有効期限・Apple Account が入力されます',
  'A name is given, and it is put on record': '名前を付けて登録します',
  'The rehearsal': '事前確認',
  'For the next time: a rehearsal looks whether account, certificate, console and telephone are at hand':
    '次回に備えて: アカウント、証明書、管理画面、電話がそろっているかを確認します',
  'The console’s page proves its part; nothing is pressed and nothing is changed':
    '管理画面の分は、その表示で確認できます。ボタンは押さず、何も変わりません',
  'It can be left and taken up again; the start screen says how it stands':
    '途中でやめて、あとで続けられます。どこまで済んだかは最初の画面に表示されます',
  'The renewal begins; its first step is done already, and the next one names the Apple Account to sign in with':
    '更新を始めます。最初の手順はすでに完了し、次の手順ではサインインする Apple Account を示します',
  "On Apple's portal": 'Apple のポータルで',
  'Signed in with the wrong Apple Account: “Get Started” means there is no certificate here':
    '別の Apple Account でサインインした場合:「Get Started」は、ここに証明書がないことを示します',
  'Create a Certificate is held back: a new certificate would cut every device off':
    'Create a Certificate を止めます。新しい証明書では、すべてのデバイスを管理できなくなります',
  'The right account: rows that differ in nothing but a date. The one whose UID is on record is marked':
    '正しい Apple Account では、日付だけが異なる行が並びます。登録された UID と一致する 1 行に印を付けます',
  'Renew in the row that looks the same is held back': '同じように見える別の行の Renew を止めます',
  'Revoke is held back, most sternly in the right row': 'Revoke を止めます。対象の行では、より強く注意します',
  'The CSR': 'CSR',
  'Koshin has ticked what the portal proved and says the next step: the wizard, with 次へ':
    'ポータルで確認できた手順は完了になり、次に行うことを示します（ウィザードの「次へ」）',
  'In the console the wizard makes a key pair and the CSR': '管理画面のウィザードで CSR を作成します',
  'The CSR is saved, and the console is left open': 'CSR を保存し、管理画面は開いたままにします',
  Renew: '更新',
  'Renew in the marked row goes through at the first press, and Koshin follows to the next screen':
    '印の付いた行の Renew は一度で通り、Koshin は次の画面でも案内します',
  'A wrong file is named, and Upload is held back': '違うファイルは何であるかを示し、Upload を止めます',
  'The CSR of this renewal is recognised; its key is remembered': '今回の CSR であることを確認し、その鍵を記録します',
  'Upload: Apple issues the certificate': 'Upload を押すと、Apple が証明書を発行します',
  'In the popup the button that takes the file stays in view, with room around it, however much stands above it':
    'ポップアップでは、ファイルを選ぶボタンがいつも見える位置にあり、まわりの文字と重なりません',
  'Koshin judges the downloaded file: kind, UID, key, expiry, issuer':
    'ダウンロードしたファイルを判定します（種類、UID、鍵、有効期限、発行元）',
  'Back in the console': '管理画面に戻って',
  'Back in the console: 続きから始める, never 次へ': '管理画面では「続きから始める」を押します（「次へ」は押しません）',
  'The certificate goes into the console': '証明書を管理画面にアップロードします',
  'The console is read once more: the new expiry is shown': '管理画面をもう一度読み取り、新しい有効期限を確認します',
  'And the UID has not changed': 'UID が変わっていないことも確認します',
  'The end: nothing is to be done on the devices, and when the next renewal is due':
    '完了: デバイスでの操作は必要ありません。次回の更新時期を示します',
  'Recorded: Koshin counts the days to the next one': '記録されました。次回までの日数を数えます',
  'The server token: which server is ours?': 'ADE サーバートークン: 対象のサーバーはどれか',
  'The ADE server token: begun from the list of all that is renewed every year':
    '毎年更新するものの一覧から、ADE サーバートークンの更新を始めます',
  'Signed in to Apple Business; Koshin asks which of its servers is ours, once':
    'Apple Business にサインインします。対象のサーバーは、一度だけ尋ねます',
  'Servers of nearly the same name: one is marked, the others are not ours':
    'よく似た名前のサーバー: 1 つに印を付け、ほかは対象ではないことを示します',
  'The download, which ends the old token': 'ダウンロードで、使用中のトークンは使えなくなる',
  'The download is held until the console is open and ready: the old token dies with it':
    '管理画面の準備ができるまで、ダウンロードを止めます。使用中のトークンが使えなくなるためです',
  'The console is ready; the token is downloaded, and the page says that it is not uploaded yet':
    '準備ができたらダウンロードします。まだアップロードしていないことが、ページに表示されます',
  'Koshin says so, too, and judges the file: its name carries the server':
    'Koshin にも表示され、ファイルを判定します。ファイル名にはサーバーの名前が入っています',
  'The server token goes into the console': 'サーバートークンを管理画面へ',
  'The token goes into the console and is saved': 'トークンを管理画面にアップロードし、保存します',
  'The console is read: the new expiry is there, and nothing waits any more':
    '管理画面を読み取ると新しい有効期限が表示され、残っている作業はなくなります',
  'The list of devices is updated: Apple answers only to the right token':
    'デバイスの一覧を更新します。正しいトークンでなければ更新できません',
  'The end: who downloaded it, what would end it, when it is due again':
    '完了: ダウンロードした人、トークンが使えなくなる場合、次回の更新時期を示します',
  'Recorded: the days until the next renewal': '記録されました。次回までの日数を示します',
  'The content token: which location is ours?': 'VPP サービストークン: 対象の場所はどれか',
  'The VPP content token: which location is ours is put on record': '対象の場所を登録します',
  'Locations of nearly the same name: one row is marked': 'よく似た名前の場所: 1 行に印を付けます',
  'Its token is downloaded; Koshin judges the file and keeps its expiry only':
    'トークンをダウンロードして判定します。残すのは有効期限などだけです',
  'The content token goes into the console': 'サービストークンを管理画面へ',
  'In the console it is registered for the organisation, and its new expiry shows before it is saved':
    '管理画面で組織を選択してアップロードします。新しい有効期限は、保存する前に表示されます',
  Saved: '保存しました',
  'The end: the file is a secret and is to be deleted; when it is due again':
    '完了: ファイルは機密情報のため削除します。次回の更新時期を示します',
  'Recorded: all three renewals on one screen, and nothing waits':
    '記録されました。3 つの更新が 1 つの画面に並び、残っている作業はありません',
}
