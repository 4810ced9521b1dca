// `npm run fuzz`: sets everything up, then tries damaged files on the reader and the judge.
import { command } from './setup/say.mjs'
import { setUpAndRun } from './setup/set-up.mjs'

await command(() => setUpAndRun('scripts/fuzz.ts', process.argv.slice(2)))
