// `node scripts/setup.mjs [--packages] [--verbose]`: sets up all that the other commands need; --packages leaves the browser out.
import { command } from './setup/say.mjs'
import { setUp } from './setup/set-up.mjs'

await command(async () => {
  await setUp({ withBrowser: !process.argv.includes('--packages') })
  return 0
})
