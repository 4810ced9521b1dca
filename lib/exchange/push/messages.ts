// The typed messages between a portal's page and what is remembered. A page may ask and report; it never writes.
import * as v from 'valibot'
import { LONGEST_NAME, MAX_DOCUMENT_BYTES } from '../../facts/limits.ts'
import type { PushMemory } from '../../model/push-memory.ts'
import { hexadecimal, organisationId, renewIntent, time, topic } from '../../model/schemas.ts'
import type { UploadRecord } from '../../model/upload-record.ts'

/** What a page sends to the background. Anything else is refused. */
export const PushMessage = v.variant('type', [
  /** What does Koshin remember? Answered with a {@link PushMemory}. */
  v.object({ type: v.literal('push-memory') }),
  /** The page shows this screen; `thisOne` is the proven row. Answered with nothing. */
  v.object({
    type: v.literal('push-seen'),
    screen: v.string(),
    account: v.optional(v.string()),
    thisOne: v.optional(v.object({ topic, serial: v.optional(hexadecimal), notAfter: v.optional(time) })),
    /** Of a confirmation: what Renew was pressed for, for when this is heard late. */
    intent: v.optional(renewIntent),
    /** A file that is chosen and can't be used: why, in the user's language. */
    wrongFile: v.optional(v.string()),
  }),
  /** With nothing on record the user says that this certificate is theirs. */
  v.object({
    type: v.literal('push-mine'),
    topic,
    account: v.optional(v.string()),
    vendor: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_NAME))),
    serial: v.optional(hexadecimal),
    notAfter: v.optional(time),
  }),
  /** Renew was pressed on this row and went through; `proven` is false where the user insisted. */
  v.object({ type: v.literal('renew-pressed'), topic: v.optional(topic), proven: v.boolean() }),
  /** Upload was pressed on the renew screen and went through. */
  v.object({ type: v.literal('upload-pressed') }),
  /**
   * Download was pressed: `thisOne` is the proven row's certificate; on the confirmation, which shows none, `intent` is what Renew was
   * pressed for.
   */
  v.object({
    type: v.literal('download-pressed'),
    thisOne: v.optional(v.object({ topic, notAfter: v.optional(time) })),
    intent: v.optional(renewIntent),
  }),
  /** The page is back on the list or was left: the intent to renew is over. */
  v.object({ type: v.literal('renew-ended') }),
  /** A vendor-signed signing request was chosen on the renew screen, or in the first set-up on the screen for a new certificate. */
  v.object({
    type: v.literal('signing-request-chosen'),
    /** Of the certificate for which Renew was pressed, where that is known. */
    topic: v.optional(topic),
    fileName: v.string(),
    sha256: hexadecimal,
    publicKey: v.string(),
    vendor: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_NAME))),
    /** The file itself, to be kept: it is public. Absent where it is larger than any signing request. */
    text: v.optional(v.pipe(v.string(), v.maxLength(MAX_DOCUMENT_BYTES))),
  }),
  /** First set-up: Create a Certificate went through. */
  v.object({ type: v.literal('create-pressed'), organisationId }),
  /** First set-up: Upload went through on the screen for a new certificate, for this account. */
  v.object({ type: v.literal('create-uploaded'), account: v.optional(v.string()), organisationId }),
  /** First set-up: the portal refuses what was uploaded for a new certificate. */
  v.object({ type: v.literal('create-refused'), organisationId }),
  /** A file was chosen: what is it compared with? Answered with an {@link UploadRecord}. */
  v.object({ type: v.literal('upload-record') }),
  /** A file is to be chosen: make the reader of files available to this page. Answered with nothing, once it is there. */
  v.object({ type: v.literal('load-document-reader') }),
])
export type PushMessage = v.InferOutput<typeof PushMessage>

/** What these messages are answered with; the others with nothing. */
export interface PushAnswers {
  'push-memory': PushMemory
  'upload-record': UploadRecord
}

/** What a page of the extension asks the content script in the tab in front. Answered with a {@link PushAnswer}. */
export interface AskPush {
  type: 'read-push-portal'
}

/** A file that is chosen on the portal's page and must not be uploaded: why, and what to do, in the user's language. */
export interface WrongFile {
  title: string
  todo: string
}

/** The rows whose UID has been read on the portal's page, for learning from an opened i, and what is wrong on it. */
export interface PushAnswer {
  screen: string
  account?: string
  wrongFile?: WrongFile
  rows: { topic: string; serial?: string; vendor?: string; notAfter?: number }[]
}
