// `npm run guides`: sets the packages up, then writes the guides anew.
import { command } from './command/command.mjs'
import { setUpAndRun } from './setup/set-up.mjs'

await command('guides', ({ args }) => setUpAndRun('scripts/guides.ts', args, { withBrowser: false }))
