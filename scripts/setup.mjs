// `node scripts/setup.mjs`: sets up all that the other commands need.
import { command } from './command/command.mjs'
import { setUpFirefox } from './setup/firefox.mjs'
import { setUp } from './setup/set-up.mjs'
import { setUpWebKit } from './setup/webkit.mjs'

await command('setup', async ({ values: { packages, 'all-browsers': all } }) => {
  await setUp({ withBrowser: !packages })
  if (all) {
    await setUpFirefox()
    await setUpWebKit()
  }
  return 0
})
