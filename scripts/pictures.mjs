// `npm run pictures`: sets everything up, then takes the stores' pictures.
import { command } from './setup/say.mjs'
import { setUpAndRun } from './setup/set-up.mjs'

await command(() => setUpAndRun('scripts/pictures.ts', process.argv.slice(2)))
