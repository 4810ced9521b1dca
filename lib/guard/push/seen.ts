// What the portal's page proves at this moment, as the background is told of it.
import type { PushMessage } from '../../exchange/push/messages.ts'
import { wrongFile } from './page-words.ts'
import type { PushState } from './state.ts'

/** Undefined while there is nothing to be seen, or nothing is known that it could prove. */
export function whatIsSeen(state: PushState): PushMessage | undefined {
  const { memory, reading } = state
  const { view, proven } = reading
  if (view.screen === 'blank' || memory === undefined) return undefined
  const wrong = wrongFile(state)
  return {
    type: 'push-seen',
    screen: view.screen,
    ...(view.account !== undefined && { account: view.account }),
    ...(proven && { thisOne: proven.facts }),
    ...(view.screen === 'confirmation' && memory.intent && { intent: memory.intent }),
    ...(wrong && { wrongFile: wrong.title }),
  }
}
