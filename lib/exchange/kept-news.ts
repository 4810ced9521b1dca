// What a page has told of presses and nobody may have heard: kept where neither a background that is dead nor a killed browser can
// lose it, and taken in when the background starts or the next page asks. What is taken in twice must be no more than taken in once.
import { browser } from 'wxt/browser'
import { eachInTurn } from '../facts/in-turn.ts'
import { DAY } from '../facts/time.ts'
import { keptUnder } from './kept.ts'
import type { Message, Told } from './protocol.ts'
import type { Sender } from './speaker.ts'

/** The page may just be telling it, in milliseconds. */
const BEING_TOLD = 2_000
/** What is older than this, in milliseconds, is of no renewal that is still going on. */
const OLDEST = 30 * DAY

/** Of what is taken in late: the tab that told it may be gone, and none may go on by it. */
export const NO_TAB = -1

export interface KeptNews {
  message: Message & { told: Told }
  /** Of the page that told it. */
  origin: string
}

/** Presses, what is said by one, and where a wizard stood, with which a tick or a fact would be lost. What a page shows it shows again. */
const KEPT = new Set([
  'renew-pressed',
  'download-pressed',
  'create-pressed',
  'create-uploaded',
  'create-refused',
  'signing-request-chosen',
  'push-mine',
  'console-wizard',
  'console-ready',
  'learn-target',
])

/** True for what must not be lost. The confirmation of an upload is shown once. */
export function isKept({ type, screen }: Message & { screen?: string }): boolean {
  return KEPT.has(type) || (type === 'push-seen' && screen === 'confirmation')
}

const kept = keptUnder<KeptNews>('news.', 'Koshin could not keep what was pressed.')

/** Keeps it. */
export const keepNews = (news: KeptNews): void => kept.keep(news.message.told.id, news)

/** It was heard. */
export const forgetNews = kept.forget

/** All that is kept, the oldest first. */
export async function keptNews(): Promise<KeptNews[]> {
  return (await kept.all()).sort((one, other) => one.message.told.at - other.message.told.at)
}

/**
 * Has `answer` take in what is kept, in its order, as told by no tab: no tab may go on by it. What fails is kept for the next time, and
 * what is behind it does not wait for that; rejects with the first failure then. `now` is in milliseconds since 1970.
 */
export async function takeUpNews(
  answer: (message: unknown, sender: Sender, now: number) => Promise<unknown> | undefined,
  now: number,
): Promise<void> {
  await eachInTurn(await keptNews(), async ({ message, origin }) => {
    const { id, at } = message.told
    if (now - at < BEING_TOLD) return
    const sender = { id: browser.runtime.id, url: `${origin}/`, origin, tab: { id: NO_TAB } } as Sender
    // Under a mark of its own: the page may tell it still, and a tab may go on by that.
    if (now - at < OLDEST) await answer({ ...message, told: { id: crypto.randomUUID(), at } }, sender, now)
    await forgetNews(id)
  })
}
