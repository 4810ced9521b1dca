// How the guard of a page speaks with the background: asks what is remembered, tells what it sees, answers the popup.

import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import type { AskPush, PushMessage } from '../../lib/exchange/push/messages.ts'
import type { FileAnswer } from '../../lib/guard/chosen-file.ts'
import type { Guard } from '../../lib/guard/push/guard.ts'
import { offeredReader } from '../../lib/guard/reader-bridge.ts'
import type { PushMemory } from '../../lib/model/push-memory.ts'
import { onRecordsChanged } from '../../lib/records/changes.ts'

/** Milliseconds before the background is asked again where it did not answer. */
const ASK_AGAIN = 1_000

// Once the extension has been updated or removed, its calls throw at once: a page that is still open must not suffer from it.
const send = async (message: PushMessage): Promise<unknown> => browser.runtime.sendMessage(message)

/** Tells the background. What could not be told is seen again at the next reading; nothing on the page depends on it. */
export function tell(message: PushMessage): void {
  send(message).catch((cause: unknown) => console.warn('Koshin could not report what it saw.', cause))
}

/** Reads a file with the reader of files, which is loaded into this page now, at the first one. Never throws. */
export async function readChosenFile(file: File): Promise<FileAnswer> {
  const unread: FileAnswer = {
    right: false,
    name: i18n.t('hold.readerMissing.name'),
    todo: i18n.t('hold.readerMissing.todo'),
  }
  try {
    if (!offeredReader()) await send({ type: 'load-document-reader' })
    return (await offeredReader()?.(file)) ?? unread
  } catch {
    return unread
  }
}

/** Keeps the guard's memory up to date for as long as the page lasts. A background that does not answer leaves everything held. */
export function serveGuard(guard: Guard): void {
  async function ask(): Promise<void> {
    try {
      const memory = (await send({ type: 'portal-memory' })) as PushMemory | undefined
      if (memory) return guard.remember(memory)
    } catch {
      // The background may still be starting.
    }
    setTimeout(() => void ask(), ASK_AGAIN)
  }
  onRecordsChanged(() => void ask())
  // Only the callback is understood by every browser without help.
  browser.runtime.onMessage.addListener(
    (message: unknown, _sender: unknown, answer: (answer: unknown) => void): void => {
      if ((message as AskPush | undefined)?.type === 'read-portal') answer(guard.answer())
    },
  )
  void ask()
}
