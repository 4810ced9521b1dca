// `npm run walk`: sets everything up, then walks through the first practice renewal and counts what it costs.
import { command } from './command/command.mjs'
import { setUpAndRun } from './setup/set-up.mjs'

await command('walk', ({ args }) => setUpAndRun('scripts/walk.ts', args))
