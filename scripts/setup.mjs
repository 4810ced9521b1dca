// `node scripts/setup.mjs [--packages] [--verbose]`: sets up all that the other commands need; --packages leaves the browser out.
import { parseArgs } from 'node:util'
import { command, Stop } from './setup/say.mjs'
import { setUp } from './setup/set-up.mjs'

const OPTIONS = /** @type {const} */ ({ packages: { type: 'boolean' }, verbose: { type: 'boolean' } })

/** Throws a {@link Stop} that names what is not known. */
function wishes() {
  try {
    return parseArgs({ options: OPTIONS, strict: true }).values
  } catch (cause) {
    throw new Stop(`${cause instanceof Error ? cause.message : cause}\nKnown are --packages and --verbose.`)
  }
}

await command(async () => {
  await setUp({ withBrowser: !wishes().packages })
  return 0
})
