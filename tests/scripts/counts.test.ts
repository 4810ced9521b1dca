// The last line of `npm test` must not call anything passed that is not.
import { describe, expect, it } from 'vitest'
import {
  add,
  countEndToEndTests,
  countUnitTests,
  type PlaywrightReport,
  type VitestReport,
  withExitStatus,
} from '../../scripts/test/counts.ts'

const file = (status: string, ...tests: string[]): VitestReport['testResults'][number] => ({
  name: '/koshin/tests/a.test.ts',
  status,
  assertionResults: tests.map((status) => ({ status, fullName: 'a test' })),
})

const unit = (changes: Partial<VitestReport>): VitestReport => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [file('passed', 'passed')],
  ...changes,
})

const endToEnd = (stats: Partial<PlaywrightReport['stats']>, errors: unknown[] = []): PlaywrightReport => ({
  stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
  suites: [],
})

describe('unit tests', () => {
  it('counts what passed', () => {
    expect(countUnitTests(unit({}))).toEqual({ passed: 3, failed: 0, skipped: 0 })
  })

  it('counts what failed, once', () => {
    const testResults = [file('failed', 'failed', 'passed')]
    expect(countUnitTests(unit({ numFailedTests: 1, testResults }))).toMatchObject({ failed: 1 })
  })

  it('counts a file that could not be loaded', () => {
    expect(countUnitTests(unit({ testResults: [file('failed')] }))).toMatchObject({
      failed: 1,
    })
  })

  it('keeps skipped and unwritten tests apart', () => {
    expect(countUnitTests(unit({ numPendingTests: 2, numTodoTests: 1 }))).toEqual({ passed: 3, failed: 0, skipped: 3 })
  })
})

describe('end-to-end tests', () => {
  it('counts what passed, failed and was skipped', () => {
    expect(countEndToEndTests(endToEnd({ unexpected: 2, skipped: 1 }))).toEqual({ passed: 5, failed: 2, skipped: 1 })
  })

  it('calls failed what passed only at a second try', () => {
    expect(countEndToEndTests(endToEnd({ flaky: 1 }))).toMatchObject({ passed: 5, failed: 1 })
  })

  it('counts an error outside of all tests', () => {
    expect(countEndToEndTests(endToEnd({ expected: 0 }, [{ message: 'set-up' }]))).toMatchObject({
      passed: 0,
      failed: 1,
    })
  })
})

describe('the runner', () => {
  it('has failed when it ends badly, whatever its report says', () => {
    expect(withExitStatus({ passed: 3, failed: 0, skipped: 0 }, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 })
  })

  it('adds nothing to failures that were reported, nor to a good end', () => {
    expect(withExitStatus({ passed: 3, failed: 2, skipped: 0 }, 1)).toMatchObject({ failed: 2 })
    expect(withExitStatus({ passed: 3, failed: 0, skipped: 0 }, 0)).toMatchObject({ failed: 0 })
  })
})

it('adds up both kinds', () => {
  const one = { passed: 1, failed: 2, skipped: 3 }
  expect(add(one, { passed: 10, failed: 20, skipped: 30 })).toEqual({ passed: 11, failed: 22, skipped: 33 })
})
