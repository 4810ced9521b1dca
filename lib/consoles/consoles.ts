// All consoles that Koshin knows, in the order in which they are offered. A new one is a file of its own and a line here.
import { ahnlab } from './ahnlab.ts'
import { bizmobileGo } from './bizmobile-go.ts'
import { clomo } from './clomo.ts'
import { fleet } from './fleet.ts'
import { googleWorkspace } from './google-workspace.ts'
import { intune } from './intune.ts'
import { jamfPro } from './jamf-pro.ts'
import { maas360 } from './maas360.ts'
import { mobiconnect } from './mobiconnect.ts'
import { modem } from './modem.ts'
import { other } from './other.ts'
import { sppm } from './sppm.ts'
import { micromdm, nanomdm, zentral } from './topic-only.ts'
import type { Console } from './types.ts'

export const consoles: readonly Console[] = [
  clomo,
  mobiconnect,
  bizmobileGo,
  sppm,
  modem,
  ahnlab,
  intune,
  jamfPro,
  googleWorkspace,
  maas360,
  fleet,
  zentral,
  nanomdm,
  micromdm,
  other,
]

/** The console with this id; an id that is not known (any more) is "another console". */
export function consoleOf(id: string): Console {
  return consoles.find((console) => console.id === id) ?? other
}
