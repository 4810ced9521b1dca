// `npm run fuzz`: sets everything up, then tries damaged files on the reader and the judge.
import { command } from './command/command.mjs'
import { setUpAndRun } from './setup/set-up.mjs'

await command('fuzz', ({ args }) => setUpAndRun('scripts/fuzz.ts', args))
