// The list of what is due: only what is in view is drawn, and the arrow keys move through all of it.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { DueAsset } from '../../lib/procedures/due.ts'
import { useRowsInView } from '../parts/rows-in-view.ts'
import { DueRow } from './due-row.tsx'

const keyOf = ({ organisation, procedure }: DueAsset): string => `${organisation.id} ${procedure}`

/** How far each key moves; `undefined` for a key that does not. */
function moved(key: string, from: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, count - 1)
    case 'ArrowUp':
      return from - 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}

interface Properties {
  assets: readonly DueAsset[]
  /** Told when the arrow key leads out of the list, upwards. */
  onLeave: () => void
}

export function DueList({ assets, onLeave }: Properties) {
  const list = useRef<HTMLUListElement>(null)
  const [wanted, setWanted] = useState<number>()
  const rows = useRowsInView({
    count: assets.length,
    keyOf: (index) => (assets[index] ? keyOf(assets[index]) : String(index)),
    list,
  })
  const items = rows.getVirtualItems()
  // The row that was asked for may be drawn only after it was scrolled to.
  useEffect(() => {
    if (wanted === undefined) return
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${wanted}"] > button`)
    row?.focus({ preventScroll: true })
    if (row) setWanted(undefined)
  })
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return
    const from = Number(event.target.closest('[data-index]')?.getAttribute('data-index'))
    const to = moved(event.key, from, assets.length)
    if (to === undefined) return
    event.preventDefault()
    if (to < 0) return onLeave()
    rows.scrollToIndex(to)
    setWanted(to)
  }
  return (
    <ul class="due-list" ref={list} style={{ height: `${rows.getTotalSize()}px` }} onKeyDown={onKeyDown}>
      {items.map(({ index, key, start }) => {
        const asset = assets[index]
        return (
          asset && (
            <li
              key={key}
              ref={(element) => rows.measureElement(element)}
              data-index={index}
              aria-setsize={assets.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
            >
              <DueRow asset={asset} />
            </li>
          )
        )
      })}
    </ul>
  )
}
