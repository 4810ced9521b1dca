// `npm run zip`: sets up what is needed, then packs what the stores take.
import { command } from './command/command.mjs'
import { setUpAndRun } from './setup/set-up.mjs'

await command('zip', ({ args }) => setUpAndRun('scripts/zip.ts', args, { withBrowser: false }))
