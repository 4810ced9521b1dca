// A label finds a free place where there is one, as near as can be, and covers nothing there.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, boxAt, overlap, type Size } from '../../lib/guard/drawing/place/box.ts'
import { freePlace } from '../../lib/guard/drawing/place/free-place.ts'

const AREA: Box = { left: 0, top: 0, right: 900, bottom: 45 }
const LABEL: Size = { width: 90, height: 16 }
const text = (left: number, right: number, top = 15): Box => ({ left, right, top, bottom: top + 15 })
const place = (obstacles: Box[], wish = { x: 170, y: 14 }, area = AREA, size = LABEL) =>
  freePlace(size, area, obstacles, wish)

const number = (max: number) => fc.integer({ min: 0, max })
const boxes = fc.array(
  fc
    .tuple(number(900), number(45), number(300), number(30))
    .map(([x, y, width, height]): Box => boxAt({ x, y }, { width: width + 1, height: height + 1 })),
  { maxLength: 14 },
)

describe('where there is room', () => {
  it('stands where it is wished for', () => {
    expect(place([text(10, 160)])).toEqual({ x: 170, y: 14 })
  })

  it('stands in the next gap of the line that is wide enough', () => {
    expect(place([text(10, 160), text(220, 300), text(420, 500)])).toEqual({ x: 305, y: 14 })
  })

  it('stands on another line before it goes far away', () => {
    expect(place([text(10, 160), text(200, 850)], undefined, { ...AREA, top: -9 })).toEqual({ x: 170, y: -2 })
  })

  it('goes to the side on which it is nearer', () => {
    expect(place([text(120, 400)], { x: 150, y: 14 })).toEqual({ x: 25, y: 14 })
  })
})

describe('where there is none', () => {
  it.each<[string, Box[], Box]>([
    ['the area is too low', [], { ...AREA, bottom: 15 }],
    ['the area is too narrow', [], { ...AREA, right: 89 }],
    ['something fills it', [{ left: 0, top: 10, right: 900, bottom: 35 }], AREA],
    ['every gap is too narrow', [text(0, 200, 12), text(280, 500, 12), text(580, 900, 12)], { ...AREA, bottom: 30 }],
  ])('says so: %s', (_, obstacles, area) => {
    expect(place(obstacles, undefined, area)).toBeUndefined()
  })
})

it('never covers anything, and never leaves the area', () => {
  fc.assert(
    fc.property(boxes, number(900), number(45), (obstacles, x, y) => {
      const found = place(obstacles, { x, y })
      if (!found) return
      const box = boxAt(found, LABEL)
      expect(obstacles.filter((one) => overlap(one, box))).toEqual([])
      expect([box.left >= 0, box.top >= 0, box.right <= 900, box.bottom <= 45]).not.toContain(false)
    }),
    { numRuns: 2_000 },
  )
})

it('finds one wherever a whole pixel is free', () => {
  const isFree = (obstacles: Box[], x: number, y: number) => {
    const room = { left: x - 5, top: y - 1, right: x + LABEL.width + 5, bottom: y + LABEL.height + 1 }
    return !obstacles.some((one) => overlap(one, room))
  }
  fc.assert(
    fc.property(boxes, number(810), number(29), (obstacles, x, y) => {
      fc.pre(isFree(obstacles, x, y))
      expect(place(obstacles, { x, y })).toEqual({ x, y })
      const from = place(obstacles, { x: 0, y: 0 })
      expect(from).toBeDefined()
      // As near as the free place that is known.
      expect((from?.x ?? 0) + 2 * (from?.y ?? 0)).toBeLessThanOrEqual(x + 2 * y)
    }),
    { numRuns: 2_000 },
  )
})
