// What the screens do about a certificate that is lost for good. The rules behind it are loaded at the first action.
import { readClock } from './clock.ts'
import { change } from './records.ts'

const lost = () => import('../../lib/records/lost-certificate.ts')

export function sayLost(id: string, isLost: boolean): Promise<boolean> {
  return change(async () => (await lost()).sayLost(id, isLost, readClock()))
}

/** Confirms the loss for the second time; false where it could not be. */
export async function replaceLost(id: string): Promise<boolean> {
  let isBegun = false
  const done = await change(async () => {
    isBegun = (await (await lost()).beginReplacement(id, readClock())) !== undefined
  })
  return done && isBegun
}

/** Takes the certificate back that was found again; false where it is another organisation's by now. */
export async function takeBack(id: string): Promise<boolean> {
  let isBack = false
  await change(async () => {
    isBack = (await (await lost()).takeBackLost(id, readClock())) !== undefined
  })
  return isBack
}
