// The tour's captions in the language in which it is told.
import type { PromiseId } from '../promises.ts'
import { captionInJapanese } from './ja.ts'

export interface PageWords {
  title: string
  lead: string
  promises: string
  toTop: string
  promise: Readonly<Record<PromiseId, string>>
}

type Told = 'en' | 'ja'

const PAGE: Readonly<Record<Told, PageWords>> = {
  en: {
    title: 'Koshin, step by step',
    lead: 'Performed at the practice portals with real clicks and real files; nothing of it reached Apple. Every name is made up.',
    promises: 'What it promises, one picture each',
    toTop: 'to the top',
    promise: {
      marked: 'The one right certificate is marked, by its UID',
      stopped: 'A wrong click is stopped, with the reason and a way on',
      tokens: 'A token is downloaded only when the console is ready',
      checklist: 'Always one next step, beside the page',
      console: 'In the console, too, the right button is marked and the wrong one stopped',
      files: 'Files are judged before they do harm',
      setUp: 'A first set-up, where creating is right, once',
      together: 'Many customers on one screen',
    },
  },
  ja: {
    title: 'Koshin の全手順',
    lead: '練習用ポータルで、実際の操作とファイルを使って実演した記録です。Apple には何も届いていません。名前はすべて架空のものです。',
    promises: 'できることを、画面 1 つずつで',
    toTop: '先頭へ',
    promise: {
      marked: 'UID を照合し、対象の証明書だけに印を付けます',
      stopped: '誤った操作を止め、理由と次に行うことを示します',
      tokens: '管理画面の準備ができるまで、トークンのダウンロードを止めます',
      checklist: '次に行うことを、ページの横に常に 1 つだけ示します',
      console: '管理画面でも、押すボタンに印を付け、誤った操作を止めます',
      files: 'アップロードする前に、ファイルを判定します',
      setUp: '新規作成が正しい初期設定にも、一度だけ付き添います',
      together: '多くの顧客を 1 つの画面で確認できます',
    },
  },
}

const told = (language: string): Told => (language === 'ja' ? 'ja' : 'en')

/** A caption in a language, by the one in English: English where the language is none of ours. Throws where it is missing. */
export function captionIn(language: string, title: string): string {
  return told(language) === 'ja' ? captionInJapanese(title) : title
}

/** What stands on the tour's page besides the captions. */
export function pageWords(language: string): PageWords {
  return PAGE[told(language)]
}
