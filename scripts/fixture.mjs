// `npm run fixture FILE`: sets the packages up, then makes a saved page into a test and a page of the practice portals.
import { command } from './command/command.mjs'
import { inProject } from './setup/paths.mjs'
import { handOver } from './setup/say.mjs'
import { setUp } from './setup/set-up.mjs'

await command('fixture', async ({ args }) => {
  const { node, env } = await setUp({ withBrowser: false })
  // Where the user stands, not where the project is: that is where their file lies.
  return handOver(node, [inProject('scripts', 'fixture.ts'), ...args], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env,
  })
})
