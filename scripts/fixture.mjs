// `npm run fixture FILE`: sets the packages up, then makes a saved page into a test and a page of the practice portals.
import { command } from './command/command.mjs'
import { setUpAndRun } from './setup/set-up.mjs'

await command('fixture', ({ args }) => {
  // Where the user stands, not where the project is: that is where their file lies.
  const cwd = process.env.INIT_CWD ?? process.cwd()
  return setUpAndRun('scripts/fixture.ts', args, { withBrowser: false, cwd })
})
