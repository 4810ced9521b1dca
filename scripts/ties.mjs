// `npm run ties`: sets everything up, then lets random hands meet random lists.
import { command } from './setup/say.mjs'
import { setUpAndRun } from './setup/set-up.mjs'

await command(() => setUpAndRun('scripts/ties.ts', process.argv.slice(2)))
