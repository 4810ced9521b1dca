// Draws the house as an SVG: each room on the floor that its imports put it on, with an arrow to every room it needs directly.
import { ABOVE, ROOMS } from './rooms.ts'

const BOX = { width: 196, height: 46, gapX: 18, gapY: 44 }
const MARGIN = 20
/** An arrow past a floor goes round it, beside all rooms; so much room is kept for each. */
const LANE = 22

interface Placed {
  name: string
  holds: string
  x: number
  y: number
}

/** Room -> how many floors lie below it. */
function floors(imports: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  const known = new Map<string, number>()
  const floorOf = (room: string): number => {
    const floor = known.get(room) ?? 1 + Math.max(-1, ...[...(imports.get(room) ?? [])].map(floorOf))
    known.set(room, floor)
    return floor
  }
  for (const { name } of [...ROOMS, ...ABOVE]) floorOf(name)
  return known
}

/** True where a room needs another by way of a third one anyway: that arrow would only make the picture harder to read. */
function isImplied(from: string, to: string, imports: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const reaches = (room: string): boolean => [...(imports.get(room) ?? [])].some((next) => next === to || reaches(next))
  return [...(imports.get(from) ?? [])].some((between) => between !== to && reaches(between))
}

function place(imports: ReadonlyMap<string, ReadonlySet<string>>): { rooms: Placed[]; width: number; height: number } {
  const floorOf = floors(imports)
  const highest = Math.max(...floorOf.values())
  const byFloor = Array.from({ length: highest + 1 }, (_, floor) =>
    [...ROOMS, ...ABOVE].filter(({ name }) => floorOf.get(name) === floor),
  )
  const widest = Math.max(...byFloor.map((there) => there.length))
  const width = 2 * MARGIN + widest * (BOX.width + BOX.gapX) - BOX.gapX
  const rooms = byFloor.flatMap((there, floor) => {
    const left = (width - there.length * (BOX.width + BOX.gapX) + BOX.gapX) / 2
    return there.map(({ name, holds }, index) => ({
      name,
      holds,
      x: left + index * (BOX.width + BOX.gapX),
      y: MARGIN + (highest - floor) * (BOX.height + BOX.gapY),
    }))
  })
  return { rooms, width, height: 2 * MARGIN + (highest + 1) * (BOX.height + BOX.gapY) - BOX.gapY }
}

function box({ name, holds, x, y }: Placed): string {
  const middle = x + BOX.width / 2
  return [
    `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="8"/>`,
    `<text class="name" x="${middle}" y="${y + 19}">${name}</text>`,
    `<text class="holds" x="${middle}" y="${y + 36}">${holds.replaceAll('>', '&gt;')}</text>`,
  ].join('\n')
}

function arrow(from: Placed, to: Placed, lane: number): string {
  const [x1, y1] = [from.x + BOX.width / 2, from.y + BOX.height]
  const [x2, y2] = [to.x + BOX.width / 2, to.y]
  const bend = BOX.gapY / 2
  const tip = 'marker-end="url(#tip)"'
  if (y2 - y1 <= BOX.gapY) return `<path d="M${x1} ${y1} C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}" ${tip}/>`
  const out = `C${x1} ${y1 + bend} ${lane} ${y1} ${lane} ${y1 + BOX.gapY}`
  const back = `C${lane} ${y2} ${x2} ${y2 - bend} ${x2} ${y2}`
  return `<path d="M${x1} ${y1} ${out} L${lane} ${y2 - BOX.gapY} ${back}" ${tip}/>`
}

const STYLE = `
svg { color-scheme: light dark; font-family: system-ui, sans-serif; }
rect { fill: light-dark(#fff, #1d2733); stroke: light-dark(#2b5c8a, #7db2e0); }
text { text-anchor: middle; fill: light-dark(#14202b, #e8eef4); }
.name { font-size: 14px; font-weight: 600; }
.holds { font-size: 10.5px; }
path { fill: none; stroke: light-dark(#7c8b99, #8fa0af); stroke-width: 1.2; }
marker path { fill: light-dark(#7c8b99, #8fa0af); stroke: none; }`

/** The picture. Takes, of every room, the rooms that it imports. */
export function drawHouse(imports: ReadonlyMap<string, ReadonlySet<string>>): string {
  const { rooms, width: narrow, height } = place(imports)
  const at = new Map(rooms.map((room) => [room.name, room]))
  const needs = rooms.flatMap((from) =>
    [...(imports.get(from.name) ?? [])]
      .filter((name) => !isImplied(from.name, name, imports))
      .sort()
      .flatMap((name) => at.get(name) ?? [])
      .map((to) => ({ from, to, isLong: to.y - from.y > BOX.height + BOX.gapY })),
  )
  let lane = narrow - MARGIN
  const arrows = needs.map(({ from, to, isLong }) => {
    if (isLong) lane += LANE
    return arrow(from, to, lane)
  })
  const width = lane + MARGIN
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="The rooms of Koshin, each above those it imports">`,
    `<style>${STYLE}\n</style>`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>',
    ...arrows,
    ...rooms.map(box),
    '</svg>\n',
  ].join('\n')
}
