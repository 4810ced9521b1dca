// Put into the tab in front when the user asks: reads what the page shows, and nothing else.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readPage } from '../lib/consoles/reading/read-page.ts'

export default defineUnlistedScript(() => readPage(document))
