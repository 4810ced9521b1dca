// How many tests passed, failed and were skipped, from the reports of Vitest and Playwright.

export interface Counts {
  passed: number
  failed: number
  skipped: number
}

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 }

export function add(one: Counts, other: Counts): Counts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }
}

/** Vitest's JSON report, as far as it is read here. Source: https://vitest.dev/guide/reporters.html#json-reporter */
export interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: {
    /** The file's path. */
    name: string
    status: string
    /** `duration`, in milliseconds, is there for tests that ran. */
    assertionResults: { status: string; fullName: string; duration?: number | null }[]
  }[]
}

/** A file that could not be loaded has no tests in the report; it counts as one failure. */
export function countUnitTests(report: VitestReport): Counts {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Playwright's JSON report, as far as it is read here. Source: https://playwright.dev/docs/api/class-jsonreport */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
  /** One for each file. */
  suites: PlaywrightSuite[]
}

/** `duration` is in milliseconds. */
export interface PlaywrightSuite {
  title: string
  specs: { title: string; tests: { results: { duration: number }[] }[] }[]
  suites?: PlaywrightSuite[]
}

/** What passed only at a second try has failed; an error outside of all tests counts as one failure. */
export function countEndToEndTests(report: PlaywrightReport): Counts {
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped }
}

/** A runner that ends badly though its report names no failure must not pass for a success. */
export function withExitStatus(counts: Counts, status: number): Counts {
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
