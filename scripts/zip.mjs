// `npm run zip`: sets up what is needed, then packs what the stores take.
import { command } from './command/command.mjs'
import { inProject } from './setup/paths.mjs'
import { handOver } from './setup/say.mjs'
import { setUp } from './setup/set-up.mjs'

await command('zip', async ({ args }) => {
  const { node, env } = await setUp({ withBrowser: false })
  return handOver(node, [inProject('scripts/zip.ts'), ...args], { cwd: inProject(), env })
})
