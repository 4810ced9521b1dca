// The screen on which an expiry is corrected: where the console shows it, in the console's own words; nothing where that is not known.
import { beforeEach, describe, expect, it } from 'vitest'
import { i18n } from '#i18n'
import { ExpiryScreen } from '../../components/expiry/expiry-screen.tsx'
import { openExpiry } from '../../components/state/expiry-actions.ts'
import { load } from '../../components/state/records.ts'
import type { YearlyId } from '../../lib/model/steps.ts'
import { addOrganisation } from '../../lib/records/organisations.ts'
import { uid } from '../customers/tables.ts'
import { NOW } from '../policy/settings.ts'
import { freshBrowser } from '../records/fresh.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

beforeEach(freshBrowser)

/** The labels that lead to the page, as they stand on the screen. */
async function shown(consoleId: string, asset: YearlyId): Promise<(string | null)[]> {
  const organisation = await addOrganisation({ name: 'Example', consoleId, topic: uid(1) }, NOW)
  if (organisation.kind !== 'added') throw new Error('Not on record')
  await load()
  openExpiry(organisation.organisation, asset)
  const screen = draw(<ExpiryScreen />)
  await screen.says(i18n.t('expiry.takeOver'))
  return [...screen.body.querySelectorAll('kbd')].map(({ textContent }) => textContent)
}

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  beforeEach(() => speak(language))

  it('CLOMO: the content token’s stands on another page than the push certificate’s', async () => {
    expect(await shown('clomo', 'content-token')).toEqual(['HOME', 'Applications', 'VPP サービストークン'])
    await freshBrowser()
    expect(await shown('clomo', 'push-certificate')).toEqual([
      'HOME',
      'Mobile Device Management',
      'MDM プッシュ通知証明書',
    ])
  })

  it('another console: nothing is claimed', async () => {
    expect(await shown('other', 'content-token')).toEqual([])
  })
})
