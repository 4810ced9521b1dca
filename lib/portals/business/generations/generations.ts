// The generations of pages of Apple Business and School Manager that are known, oldest first. To add one, add its file here.
import { G1 } from './g1.ts'
import { G2 } from './g2.ts'
import { G3 } from './g3.ts'

export const GENERATIONS = [G1, G2, G3] as const

export type GenerationId = (typeof GENERATIONS)[number]['id']
