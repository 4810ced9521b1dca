// The subject of the certificate as consoles may write it, so that its reading can be tested: `?subject=<look>` on 基本設定.
import { type Html, html, raw } from '../web/html.ts'
import type { ConsoleCertificate } from '../world.ts'

const LABEL = 'プッシュ通知証明書のサブジェクト'

export const SUBJECT_LOOKS = ['plain', 'broken', 'full-width', 'two', 'two-unlabelled', 'last-year'] as const
/**
 * `broken`: over several lines. `full-width`: in full-width letters. `two`: an earlier certificate stands beside it, with its
 * own label. `two-unlabelled`: two stand there, and nothing says which is in use. `last-year`: the date is an earlier one's.
 */
export type SubjectLook = (typeof SUBJECT_LOOKS)[number]

/** Of a certificate that the console does not use (any more). */
export const EARLIER_TOPIC = 'com.apple.mgmt.External.0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'

export function lookOf(wanted: string | null): SubjectLook {
  return SUBJECT_LOOKS.find((look) => look === wanted) ?? 'plain'
}

export function subjectRows({ subject }: ConsoleCertificate, look: SubjectLook): Html {
  const earlier = `/UID=${EARLIER_TOPIC}/CN=APSP:${EARLIER_TOPIC.slice(-36)}/C=JP`
  const row = (label: string, value: string | Html) => html`<tr><th>${label}</th><td>${value}</td></tr>`
  switch (look) {
    case 'broken':
      return row(LABEL, raw(subject.replace(/(.{9})/g, '$1<br>\n      ')))
    case 'full-width':
      return row(LABEL, wide(subject))
    case 'two':
      return html`${row(LABEL, subject)}${row('以前の証明書', earlier)}`
    case 'two-unlabelled':
      return html`${row('1', subject)}${row('2', earlier)}`
    case 'last-year':
      return row(LABEL, earlier)
    default:
      return row(LABEL, subject)
  }
}

function wide(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
}
