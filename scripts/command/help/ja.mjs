// The help of every command in Japanese: its uses, and what each option does.

/** @type {import('../help.mjs').Help} */
export const ja = {
  one: '次のいずれかの語:',
  further: '指定（値は空白または等号に続けて書きます）:',
  common: { verbose: '内部で動くツールの出力も表示します', help: 'この説明を表示します' },
  commands: {
    start: {
      uses: [
        ['npm start', 'ブラウザのウィンドウで更新作業を練習します'],
        ['npm start -- --tour', 'ウィンドウを開かずにすべてを実演し、画面を 1 ページにまとめます'],
      ],
      options: {
        tour: '練習の代わりに実演します',
        language: 'ブラウザ・拡張機能・この表示の言語（指定がなければシステムの言語）',
        keep: '練習用ブラウザのプロファイルを次回も使います',
        markup: '実演: ポータルのページの構造',
        dark: '実演: 暗い配色にします',
        readme: '実演: README の画像を新しくします',
      },
    },
    test: {
      uses: [
        ['npm test', 'すべてのテスト'],
        ['npm test -- unit', '1 種類だけ（unit、e2e、firefox、webkit）'],
        ['npm test -- guard', '名前にその語を含むファイルだけ'],
      ],
      options: {
        title: '名前にその文字列を含むテストだけ（-t でも指定できます）',
        pictures: 'E2E テストで確認する画面の画像を .output/screens に保存します',
      },
    },
    bench: {
      uses: [
        ['npm run bench', 'すべて測定します'],
        ['npm run bench -- marking', '1 つだけ測定します'],
      ],
      options: {
        built: 'ビルドし直さずに、前回のビルドを測定します',
        thorough:
          '変化の多い測定に 4 倍のブラウザを使い、一度に起きる変化も測ります（誤差は小さくなり、時間は数倍かかります）',
      },
    },
    fuzz: {
      uses: [
        ['npm run fuzz', 'ファイルを 100,000 通りに壊して試します'],
        ['npm run fuzz -- 1,000,000', '回数を指定します'],
      ],
      options: { seed: '以前に表示された数を指定すると、同じファイルで試します' },
    },
    ties: {
      uses: [
        ['npm run ties', '100,000 通りの場面を試します'],
        ['npm run ties -- 5000', '回数を指定します'],
      ],
      options: { seed: '以前に表示された数を指定すると、同じ場面で試します' },
    },
    walk: {
      uses: [['npm run walk', '初めての更新を練習用ポータルで通し、かかる手間を数えます']],
      options: {
        language: 'ブラウザ・拡張機能・この表示の言語（指定がなければ英語。日本語では 2.5 文字を 1 語と数えます）',
        read: '読むことになる文言も表示します',
      },
    },
    fixture: {
      uses: [
        ['npm run fixture FILE', 'Koshin で保存したページを、テストと練習用ポータルのページにします'],
        ['npm run fixture FILE -- --name NAME', '名前を指定します'],
      ],
      options: {
        name: '付ける名前（指定がなければファイル名。英数字とハイフン）',
        replace: '同じ名前のものがあれば置き換えます',
      },
    },
    zip: {
      uses: [
        ['npm run zip', '各ストア用のパッケージを作ります'],
        ['npm run zip -- --twice', '2 回ビルドし、1 バイトでも異なれば失敗とします'],
      ],
      options: { twice: '同じソースから同じ内容ができることを確認します' },
    },
    pictures: {
      uses: [['npm run pictures', 'ストア用のスクリーンショットとタイルを、すべての言語で作ります']],
      options: { language: 'この言語だけ作ります' },
    },
    guides: {
      uses: [['npm run guides', 'docs/guides の手順を、アプリの手順と文言から書き直します']],
      options: {},
    },
    house: { uses: [['npm run house', 'コードの依存関係から docs/house.svg を描き直します']], options: {} },
    icons: { uses: [['npm run icons', 'docs/icon.svg から public/icon を描き直します']], options: {} },
    setup: {
      uses: [
        ['node scripts/setup.mjs', 'ほかのコマンドに必要なもの（パッケージ、Node、ブラウザ、フォント）を用意します'],
      ],
      options: { packages: 'ブラウザとフォントは用意しません', 'all-browsers': 'Firefox と WebKit も用意します' },
    },
  },
}
