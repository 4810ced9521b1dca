// SimpleMDM: no public page that names its labels was found (last searched on 29 November 2026), so that only what consoles have in
// common is known of it.
import type { Console } from './types.ts'

export const simpleMdm: Console = {
  id: 'simplemdm',
  name: 'SimpleMDM',
  guides: {},
  traps: {},
}
