// A renewal whose certificate was judged, the UIDs that stand beside its own on a page, and what its check says of one.
import { readConsole } from '../../lib/consoles/read-console.ts'
import { checkConsole } from '../../lib/judgement/console/console-check.ts'
import { documentOf } from '../support/page.ts'

const uid = (first: string) => `com.apple.mgmt.External.${first}-5f6e-4789-8abc-0123456789ab`
export const OURS = uid('1d2c3b4a')
export const BETA = uid('2d2c3b4a')
export const GAMMA = uid('3d2c3b4a')
const NEW = new Date(2027, 10, 7).getTime()
const START = new Date(2026, 10, 6).getTime()
const certificate = { fileName: 'a', sha256: 'aa', serial: '1', notBefore: START, notAfter: NEW, at: START }
export const run = { startedAt: START, before: { notAfter: new Date(2026, 10, 8).getTime() }, certificate }

/** The answers of the check to a page. */
export const checked = (page: string, consoleId = 'other') =>
  checkConsole(readConsole(documentOf(page)), run, { topic: OURS, consoleId })
