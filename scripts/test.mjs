// `npm test [-- unit | e2e | firefox | webkit | <part of a file's name> …] [-- --verbose]`: sets everything up, then runs all tests.
import { command } from './setup/say.mjs'
import { setUpAndRun } from './setup/set-up.mjs'

await command(() => setUpAndRun('scripts/test.ts', process.argv.slice(2)))
