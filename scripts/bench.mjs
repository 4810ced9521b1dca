// `npm run bench`: sets everything up, then measures.
import { command } from './setup/say.mjs'
import { setUpAndRun } from './setup/set-up.mjs'

await command(() => setUpAndRun('scripts/bench.ts', process.argv.slice(2)))
