// One reading of the page with its verdicts: what the marks, the banner and every press are judged by.

import type { PushAnswer } from '../../exchange/push/messages.ts'
import { readTopic, type Topic, type TopicReading } from '../../facts/topic.ts'
import { judgeRow, type RowReading, type RowVerdict } from '../../judgement/push/row.ts'
import type { PushMemory } from '../../model/push-memory.ts'
import { notAfterOf } from '../../portals/push/describe.ts'
import { Lone } from '../../portals/push/lone.ts'
import { readPushPortal } from '../../portals/push/read.ts'
import { shownOutside } from '../../portals/push/shown-outside.ts'
import { InformationTies } from '../../portals/push/ties.ts'
import type { PortalRow, PushPortalView } from '../../portals/push/view.ts'
import { placeInWindow } from './place-in-window.ts'

/** The proven row's certificate, as the portal shows it; `notAfter` is the end of the day shown, milliseconds, UTC. */
export interface ProvenFacts {
  topic: Topic
  serial?: string
  notAfter?: number
}

export class PushReading {
  readonly ties = new InformationTies()
  readonly lone = new Lone()
  view: PushPortalView
  #verdicts = new Map<PortalRow, RowVerdict>()
  #document: Document

  constructor(document: Document) {
    this.#document = document
    this.view = readPushPortal(document, undefined, placeInWindow)
    this.lone.settle(this.view)
  }

  /** Reads the page again; `touched` says whether an element's inside has changed since. */
  update(memory: PushMemory | undefined, now: number, touched: (element: Element) => boolean): void {
    this.view = readPushPortal(this.#document, { view: this.view, touched }, placeInWindow)
    this.ties.settle(this.view, now, touched)
    this.lone.settle(this.view)
    this.judge(memory)
  }

  /** Judges the same page again, for another memory. */
  judge(memory: PushMemory | undefined): void {
    this.#verdicts = new Map(this.view.rows.map((row) => [row, judgeRow(this.#read(row), memory)]))
  }

  #read(row: PortalRow): RowReading {
    const { subject } = row
    if (subject.kind === 'several' || subject.kind === 'contradiction') return { reason: subject.kind }
    if (!this.lone.isSure(row)) return { reason: 'hurried' }
    const topic = this.topicOf(row)
    if (topic !== undefined) return { topic }
    return { reason: this.ties.hurried.has(row.element) ? 'hurried' : 'closed' }
  }

  /** What is known of a row's UID. */
  topicOf(row: PortalRow): Topic | undefined {
    return this.ties.topicOf(row) ?? this.lone.topicOf(row, this.view.shadowRoots.length > 0)
  }

  verdictOf(row: PortalRow): RowVerdict {
    return this.#verdicts.get(row) ?? { verdict: 'not-read', reason: 'closed' }
  }

  get verdicts(): RowVerdict[] {
    return [...this.#verdicts.values()]
  }

  /** The proven row, with what it tells of its certificate. */
  get proven(): { row: PortalRow; notAfter: number | undefined; facts: ProvenFacts } | undefined {
    for (const [row, verdict] of this.#verdicts) {
      if (verdict.verdict !== 'this-one') continue
      return { row, notAfter: notAfterOf(row), facts: this.#factsOf(row, verdict.topic) }
    }
    return undefined
  }

  #factsOf(row: PortalRow, topic: Topic): ProvenFacts {
    const notAfter = notAfterOf(row)
    const serial = this.ties.serialOf(row)
    return { topic, ...(serial !== undefined && { serial }), ...(notAfter !== undefined && { notAfter }) }
  }

  /** What the page says of a UID outside every row; only the renew screen is asked, where it would be its certificate's. */
  get outside(): TopicReading {
    if (this.view.screen !== 'renew') return { kind: 'none' }
    return readTopic(
      shownOutside(this.view)
        .map(({ text }) => text)
        .join('\n'),
    )
  }

  /** What a row tells of its certificate, and of whose account it is in. */
  learned(row: PortalRow, topic: Topic): ProvenFacts & { account?: string; vendor?: string } {
    const { account } = this.view
    const { vendor } = row
    return {
      ...this.#factsOf(row, topic),
      ...(account !== undefined && { account }),
      ...(vendor !== undefined && { vendor }),
    }
  }

  /** The rows whose UID has been read: what the user can learn from. */
  answer(): PushAnswer {
    const rows = this.view.rows.flatMap((row) => {
      const topic = this.topicOf(row)
      if (topic === undefined) return []
      const { vendor } = row
      return [{ ...this.#factsOf(row, topic), ...(vendor !== undefined && { vendor }) }]
    })
    const { screen, account } = this.view
    return { screen, ...(account !== undefined && { account }), rows }
  }
}
