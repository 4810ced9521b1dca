// Which of several UIDs on a page stands in a value's own row, card or column.
import type { Line, PageLines } from './lines.ts'
import { CELL, parentOf } from './page-text.ts'
import type { Tables } from './tables.ts'
import type { PlacedTopic } from './topics.ts'

/** The largest part of the page around a UID that holds no other one. */
function ownPart({ element, seen }: PlacedTopic, topics: readonly PlacedTopic[], lines: PageLines): Element {
  const others = topics.filter((other) => other.seen.topic !== seen.topic)
  let part = element
  for (let up = parentOf(part); up && up.localName !== 'body'; up = parentOf(part)) {
    const around = up
    if (others.some((other) => lines.holds(around, other.line.index))) break
    part = up
  }
  return part
}

/** Gives the function that tells for a line the UID in its own part of the page; nothing where there is none, or only one UID. */
export function rowsOf(
  topics: readonly PlacedTopic[],
  lines: PageLines,
  tables: Tables,
): (line: Line) => string | undefined {
  if (new Set(topics.map(({ seen }) => seen.topic)).size < 2) return () => undefined
  const parts = topics.map((topic) => ({ topic: topic.seen.topic, part: ownPart(topic, topics, lines) }))

  function inColumn(line: Line): string | undefined {
    const cell = line.block.closest(CELL)
    const place = cell && tables.placeOf(cell)
    if (!place || place.column === 0) return undefined
    const same = topics.filter(({ element }) => {
      const other = element.closest(CELL)
      const otherPlace = other && tables.placeOf(other)
      return otherPlace && otherPlace.table === place.table && otherPlace.column === place.column
    })
    return same.length === 1 ? same[0]?.seen.topic : undefined
  }

  return (line) => {
    const own = new Set(parts.filter(({ part }) => lines.holds(part, line.index)).map(({ topic }) => topic))
    return own.size === 1 ? [...own][0] : inColumn(line)
  }
}
