// What the guides say besides the app's own words.

export interface GuideWords {
  /** Leads to the same guide in the other language. */
  other: string
  title: (procedure: string) => string
  needed: string
  wrong: string
  back: (step: number) => string
  made: string
}

export const GUIDE_WORDS: Readonly<Record<'en' | 'ja', GuideWords>> = {
  en: {
    other: '日本語',
    title: (procedure) => `On one page: ${procedure}`,
    needed: 'Before you begin',
    wrong: 'If something is different',
    back: (step) => ` Back to step ${step}.`,
    made: 'Where a console has no such page, leave the step out. Koshin says where to click in yours, and checks what this page can only ask for.',
  },
  ja: {
    other: 'English',
    title: (procedure) => `1 ページで分かる手順：${procedure}`,
    needed: '始める前に',
    wrong: '表示が異なるとき',
    back: (step) => `手順 ${step} に戻ります。`,
    made: '管理画面に該当するページがない手順は省いてください。実際に押す場所は Koshin が管理画面ごとに案内し、このページでお願いしている確認も Koshin が行います。',
  },
}
