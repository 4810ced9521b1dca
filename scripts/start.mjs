// `npm start [-- --tour]`: sets everything up, then opens the practice edition, or performs the tour where there is no display.
import { command } from './setup/say.mjs'
import { setUpAndRun } from './setup/set-up.mjs'

await command(() => setUpAndRun('scripts/start.ts', process.argv.slice(2)))
