// `npm run zip` under Node 24: builds the editions for the stores and packs them; the same source gives the same bytes.

import { relative } from 'node:path'
import { EDITIONS } from './build.ts'
import { command } from './command/command.mjs'
import { inProject } from './command/paths.mjs'
import { Stop, say } from './command/say.mjs'
import { packAll, STORES_FOLDER, writeAll } from './zip/stores.ts'

await command('zip', async ({ values: { twice } }) => {
  say('Editions for the stores: building and packing …')
  const packed = await packAll()
  if (twice) {
    say('Once more, to compare …')
    const again = await packAll()
    const different = packed.filter(({ sha256 }, at) => sha256 !== again[at]?.sha256).map(({ name }) => name)
    if (different.length > 0) throw new Stop(`Built twice, these differ: ${different.join(', ')}`)
  }
  await writeAll(packed, EDITIONS.safari)
  for (const { name, bytes, sha256 } of packed) {
    console.log(`${String(Math.ceil(bytes.length / 1000)).padStart(6)} kB  ${name}  ${sha256.slice(0, 16)}…`)
  }
  say(
    `All in ${relative(inProject(), STORES_FOLDER)}, Safari's edition as a folder besides${twice ? '; twice the same bytes' : ''}`,
  )
  return 0
})
