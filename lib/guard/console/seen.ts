// What a console's page shows, told once the page has calmed, and what that comes to.
import type { ConsoleState } from './state.ts'

/** Milliseconds that a page must have been calm before its values are read: a console's page may be long. */
const CALM = 300

export interface SeenValues {
  /** Has the page read and told as soon as it has been calm. */
  soon(): void
  /** What was told may come to something else now: it is told again. */
  again(): void
}

/** Tells the background what the page of this guard shows, once each; what that comes to stands in the state. */
export function seenValues(state: ConsoleState): SeenValues {
  let told = ''
  let calm: ReturnType<typeof setTimeout> | undefined

  const isWanted = (): boolean => state.memory?.organisation !== undefined && !state.retired && state.services.isAlive()

  async function tell(): Promise<void> {
    const { services, document } = state
    if (!isWanted()) return
    const read = await services.valuesReader().catch(() => undefined)
    // What reads may have come late, and the page may have been left to another copy of Koshin meanwhile.
    if (!read || !isWanted()) return
    const message = { type: 'console-seen' as const, view: read(document), screen: state.view.screen }
    const seen = JSON.stringify(message)
    if (seen === told) return
    told = seen
    const answer = await services.ask(message).then(
      (findings) => ({ findings: findings ?? undefined }),
      () => undefined,
    )
    // The page shows something else by now, and what that comes to is known already, or asked for.
    if (told !== seen) return
    if (answer) take(answer.findings)
    else told = ''
    state.show()
  }

  function take(findings: ConsoleState['findings']): void {
    const before = state.findings?.tokenFile?.sha256
    state.findings = findings
    if (findings?.tokenFile?.sha256 !== before) state.file.readAgain()
  }

  function soon(): void {
    clearTimeout(calm)
    calm = setTimeout(() => void tell(), CALM)
  }

  return {
    soon,
    again() {
      told = ''
      soon()
    },
  }
}
