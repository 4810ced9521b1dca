// Injected into the portal's page when a file is chosen there: X.509 is too heavy to be on every page.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { fileReader } from '../../lib/guard/file/reader-bridge.ts'
import { readForUpload } from './read-for-upload.ts'

export default defineUnlistedScript(() => fileReader.offer((file, record) => readForUpload(file, record)))
