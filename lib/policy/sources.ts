// Where a company's settings stand: in the browser's policy, or in a settings file that the user has chosen.
import { browser } from 'wxt/browser'
import { MAX_TABLE_BYTES } from '../facts/limits.ts'
import type { PolicySource } from '../model/policy.ts'
import { reading } from '../records/database.ts'
import { settingsFileIn } from '../records/policy.ts'

/** What Firefox says where no settings were made for this extension. Source: toolkit/components/extensions/parent/ext-storage.js. */
const NONE = /managed storage manifest not found/i

/** What is set, as it stands there. */
export interface Given {
  source: PolicySource
  values: unknown
}

/**
 * What the browser's policy says of Koshin; undefined where it says nothing, or where the browser has no such settings (Safari).
 * Rejects where the browser does not tell: then nobody knows, and what was in force stays.
 */
async function browserPolicy(): Promise<Record<string, unknown> | undefined> {
  try {
    const values = await browser.storage.managed?.get(null)
    return values && Object.keys(values).length > 0 ? values : undefined
  } catch (cause) {
    if (cause instanceof Error && NONE.test(cause.message)) return undefined
    throw cause
  }
}

/** What counts: the browser's policy, and only where there is none the settings file. Undefined where nothing is set. */
export async function given(): Promise<Given | undefined> {
  const values = await browserPolicy()
  if (values) return { source: 'browser', values }
  const file = await reading(settingsFileIn)
  return file && { source: 'file', values: file.values }
}

/** Why a settings file cannot be looked at. Words: `company.refused.<refusal>`. */
export type FileRefusal = 'tooLarge' | 'noJson' | 'unreadable'

/** Reads a settings file, JSON in UTF-8; what it says is `lib/policy/read.ts`'s. Never rejects. */
export async function readSettingsFile(file: Blob): Promise<{ values: unknown } | { refused: FileRefusal }> {
  if (file.size > MAX_TABLE_BYTES) return { refused: 'tooLarge' }
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch {
    return { refused: 'unreadable' }
  }
  try {
    return { values: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    return { refused: 'noJson' }
  }
}
