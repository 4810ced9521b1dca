// `npm run walk`: sets everything up, then walks through the first practice renewal and counts what it costs.
import { command } from './setup/say.mjs'
import { setUpAndRun } from './setup/set-up.mjs'

await command(() => setUpAndRun('scripts/walk.ts', process.argv.slice(2)))
