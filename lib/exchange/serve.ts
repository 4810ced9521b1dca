// How the background serves one subject: only to whom it may, only what is well-formed, and in turn where order counts.
import * as v from 'valibot'
import { oneAfterAnother } from '../facts/in-turn.ts'
import { DAY } from '../facts/time.ts'
import type { AnswerTo, Message, Of } from './protocol.ts'
import type { Sender } from './speaker.ts'

/** One subject's side in the background. `From` is what is known of who speaks. */
export interface Service<All extends Message, Answers, From> {
  /** Anything else is refused. */
  messages: v.GenericSchema<unknown, All>
  /** Who speaks; nothing where nobody is to be listened to. */
  from(sender: Sender): From | undefined
  /** These change nothing that is remembered, and need not wait for what was told before. */
  atOnce: readonly All['type'][]
  answers: { [Type in All['type']]: Answering<All, Answers, From, Type> }
}

/** Answers one message; `now` is when it was said, in milliseconds since 1970. */
export type Answering<All extends Message, Answers, From, Type extends All['type']> = (
  said: Of<All, Type>,
  from: From,
  now: number,
) => Promise<Type extends keyof Answers ? Answers[Type] : unknown>

/** Each thing told is taken in once, though a page that was not answered tells it again. */
const Envelope = v.object({ told: v.optional(v.object({ id: v.pipe(v.string(), v.uuid()), at: v.number() })) })
/** What is told later than this, in milliseconds, counts as told now. */
const LATEST = 30 * DAY
/** So many things told are remembered, to know again what is told twice. */
const MOST = 500

/**
 * Gives the function that answers a subject's messages; its `now` is in milliseconds since 1970. It gives `undefined`, without
 * a promise, for whatever is no message of this subject, so that another may answer it. A promise that rejects tells the page
 * that nothing was done.
 */
export function serve<All extends Message, Answers, From>(
  service: Service<All, Answers, From>,
): (message: unknown, sender: Sender, now: number) => Promise<AnswerTo<Answers, All['type']>> | undefined {
  const heard = new Map<string, Promise<AnswerTo<Answers, All['type']>>>()
  const atOnce = new Set<string>(service.atOnce)
  /** Reports count in the order they were made. */
  const inTurn = oneAfterAnother()

  function answer(said: All, from: From, now: number): Promise<AnswerTo<Answers, All['type']>> {
    const type: All['type'] = said.type
    const answering = service.answers[type] as (
      said: All,
      from: From,
      now: number,
    ) => Promise<AnswerTo<Answers, All['type']>>
    const work = () => answering(said, from, now)
    return atOnce.has(type) ? work() : inTurn(work)
  }

  return (message, sender, now) => {
    const from = service.from(sender)
    const parsed = v.safeParse(service.messages, message)
    const envelope = v.safeParse(Envelope, message)
    if (from === undefined || !parsed.success || !envelope.success) return undefined
    const { told } = envelope.output
    if (!told) return answer(parsed.output, from, now)
    const before = heard.get(told.id)
    if (before) return before
    const at = told.at <= now && now - told.at < LATEST ? told.at : now
    const answered = answer(parsed.output, from, at)
    if (heard.size >= MOST) heard.clear()
    heard.set(told.id, answered)
    // What failed may be tried again.
    answered.catch(() => heard.delete(told.id))
    return answered
  }
}
