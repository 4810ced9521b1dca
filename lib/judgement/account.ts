// Whether the Apple Account on the page is another one than that on record.

/** True only when both accounts are known and differ; letters' case makes no difference in an Apple Account. */
export function isOtherAccount(shown: string | undefined, recorded: string | undefined): boolean {
  return shown !== undefined && !!recorded && shown.toLowerCase() !== recorded.trim().toLowerCase()
}
