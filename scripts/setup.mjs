// `node scripts/setup.mjs [--packages | --all-browsers] [--verbose]`: sets up all that the other commands need; --packages leaves the browser out, --all-browsers adds Firefox and WebKit.
import { parseArgs } from 'node:util'
import { setUpFirefox } from './setup/firefox.mjs'
import { command, Stop } from './setup/say.mjs'
import { setUp } from './setup/set-up.mjs'
import { setUpWebKit } from './setup/webkit.mjs'

const OPTIONS = /** @type {const} */ ({
  packages: { type: 'boolean' },
  'all-browsers': { type: 'boolean' },
  verbose: { type: 'boolean' },
})

/** Throws a {@link Stop} that names what is not known. */
function wishes() {
  try {
    return parseArgs({ options: OPTIONS, strict: true }).values
  } catch (cause) {
    throw new Stop(
      `${cause instanceof Error ? cause.message : cause}\nKnown are --packages, --all-browsers and --verbose.`,
    )
  }
}

await command(async () => {
  const { packages, 'all-browsers': all } = wishes()
  await setUp({ withBrowser: !packages })
  if (all) {
    await setUpFirefox()
    await setUpWebKit()
  }
  return 0
})
