// In which form a mark is tried at which place, the best first.
import type { Form } from './size.ts'

/** In its row, near to what that is called or to its end; on the row's upper edge; or close to a small control. */
export type Where = 'inside' | 'end' | 'edge' | 'beside'
type Tries = readonly (readonly [Form, Where])[]

/** What is tried one after the other: few words in a row are nearer to it than many beside it, or on its edge. */
export const TRIES: Tries = [
  ['whole', 'inside'],
  ['whole', 'edge'],
  ['short', 'inside'],
  ['short', 'edge'],
  ['whole', 'beside'],
  ['short', 'beside'],
  ['sign', 'inside'],
  ['sign', 'edge'],
  ['sign', 'beside'],
  ['bare', 'inside'],
  ['bare', 'edge'],
  ['bare', 'beside'],
]
/**
 * The same of a row that is no control, for a mark without a button: between two columns is often room for two short lines. At the
 * end of their rows marks stand one below the other: there the columns hold the same in each.
 */
export const TRIES_IN_COLUMNS: Tries = [['whole', 'inside'], ['stack', 'end'], ['short', 'inside'], ...TRIES]
