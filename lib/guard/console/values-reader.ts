// Where the reader of a page's values, loaded once a console's page has calmed, meets the guard.
import type { PageView } from '../../consoles/reading/types.ts'
import { latecomer } from '../watching/latecomer.ts'

export const valuesReader = latecomer<(document: Document) => PageView>('readConsoleValues')
