// What is taken for granted of a console until its own words are known: labels that name a value, and steps it has not.
import type { Console } from './types.ts'

/**
 * Labels as they stand in several consoles. Sources: "push certificate", "APNs証明書", "Apple Push 証明書", "VPPトークン" of the
 * consoles in this room; Apple's own words for the tokens.
 */
export const COMMON_LABELS: Console['labels'] = {
  subject: {
    pattern: /subject|topic|\buid\b|サブジェクト|トピック/i,
    examples: ['Subject', 'Certificate subject', 'Topic', 'UID', 'APNS certificate topic', '証明書のサブジェクト'],
  },
  pushExpiry: {
    pattern: /^(?!.*(?:subject|topic|\buid\b|サブジェクト|トピック)).*(?:push|apns|プッシュ)/i,
    examples: ['Push certificate › Expires', 'APNs証明書 › 有効期限', 'Apple Push 証明書', 'MDM プッシュ通知証明書'],
  },
  serverTokenExpiry: {
    pattern: /\b(?:ADE|DEP)\b|server\s*token|サーバー?トークン/i,
    examples: ['ADE token › Expires', 'DEP server token › valid until', 'サーバトークン › 有効期限'],
  },
  contentTokenExpiry: {
    pattern: /\bVPP\b|content\s*token|コンテンツトークン/i,
    examples: ['VPP token › Expires', 'Content token › valid until', 'VPPトークン › 失効日時'],
  },
}

/**
 * Steps that belong to CLOMO PANEL: its wizard's form, its choice of an organisation, its list of reports, its way of trying
 * a content token out, the passcode at the end of its wizard.
 */
export const WITHOUT_CLOMOS_OWN: readonly string[] = [
  'wizardDetails',
  'chooseOrganisation',
  'checkReports',
  'runAssignment',
  'passcode',
]
