// `npm run pictures`: sets everything up, then takes the stores' pictures.
import { command } from './command/command.mjs'
import { setUpAndRun } from './setup/set-up.mjs'

await command('pictures', ({ args }) => setUpAndRun('scripts/pictures.ts', args))
