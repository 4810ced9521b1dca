// What the single-page build knows at any moment; every change draws the whole page anew. Runs in the browser.
import type { RowView } from '../views.ts'

export type Screen = 'loading' | 'list' | 'terms' | 'create' | 'renew' | 'confirmation'

export interface State {
  screen: Screen
  account: string
  rows: RowView[]
  /** The row whose i is open. */
  opened: string
  /** The row that is being renewed, or was issued. */
  current: string
  /** The row that is about to be revoked. */
  revoking: string
  /** HTML of the portal's refusal. */
  error: string
  notes: string
  agreed: boolean
  facts: { service: string; vendor: string; expires: string }
}

export const state: State = {
  screen: 'loading',
  account: '',
  rows: [],
  opened: '',
  current: '',
  revoking: '',
  error: '',
  notes: '',
  agreed: false,
  facts: { service: '', vendor: '', expires: '' },
}
