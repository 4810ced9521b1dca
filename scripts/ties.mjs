// `npm run ties`: sets everything up, then lets random hands meet random lists.
import { command } from './command/command.mjs'
import { setUpAndRun } from './setup/set-up.mjs'

await command('ties', ({ args }) => setUpAndRun('scripts/ties.ts', args))
