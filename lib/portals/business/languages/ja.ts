// Japanese on Apple Business and School Manager. No Japanese text of the newest pages is known.
import { SPEAKS_JAPANESE } from '../../page/question-words.ts'
import type { LanguageWords } from './types.ts'
import { usualIn } from './usual.ts'

export const japanese = {
  id: 'ja',
  groups: [
    {
      generations: ['G1'],
      known: 'seen',
      source: 'settings of Apple Business Manager, screenshots 2018 to 2021',
      words: {
        'server-list': ['MDMサーバ'],
        // The section and the column of the content tokens: not the ADE token, whose label goes on with をダウンロード.
        'server-tokens': ['サーバトークン'],
        'apps-and-books': ['Appとブック'],
        navigation: [
          '組織',
          'アクティビティ',
          'ユーザ',
          'アカウント',
          '役割',
          'デバイス',
          '割り当て履歴',
          'コンテンツ',
          '設定',
          '個人設定',
          'マイプロフィール',
          '組織の設定',
          '登録情報',
          'データソース',
          'デバイス管理の設定',
        ],
        location: ['場所'],
        'show-devices': ['デバイスを表示'],
        'download-token': ['トークンをダウンロード', 'サーバトークンをダウンロード'],
        delete: ['削除'],
        section: ['MDMサーバ情報', 'デフォルトのデバイスの割り当て'],
        fact: ['作成者', '作成者：', '作成日', '作成日：'],
        edit: ['編集', '変更'],
        'device-count': ['デバイスなし'],
        'reset-warning': [
          '新規サーバトークンをダウンロードすると、既存のトークンがリセットされます。',
          '新規サーバトークンのダウンロードが完了したら、それをMDMサーバにアップロードする必要があります。',
        ],
        cancel: ['キャンセル'],
        download: ['ダウンロード'],
      },
    },
    {
      generations: ['G2'],
      known: 'said',
      source: "CLOMO's manual on the yearly renewal, chapters 2-4-1 and 3-4-1",
      words: {
        preferences: ['環境設定'],
        payments: ['お支払いと請求'],
        'content-tokens': ['コンテンツトークン'],
        'download-token': ['MDM サーバトークンをダウンロード', 'MDMサーバトークンをダウンロード'],
      },
    },
    {
      generations: ['G1', 'G2'],
      known: 'guess',
      source: 'not seen',
      words: {
        add: ['追加'],
        'sign-in': ['サインイン'],
        terms: ['利用規約', '規約'],
        agree: ['同意する', '同意'],
      },
    },
    {
      generations: ['G2'],
      known: 'said',
      source: 'Apple School Manager User Guide in Japanese, pages axme0f8659ec and axmb43b66449; read November 2026',
      words: {
        preferences: ['環境設定'],
        payments: ['お支払いと請求'],
        'content-tokens': ['コンテンツトークン'],
        navigation: ['マイプロフィール', '組織の設定'],
        edit: ['編集'],
      },
    },
    usualIn('ja'),
  ],
  patterns: {
    // Beyond the download: guesses, as is deleting in other words.
    'download-token': /トークンを?(?:ダウンロード|(?:更新|交換|再?(?:取得|生成|発行|作成))(?:する)?$)/,
    delete:
      /^(?:(?:MDM ?)?(?:サーバ|サービス)を?)?(?:削除|消去|(?:接続を?)?解除|無効(?:化|に))(?:する)?$|トークンを?(?:リセット|取り消|無効)/i,
    // `11個のデバイス` (seen, G1).
    'device-count': /^[\d,.]+\s?[個台]のデバイス$/,
    'reset-warning': /トークンがリセット/,
  },
  harm: '削除|解除|無効に|トークンを?(?:ダウンロード|リセット|更新)',
  token: 'トークン',
  about: 'サーバ|トークン|管理サービス',
  spoken: SPEAKS_JAPANESE,
} as const satisfies LanguageWords
