// `npm run zip`: sets up what is needed, then packs what the stores take.
import { inProject } from './setup/paths.mjs'
import { command, handOver } from './setup/say.mjs'
import { setUp } from './setup/set-up.mjs'

await command(async () => {
  const { node, env } = await setUp({ withBrowser: false })
  return handOver(node, [inProject('scripts/zip.ts'), ...process.argv.slice(2)], { cwd: inProject(), env })
})
