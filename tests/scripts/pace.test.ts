// What `npm test` says of its own pace: the reports' times, the slowest first, none forgotten.
import { expect, it } from 'vitest'
import type { PlaywrightReport, VitestReport } from '../../scripts/test/counts.ts'
import { paceLines, timesOfEndToEndTests, timesOfUnitTests } from '../../scripts/test/pace.ts'

it('reads the time of each unit test, and none for one that was skipped', () => {
  const report: VitestReport = {
    ...{ numPassedTests: 1, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 },
    testResults: [
      {
        name: '/koshin/tests/records/history.test.ts',
        status: 'passed',
        assertionResults: [
          { status: 'passed', fullName: 'the history is kept', duration: 12.5 },
          { status: 'pending', fullName: 'the history is lost', duration: null },
        ],
      },
    ],
  }
  expect(timesOfUnitTests(report, '/koshin')).toEqual([
    { name: 'tests/records/history.test.ts: the history is kept', took: 12.5 },
    { name: 'tests/records/history.test.ts: the history is lost', took: 0 },
  ])
})

it('reads the time of each end-to-end test, with all tries, however deep it stands', () => {
  const report: PlaywrightReport = {
    stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 },
    errors: [],
    suites: [
      {
        title: 'due.spec.ts',
        specs: [{ title: 'the year', tests: [{ results: [{ duration: 700 }, { duration: 300 }] }] }],
        suites: [{ title: 'in Japanese', specs: [{ title: 'the list', tests: [{ results: [{ duration: 40 }] }] }] }],
      },
    ],
  }
  expect(timesOfEndToEndTests(report)).toEqual([
    { name: 'due.spec.ts › the year', took: 1000 },
    { name: 'due.spec.ts › in Japanese › the list', took: 40 },
  ])
})

it('says the time of all parts and the slowest tests, but no more of them than asked for', () => {
  const parts = [
    { name: 'preparing', took: 31_400 },
    { name: 'unit tests', took: 119_600 },
    // Beside each other.
    { name: 'tests in Firefox', took: 72_000 },
    { name: 'tests in WebKit', took: 65_000 },
  ]
  const tests = [
    { name: 'a quick one', took: 3 },
    { name: 'the slowest', took: 12_340 },
    { name: 'a slow one', took: 900 },
  ]
  expect(paceLines(223_000, parts, tests, 2)).toEqual([
    'Time: 3:43 in all: preparing 0:31, unit tests 2:00, tests in Firefox 1:12, tests in WebKit 1:05',
    'The slowest tests:',
    '    12.3 s  the slowest',
    '     0.9 s  a slow one',
  ])
  expect(tests[0]?.name).toBe('a quick one')
})

it('names no test where none ran', () => {
  expect(paceLines(500, [{ name: 'preparing', took: 500 }], [], 10)).toEqual(['Time: 0:01 in all: preparing 0:01'])
})
