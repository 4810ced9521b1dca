// Two readings of the record overlap, as they do after every write: whoever has written goes on with what was written.
import { beforeEach, expect, it } from 'vitest'
import { load } from '../../components/state/records.ts'
import { organisations } from '../../components/state/shown.ts'
import { addOrganisation } from '../../lib/records/organisations.ts'
import { ACME, freshBrowser, NOW } from '../records/fresh.ts'

beforeEach(freshBrowser)

it('a reading that is overtaken resolves once the later one is shown', async () => {
  const { organisation } = await addOrganisation(ACME, NOW)
  const overtaken = load()
  void load()
  void load()
  await overtaken
  expect(organisations.value.map(({ id }) => id)).toEqual([organisation.id])
})
