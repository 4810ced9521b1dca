// Files that import each other are found, and no others.
import { describe, expect, it } from 'vitest'
import { circles } from './support/circles.ts'

const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges))

describe('circles', () => {
  it.each<[string, Record<string, string[]>, string[][]]>([
    ['two files that import each other', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['a way round by a third', { a: ['b'], b: ['c'], c: ['a'], d: ['a'] }, [['a', 'b', 'c']]],
    ['a file that imports itself', { a: ['a'] }, [['a']]],
    [
      'two circles apart',
      { a: ['b'], b: ['a'], c: ['d', 'a'], d: ['c'] },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('finds %s', (_name, edges, found) => {
    expect(circles(graph(edges)).sort()).toEqual(found)
  })

  it.each<[string, Record<string, string[]>]>([
    ['a chain', { a: ['b'], b: ['c'], c: [] }],
    ['two ways to the same file', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }],
    ['a file that is not in the list', { a: ['elsewhere'] }],
  ])('finds none in %s', (_name, edges) => {
    expect(circles(graph(edges))).toEqual([])
  })
})
