// Put into the tab in front when the user asks: reads what the page shows of the push certificate, and nothing else.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readConsole } from '../lib/consoles/read-console.ts'

export default defineUnlistedScript(() => readConsole(document))
