// The start page in Japanese.

import { RIGHT_LOCATION, RIGHT_SERVER } from '../business-portal/seed.ts'
import { NEW_ACCOUNT, OTHER_ACCOUNT, OWN_ACCOUNT } from '../seed.ts'
import { BUSINESS, CONSOLE, PORTAL, type Words } from './words.ts'

export const japanese: Words = {
  title: 'はじめての更新（練習）',
  lead: 'MDM プッシュ通知証明書の年次更新を、Koshin と一緒に最初から最後まで練習できます。',
  promise:
    'ここにある管理画面とポータルは、このパソコンの中だけで動く練習用です。Apple には何も届かず、何をしても壊れません。',
  otherLanguage: { name: 'English', code: 'en' },
  stepsHeading: '更新の手順',
  steps: [
    {
      title: '管理画面を開きます',
      text: `[練習用の管理画面](${CONSOLE})を開いてログインします。利用ドメインはそのままで、アカウントとパスワードは何でもかまいません。`,
    },
    {
      title: 'ツールバーの Koshin を押します',
      text: '`ページの横に Koshin を開く` を押すと、サイドパネルが開きます。',
    },
    {
      title: 'Koshin の案内どおりに進めます',
      text: `UID の読み取りから最後の確認まで、次に行うことを Koshin がお知らせします。ポータルには \`${OWN_ACCOUNT}\` でサインインします。パスワードは何でもかまいません。アドレスは本物と同じですが、このブラウザでは練習用のページにつながります。`,
    },
    {
      title: '練習を終えます',
      text: 'Koshin に「更新が完了しました」と表示されたら終わりです。もう一度練習する前に、Koshin の `練習の記録を消す` と、このページの下の `最初からやり直す` を押してください。',
    },
  ],
  marksHeading: '印の意味',
  marks:
    '「この証明書です」（狭い行では「対象」）は、読み取った UID が登録されている UID と一致した行です。「この証明書ではありません」（「対象外」）は、別の UID が読み取れた行です。「未確認です」の行は、i を押してください。ベンダー名や日付だけでは判断できません。',
  trapsHeading: '起きてはならないことを試す',
  traps: [
    {
      title: '別の行を更新する',
      text: 'もう一方の i3Systems の行で `Renew` を押します。Koshin が操作を止め、理由をお知らせします。',
    },
    {
      title: '更新ではなく新規作成',
      text: '`Create a Certificate` を押します。新しく作成すると UID が変わり、すべてのデバイスを管理できなくなります。',
    },
    { title: '失効させる', text: 'いずれかの行で `Revoke` を押します。取り消す方法は確認されていません。' },
    {
      title: '別のアカウント',
      text: `サインアウトして \`${NEW_ACCOUNT}\`（Get Started が表示されます）や \`${OTHER_ACCOUNT}\`（別の UID の一覧が表示されます）でサインインします。`,
    },
    {
      title: '翻訳されたページ',
      text: `ポータルを[ブラウザの翻訳がかかった状態](${PORTAL}?translated=ja)で開きます。翻訳を解除するよう Koshin がご案内します。`,
    },
    {
      title: '見たことのないページ',
      text: `[構成が変わったページ](${PORTAL}?unreadable=1)を開きます。読み取れないことをお知らせし、手作業での照合をご案内します。`,
    },
    {
      title: '途中でサインアウトされる',
      text: `[Upload の直後にサインアウトされるポータル](${PORTAL}?signout=1)を開きます。サインインし直すと、続きから進められます。`,
    },
  ],
  markupHeading: '4 種類の構成のポータル',
  markupText:
    'Apple のページの構成は公開されていないため、Koshin は画面に表示される文言だけで判定します。同じ内容のポータルを、4 種類の構成で試せます。選んだ構成は、別のものを選ぶまで使われます。',
  markups: {
    table: '表とリンク',
    divs: '入れ子の枠と入力ボタン',
    grid: 'グリッドと画像ボタン',
    spa: '自動で描き直される 1 枚のページ',
  },
  tokensHeading: '2 つのトークン',
  tokensText: `Apple Business（旧 Apple Business Manager）と Apple School Manager を、3 つの世代で試せます。対象のサーバーは \`${RIGHT_SERVER}\`、場所は \`${RIGHT_LOCATION}\` です。アカウントとパスワードは何でもかまいません。サーバートークンは、ダウンロードした時点で更新が行われます。先に[管理画面](${CONSOLE}settings/ios-macos/basic)を開いておいてください。`,
  tokenPortals: [
    { query: '?generation=G2&language=ja&frame=same', text: '2026 年春まで（枠あり）' },
    { query: '?generation=G1&language=ja', text: '2018〜2021 年頃' },
    { query: '?generation=G2&language=en&frame=blank', text: '2026 年春まで（英語）' },
    { query: '?generation=G3&language=en', text: '2026 年春からの Apple Business（英語）' },
  ],
  tokenTraps: [
    {
      title: '別のサーバー',
      text: '`Jamf Pro` や名前のよく似たサーバーを開き、トークンのダウンロードを押します。そのサーバーのトークンが使えなくなるため、Koshin が手前で止めます。',
    },
    { title: '削除', text: 'いずれかのサーバーで `削除` を押します。Koshin は必ず止めます。' },
    {
      title: '別の場所',
      text: '`コンテンツトークン` で、`全社` や `全 社`（間に空白）の `ダウンロード` を押します。`全社` は 2 つあります。',
    },
    {
      title: 'Koshin が読み取れない枠',
      text: `[Koshin が動作できない枠に内容があるページ](${BUSINESS}?frame=silent)を開きます。確認できないことをお知らせします。`,
    },
    {
      title: '対応していない言語',
      text: `[Koshin が対応していない言語のページ](${BUSINESS}?language=fi)を開きます。トークンの近くの操作を止めます。`,
    },
  ],
  setUpHeading: '初期設定の練習',
  setUpText: `まだ証明書のない管理画面から始められます。ここでやり直してから、Koshin の \`練習の記録を消す\` を押し、上の手順で進めてください。ポータルには、まだ何も作成していない \`${NEW_ACCOUNT}\` でサインインします。`,
  setUp: '初期設定の前からやり直す',
  againHeading: '最初からやり直す',
  againText:
    '証明書、管理画面、サインインの状態を最初に戻します。Koshin の記録は残りますので、Koshin の「練習の記録を消す」で消してください。',
  again: '最初からやり直す',
  afresh:
    'すべて最初の状態に戻しました。開いたままのポータルと管理画面のタブは、前回の練習の状態です。閉じてください。',
  afreshSetUp: `管理画面にはまだ証明書がありません。初期設定では、ポータルに \`${NEW_ACCOUNT}\` でサインインします。手順は次の項目にあります：`,
}
