// `npm run bench`: sets everything up, then measures.
import { command } from './command/command.mjs'
import { setUpAndRun } from './setup/set-up.mjs'

await command('bench', ({ args }) => setUpAndRun('scripts/bench.ts', args))
