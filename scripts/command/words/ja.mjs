// What the commands say in Japanese: each sentence of en.mjs.

/** @param {string | undefined} near */
const meant = (near) => (near ? `もしかして: ${near}` : '')

/** @type {typeof import('./en.mjs').en} */
export const ja = {
  options: {
    unknown: (name, near) => `${name} という指定はありません。${meant(near)}`,
    needsValue: (name) => `${name} には値が必要です（${name} 値 または ${name}=値）。`,
    takesNone: (name) => `${name} に値は付けられません。`,
    notOneOf: (name, value, known, near) =>
      `${name} に指定できるのは ${known.join('、')} です（指定された値: ${value || 'なし'}）。${meant(near)}`,
    strangeWord: (word, near) => `「${word}」は指定できません。${meant(near)}`,
    noSeed: (value) => `--seed には整数を指定してください（指定された値: ${value || 'なし'}）。`,
    oneCount: (counts) => `回数は 1 つだけ指定してください（指定された値: ${counts.join('、')}）。`,
    noCount: '回数が 0 のため、何も実行されません。',
    oneFile: 'ファイルを 1 つ指定してください。',
  },
  packages: {
    there: 'パッケージ: package-lock.json のとおりです',
    installing: 'パッケージ: インストールしています（npm ci、30 秒ほど）…',
    installed: 'パッケージ: インストールしました',
    what: 'パッケージのインストール',
    isLink: (folder) =>
      `${folder} はリンクで、リンク先の内容が package-lock.json と異なります。npm ci を実行すると、同じフォルダーを使うほかの作業からも` +
      'パッケージが消えます。リンクを削除するか、リンク先でパッケージをインストールしてください。',
  },
  node: {
    putting: (version) => `Node: Node ${version} をパッケージに加えています …`,
    what: (version) => `Node ${version} のインストール`,
    needed: (version) =>
      `Koshin のビルドには Node ${version} 以降が必要です。インストールしてから、もう一度実行してください。`,
  },
  browser: {
    downloading: 'ブラウザ: 見つからないため、Playwright で Chromium をダウンロードしています …',
    what: 'ダウンロード',
    notDownloaded: 'ブラウザ: ダウンロードできませんでした',
    doesNotStart: (path) => `ブラウザ: ${path} を起動できません`,
    withApt: 'ブラウザ: apt で Chromium をインストールしています …',
    named: (path) => `ブラウザ: ${path}（環境変数の指定）`,
    found: (path) => `ブラウザ: ${path}`,
    branded: (path) =>
      `ブラウザ: Chromium がないため ${path} を使います。Koshin が表示されないときは Chromium をインストールしてください`,
    none:
      'Koshin の実行には Chromium が必要ですが、見つからず、取得もできませんでした。Chromium をインストールするか（Debian・Ubuntu: `apt install ' +
      'chromium`、macOS: `brew install --cask chromium`）、環境変数 KOSHIN_BROWSER で指定してください。',
    nothingThere: (name, path) => `${name} で指定された ${path} が見つかりません。`,
  },
  fonts: {
    there: 'フォント: 日本語のフォントがあります',
    installing: 'フォント: 日本語のフォント（fonts-noto-cjk）をインストールしています …',
    none: 'フォント: 日本語のフォントが見つかりません。文字が四角で表示されることがあります。Debian・Ubuntu: apt install fonts-noto-cjk',
  },
  more: {
    none: (name, packages) => `${name}: 見つかりません。Debian: apt install ${packages}`,
    installing: (name) => `${name}: apt でインストールしています …`,
    failed: (name, why) => `${name} をインストールできませんでした: ${why}`,
  },
  programs: {
    notStarted: (what, why) => `${what}を開始できませんでした: ${why}`,
    failed: (what, how, last) =>
      `${what}に失敗しました（${typeof how === 'number' ? `終了コード ${how}` : how}）:\n${last}`,
    tooLong: (minutes) => `${minutes} 分以内に終わらなかったため、停止しました。`,
  },
  start: {
    building: '練習版: ビルドしています …',
    ready: (port) => `練習用ポータル: このパソコンのポート ${port} で準備ができました（Apple には何も届きません）`,
    open: (address) => `ブラウザ: ${address} を開きました`,
    toEnd: '終了するには、ウィンドウを閉じるか Ctrl-C を押してください。',
    ended: '終了しました。',
    noDisplay: '画面がないため、代わりに実演を行います',
  },
  tour: {
    broken: (step, cause) => `実演を中断します。手順 ${step} で、期待した画面になりませんでした。\n${cause}`,
    complete: (steps) => `実演が終わりました。${steps} 手順をすべて表示しました。`,
    pictures: (path) => `画面の一覧: ${path}`,
    seconds: (seconds) => `${seconds} 秒`,
  },
}
