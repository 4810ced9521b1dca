// All consoles that Koshin knows, in the order in which they are offered. A new one is a file of its own and a line here.
import { addigy } from './addigy.ts'
import { ahnlab } from './ahnlab.ts'
import { bizmobileGo } from './bizmobile-go.ts'
import { clomo } from './clomo.ts'
import { fleet } from './fleet.ts'
import { googleWorkspace } from './google-workspace.ts'
import { hexnode } from './hexnode.ts'
import { intune } from './intune.ts'
import { iru } from './iru.ts'
import { jamfPro } from './jamf-pro.ts'
import { maas360 } from './maas360.ts'
import { manageEngine } from './manageengine.ts'
import { meraki } from './meraki.ts'
import { mobiconnect } from './mobiconnect.ts'
import { modem } from './modem.ts'
import { mosyle } from './mosyle.ts'
import { optimalBiz } from './optimal-biz.ts'
import { other } from './other.ts'
import { simpleMdm } from './simplemdm.ts'
import { sppm } from './sppm.ts'
import { micromdm, nanomdm } from './topic-only.ts'
import type { Console } from './types.ts'
import { workspaceOne } from './workspace-one.ts'
import { zentral } from './zentral.ts'

export const consoles: readonly Console[] = [
  clomo,
  mobiconnect,
  bizmobileGo,
  sppm,
  modem,
  optimalBiz,
  ahnlab,
  intune,
  jamfPro,
  googleWorkspace,
  maas360,
  workspaceOne,
  iru,
  mosyle,
  meraki,
  hexnode,
  manageEngine,
  simpleMdm,
  addigy,
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
