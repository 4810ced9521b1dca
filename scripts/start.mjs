// `npm start [-- --tour]`: sets everything up, then opens the practice edition, or performs the tour where there is no display.
import { command } from './command/command.mjs'
import { setUpAndRun } from './setup/set-up.mjs'

await command('start', ({ args }) => setUpAndRun('scripts/start.ts', args))
