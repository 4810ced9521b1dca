// `npm run guides`: sets the packages up, then writes the guides anew.
import { command } from './command/command.mjs'
import { inProject } from './setup/paths.mjs'
import { handOver } from './setup/say.mjs'
import { setUp } from './setup/set-up.mjs'

await command('guides', async ({ args }) => {
  const { node, env } = await setUp({ withBrowser: false })
  return handOver(node, [inProject('scripts/guides.ts'), ...args], { cwd: inProject(), env })
})
