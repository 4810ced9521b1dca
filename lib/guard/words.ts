// The words for a key that is only known at run time, with values for their placeholders.
import { i18n } from '#i18n'

/** Gives the words of the browser's language. Placeholders that the words do not use are left unused. */
export const words: (key: string, values?: string[]) => string = (key, values = []) =>
  (i18n.t as (key: string, values: string[]) => string)(key, values)
