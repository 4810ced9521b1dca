// What the user says to Koshin on the page: the console is ready, this is mine. The page follows at once, the record after it.

import { distinctNames } from '../../facts/names.ts'
import { currentBusiness } from '../../judgement/business/target.ts'
import type { TargetKind } from '../../model/targets.ts'
import type { BusinessGuardState } from './state.ts'

/** The console is open and ready to take the file. */
export function sayConsoleReady(state: BusinessGuardState): void {
  const { memory, services } = state
  if (!memory) return
  state.memory = { ...memory, serverToken: { uploaded: false, ...memory.serverToken, consoleReady: true } }
  services.tell({ type: 'console-ready', ...(memory.currentId !== undefined && { organisationId: memory.currentId }) })
  state.reading.judge(state.memory)
  state.show()
}

/** This server or location is the current organisation's. */
export function sayMine(state: BusinessGuardState, kind: TargetKind, name: string): void {
  const { memory, services } = state
  const current = currentBusiness(memory)
  if (!memory || !current) return
  const learned =
    kind === 'server'
      ? { ...current, servers: distinctNames([...current.servers, name]) }
      : { ...current, locations: distinctNames([...current.locations, name]) }
  state.memory = { ...memory, organisations: memory.organisations.map((one) => (one === current ? learned : one)) }
  services.tell({ type: 'learn-target', kind, name, organisationId: current.id })
  state.reading.judge(state.memory)
  state.show()
}
