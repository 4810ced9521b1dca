// `npm test [-- unit | e2e | firefox | webkit | <part of a file's name> …] [-- --verbose]`: sets everything up, then runs all tests.
import { command } from './command/command.mjs'
import { setUpAndRun } from './setup/set-up.mjs'

await command('test', ({ args }) => setUpAndRun('scripts/test.ts', args))
