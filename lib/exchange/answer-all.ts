// The one door of the background: answers whoever speaks, once what was kept before has been taken in.
import { oneAfterAnother } from '../facts/in-turn.ts'
import { answerBusiness } from './business/answers.ts'
import { answerConsole } from './console/answers.ts'
import { takeUpNews } from './kept-news.ts'
import { answerPush } from './push/answers.ts'
import type { Sender } from './speaker.ts'

const MEMORY = /^(push|business|console)-memory$/

function answerNow(message: unknown, sender: Sender, now: number): Promise<unknown> | undefined {
  return answerPush(message, sender, now) ?? answerBusiness(message, sender, now) ?? answerConsole(message, sender, now)
}

const inTurn = oneAfterAnother()

/** Takes in what pages have told and nobody has heard, one time after the other; never fails. `now` is in milliseconds since 1970. */
export function takeUpAll(now: number): Promise<void> {
  return inTurn(() => takeUpNews(answerNow, now)).catch((cause: unknown) =>
    console.warn('Koshin could not take in what was pressed.', cause),
  )
}

/** Answers one message, `now` in milliseconds since 1970; nothing where it is none of ours. */
export function answerAll(message: unknown, sender: Sender, now: number): Promise<unknown> | undefined {
  const { type } = (message ?? {}) as { type?: unknown }
  if (typeof type !== 'string' || !MEMORY.test(type)) return answerNow(message, sender, now)
  // A page that begins must not go by a record that lacks what the page before it has told.
  return takeUpAll(now).then(() => answerNow(message, sender, now))
}
