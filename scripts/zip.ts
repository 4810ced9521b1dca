// `npm run zip` under Node 24: builds the editions for the stores and packs them; the same source gives the same bytes.
import { relative } from 'node:path'
import { EDITIONS } from './build.ts'
import { readOptions } from './options.ts'
import { inProject } from './setup/paths.mjs'
import { command, Stop, say } from './setup/say.mjs'
import { packAll, STORES_FOLDER, writeAll } from './zip/stores.ts'

const HELP = `npm run zip               pack what the stores take
npm run zip -- --twice    build and pack everything twice, and fail where any byte differs
Further: --verbose        show what the tools print`

const OPTIONS = { twice: { type: 'boolean' }, verbose: { type: 'boolean' }, help: { type: 'boolean' } } as const

await command(async () => {
  const { twice, help } = readOptions(process.argv.slice(2), OPTIONS, HELP)
  if (help) {
    console.log(HELP)
    return 0
  }
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
