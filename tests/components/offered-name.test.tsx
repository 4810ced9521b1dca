// The name that Koshin offers for what was found: offered before one can type, so that it never takes the place of what was typed.
import { beforeEach, expect, it } from 'vitest'
import { ConfirmFound } from '../../components/learn/confirm.tsx'
import { draft, type Found, go, keepDetails } from '../../components/state/drafts.ts'
import { load } from '../../components/state/records.ts'
import { ACME, freshBrowser } from '../records/fresh.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const FOUND: Found = { topic: ACME.topic, way: 'file', notAfter: Date.now() + 1e10 }

beforeEach(async () => {
  await speak('en')
  await freshBrowser()
  await load()
  go('learn', { found: FOUND })
})

it('is there with the form, before anything can be typed', () => {
  draw(<ConfirmFound found={FOUND} />)
  expect(draft.value.details.name).not.toBe('')
})

it('does not come once a name stands there', () => {
  keepDetails({ name: 'Osaka K.K.' })
  draw(<ConfirmFound found={FOUND} />)
  expect(draft.value.details.name).toBe('Osaka K.K.')
})
