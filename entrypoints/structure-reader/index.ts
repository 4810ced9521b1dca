// Put into the tab in front when the user asks: describes the page's structure without any of its values, and nothing else.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { captureFrame } from '../../lib/portals/structure/capture.ts'
import { writeFrame } from '../../lib/portals/structure/write.ts'
import { surroundings } from './surroundings.ts'

export default defineUnlistedScript(() => writeFrame(captureFrame(document, surroundings(window))))
