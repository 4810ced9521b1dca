// Optimal Biz: no public page that names its labels was found (last searched on 29 November 2026), so that only what consoles have in
// common is known of it. There is a manual of an edition of it under another name (オフィスまるごとサポート デバイスマネジメント, 2019),
// of which only the preface could be read.
import type { Console } from './types.ts'

export const optimalBiz: Console = {
  id: 'optimal-biz',
  name: 'Optimal Biz',
  guides: {},
  traps: {},
}
