// What a begun download still says of the confirmation after it, and what ends that.
import { describe, expect, it } from 'vitest'
import { DownloadIntent } from '../../../lib/guard/business/intent.ts'
import type { BusinessReport } from '../../../lib/model/business-report.ts'

const NOW = 1_800_000_000_000
const PAGE = 'https://business.apple.com/#/main/preferences/x'
const own = { kind: 'one', name: 'CLOMO MDM' } as const
const report = (given: Partial<BusinessReport> = {}): BusinessReport => ({
  frame: 'a',
  isTop: true,
  screen: 'server',
  servers: [],
  locations: [],
  contradicts: false,
  isDoubtful: false,
  ...given,
})
function begun(): DownloadIntent {
  const intent = new DownloadIntent()
  intent.begin(own, NOW, PAGE, {} as Element)
  return intent
}

describe('goes on', () => {
  it.each([
    ['while the pane stays', [report({ pane: own })]],
    ['when the dialog comes', [report({ screen: 'download-dialog' }), report({ screen: 'download-dialog' })]],
    ['while the pane is being drawn again', [report({ pane: { kind: 'none' } })]],
    ['in another writing of its name', [report({ pane: { kind: 'one', name: 'ＣＬＯＭＯ MDM' } })]],
  ])('%s', (_, reports) => {
    const intent = begun()
    for (const one of reports) intent.follow(one, PAGE)
    expect(intent.nameAt(NOW + 1_000)).toEqual(own)
  })
})

describe('ends', () => {
  it.each([
    ['with another server’s pane', [report({ pane: { kind: 'one', name: 'Jamf Pro' } })], PAGE],
    ['with the dialog', [report({ screen: 'download-dialog' }), report()], PAGE],
    ['with a new address', [report()], 'https://business.apple.com/#/main/activity'],
  ])('%s', (_, reports, address) => {
    const intent = begun()
    for (const one of reports) intent.follow(one, address)
    expect(intent.nameAt(NOW + 1_000)).toBeUndefined()
    expect(intent.isOpen(NOW + 1_000)).toBe(false)
  })

  it('when something else was pressed, and after ten minutes', () => {
    const intent = begun()
    expect(intent.isOpen(NOW + 11 * 60_000)).toBe(false)
    intent.end()
    expect(intent.nameAt(NOW)).toBeUndefined()
  })
})
