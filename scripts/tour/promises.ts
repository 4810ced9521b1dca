// What Koshin promises, one picture each: on top of the tour's page, and in the README.

/** Every promise, in the order of the README's points. */
export const PROMISES = ['marked', 'stopped', 'tokens', 'checklist', 'console', 'files', 'setUp', 'together'] as const
export type PromiseId = (typeof PROMISES)[number]

/** Where the README's picture of a promise lies in the project. */
export function readmePicture(promise: PromiseId, language: string): string {
  return `docs/pictures/${promise}.${language}.png`
}
