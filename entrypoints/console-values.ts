// Put beside the guard of a console's page once that has calmed: the page's first second is not spent on reading its values.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readPage } from '../lib/consoles/reading/read-page.ts'
import { valuesReader } from '../lib/guard/console/values-reader.ts'

export default defineUnlistedScript(() => valuesReader.offer((document) => readPage(document)))
