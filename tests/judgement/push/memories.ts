// What may be remembered while a page is judged: the states that the tests of judgement go through.
import type { PushMemory } from '../../../lib/model/push-memory.ts'
import type { Screen } from '../../../lib/portals/push/view.ts'

export const TOPIC = 'com.apple.mgmt.External.3f6d2c1a-8b47-4e0c-9a5d-71c2e94b7d10'
export const BRANCH_TOPIC = 'com.apple.mgmt.External.b81e5f90-2d6a-4c73-8f14-0ae6d35c92b7'
export const STRANGE_TOPIC = 'com.apple.mgmt.External.5c9e7d24-613b-4f8a-b0e2-94d1a7f63c58'

export const OWN = {
  id: 'own',
  name: 'Example Inc.',
  topic: TOPIC,
  account: 'it@example.co.jp',
  notAfter: Date.UTC(2026, 11, 1),
}
export const BRANCH = { id: 'branch', name: 'Osaka Branch', topic: BRANCH_TOPIC }

export const EMPTY: PushMemory = { organisations: [] }
export const CURRENT: PushMemory = { organisations: [BRANCH, OWN], currentId: 'own', turn: 'apple' }
/** No renewal is open. */
export const IDLE: PushMemory = { organisations: [BRANCH, OWN], currentId: 'own' }
export const OTHER_CURRENT: PushMemory = { organisations: [BRANCH, OWN], currentId: 'branch' }

/** Every screen of the portal. */
export const SCREENS: readonly Screen[] = [
  'get-started',
  'list',
  'terms',
  'create',
  'renew',
  'confirmation',
  'sign-in',
  'translated',
  'unreadable',
  'blank',
]
