// The help of every command in English: its uses, and what each option does.

/** @type {import('../help.mjs').Help} */
export const en = {
  one: 'One of these words:',
  further: 'Options, each with a blank or an equals sign before its value:',
  common: { verbose: 'show what the tools print', help: 'show this' },
  commands: {
    start: {
      uses: [
        ['npm start', 'practise a renewal in a browser window'],
        ['npm start -- --tour', 'watch all of it performed, without a window; its pictures are on one page'],
      ],
      options: {
        tour: 'perform instead of practising',
        language: "of browser, extension and these lines, else the system's",
        keep: "keep the practice browser's profile for the next start",
        markup: 'tour: which markup the push portal has',
        dark: 'tour: in dark colours',
        readme: "tour: put the README's pictures in their places",
      },
    },
    test: {
      uses: [
        ['npm test', 'all tests'],
        ['npm test -- unit', 'of one kind: unit, e2e, firefox, webkit'],
        ['npm test -- guard', 'of all files with that in their name'],
      ],
      options: {
        title: 'only tests with that in their name; also -t TEXT',
        pictures: 'draw what the end-to-end tests look at into .output/screens',
      },
    },
    bench: {
      uses: [
        ['npm run bench', 'measure everything'],
        ['npm run bench -- marking', 'only this'],
      ],
      options: {
        built: 'measure the editions as they were built last, without building them',
        thorough:
          'the storms over four times as many browsers, and in one task, too: a smaller error, in several times the time',
      },
    },
    fuzz: {
      uses: [
        ['npm run fuzz', 'try 100,000 damaged files'],
        ['npm run fuzz -- 1,000,000', 'so many'],
      ],
      options: { seed: 'the same files as a run that printed this seed' },
    },
    ties: {
      uses: [
        ['npm run ties', 'play 100,000 scenes'],
        ['npm run ties -- 5000', 'so many'],
      ],
      options: { seed: 'the same scenes as a run that printed this seed' },
    },
    walk: {
      uses: [['npm run walk', 'walk through the first practice renewal, and count what it costs']],
      options: {
        language: 'of browser, extension and these lines, else English; in Japanese, 2.5 characters count as a word',
        read: 'print what is to be read, too',
      },
    },
    fixture: {
      uses: [
        [
          'npm run fixture FILE',
          'make a page that was saved with Koshin into a test and a page of the practice portals',
        ],
        ['npm run fixture FILE -- --name NAME', 'called so'],
      ],
      options: {
        name: 'what it is to be called (else as the file; letters, digits and hyphens)',
        replace: 'one of that name may be there already',
      },
    },
    zip: {
      uses: [
        ['npm run zip', 'pack what the stores take'],
        ['npm run zip -- --twice', 'build and pack everything twice, and fail where any byte differs'],
      ],
      options: { twice: 'prove that the same source gives the same bytes' },
    },
    pictures: {
      uses: [['npm run pictures', "take the stores' screenshots and tiles, in every language"]],
      options: { language: 'only in this language' },
    },
    guides: {
      uses: [['npm run guides', 'write the steps in docs/guides anew, from the procedures and the words of the app']],
      options: {},
    },
    house: { uses: [['npm run house', "draw docs/house.svg anew, from the code's own imports"]], options: {} },
    icons: { uses: [['npm run icons', 'draw public/icon anew, from docs/icon.svg']], options: {} },
    setup: {
      uses: [['node scripts/setup.mjs', 'set up what the other commands need: packages, Node, a browser, fonts']],
      options: { packages: 'leave browser and fonts out', 'all-browsers': 'Firefox and WebKit, too' },
    },
  },
}
