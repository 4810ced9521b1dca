// What the commands say in English. The app's own words are in locales; these are needed before any package is there.

/** @param {string | undefined} near */
const meant = (near) => (near ? ` Did you mean ${near}?` : '')

export const en = {
  options: {
    /** @param {string} name @param {string | undefined} near */
    unknown: (name, near) => `${name} is not known here.${meant(near)}`,
    /** @param {string} name */
    needsValue: (name) => `${name} needs a value: ${name} VALUE or ${name}=VALUE.`,
    /** @param {string} name */
    takesNone: (name) => `${name} takes no value.`,
    /** @param {string} name @param {string} value @param {readonly string[]} known @param {string | undefined} near */
    notOneOf: (name, value, known, near) =>
      `${name} takes one of ${known.join(', ')}, not ${value || 'nothing'}.${meant(near)}`,
    /** @param {string} word @param {string | undefined} near */
    strangeWord: (word, near) => `“${word}” is not known here.${meant(near)}`,
    /** @param {string} value */
    noSeed: (value) => `--seed takes a whole number, not ${value || 'nothing'}.`,
    /** @param {readonly string[]} counts */
    oneCount: (counts) => `Only one count can be tried, not ${counts.join(' and ')}.`,
    noCount: 'Nothing would be tried.',
    oneFile: 'One file is needed.',
  },
  packages: {
    there: 'Packages: as in package-lock.json',
    installing: 'Packages: installing (npm ci, about half a minute) …',
    installed: 'Packages: installed',
    what: 'Installing the packages',
    /** @param {string} folder */
    isLink: (folder) =>
      `${folder} is a link, and what it leads to is not what package-lock.json says. npm ci would empty it for all who use it: ` +
      'remove the link, or install the packages where it leads.',
  },
  node: {
    /** @param {number} version */
    putting: (version) => `Node: putting Node ${version} among the packages …`,
    /** @param {number} version */
    what: (version) => `Installing Node ${version}`,
    /** @param {number} version */
    needed: (version) =>
      `Koshin is built with Node ${version}. Please install Node ${version} or newer and run this again.`,
  },
  browser: {
    downloading: 'Browser: none found; downloading Chromium with Playwright …',
    what: 'The download',
    notDownloaded: 'Browser: the download did not succeed here',
    /** @param {string} path */
    doesNotStart: (path) => `Browser: ${path} does not start here`,
    withApt: 'Browser: installing Chromium with apt …',
    /** @param {string} path */
    named: (path) => `Browser: ${path}, as the environment says`,
    /** @param {string} path */
    found: (path) => `Browser: ${path}`,
    /** @param {string} path */
    branded: (path) => `Browser: no Chromium, so ${path} it is; where Koshin is missing in it, install Chromium`,
    none:
      'Koshin needs a Chromium to run in, and none could be found or fetched. Install Chromium (Debian, Ubuntu: `apt install ' +
      'chromium`; macOS: `brew install --cask chromium`), or name one in the environment variable KOSHIN_BROWSER.',
    /** @param {string} name @param {string} path */
    nothingThere: (name, path) => `${name} names ${path}, but there is nothing there.`,
  },
  fonts: {
    there: 'Fonts: Japanese is there',
    installing: 'Fonts: installing Japanese (fonts-noto-cjk) …',
    none: 'Fonts: no Japanese font was found; Japanese text may show as boxes. Debian, Ubuntu: apt install fonts-noto-cjk',
  },
  more: {
    /** @param {string} name @param {string} packages */
    none: (name, packages) => `${name}: none was found. Debian: apt install ${packages}`,
    /** @param {string} name */
    installing: (name) => `${name}: installing with apt …`,
    /** @param {string} name @param {string} why */
    failed: (name, why) => `${name} could not be installed: ${why}`,
  },
  programs: {
    /** @param {string} what @param {string} why */
    notStarted: (what, why) => `${what} could not be started: ${why}`,
    /** @param {string} what @param {string | number} how @param {string} last */
    failed: (what, how, last) => `${what} failed (${typeof how === 'number' ? `exit status ${how}` : how}):\n${last}`,
    /** @param {number} minutes */
    tooLong: (minutes) => `did not end within ${minutes} minutes and was stopped.`,
  },
  start: {
    building: 'Practice edition: building …',
    /** @param {number} port */
    ready: (port) => `Practice portals: ready on this machine, port ${port}; nothing reaches Apple`,
    /** @param {string} address */
    open: (address) => `Browser: open at ${address}`,
    toEnd: 'Close the window or press Ctrl-C to end.',
    ended: 'Ended.',
    noDisplay: 'No display here: performing the tour instead',
  },
  tour: {
    /** @param {number} step @param {string} cause */
    broken: (step, cause) => `The tour ends here: step ${step} did not show what it promised.\n${cause}`,
    /** @param {number} steps */
    complete: (steps) => `Tour complete: ${steps} of ${steps} steps shown.`,
    /** @param {string} path */
    pictures: (path) => `Pictures, on one page: ${path}`,
    /** @param {string} seconds */
    seconds: (seconds) => `${seconds} s`,
  },
}
