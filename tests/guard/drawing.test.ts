// What the guard wants drawn before anything can draw: the last dialog and the last banner wait, and come once.
import { beforeEach, expect, it, vi } from 'vitest'
import type { BannerContents, DialogSubject } from '../../lib/guard/contents.ts'
import { showDialog } from '../../lib/guard/dialog.ts'
import { draw, offerDrawing } from '../../lib/guard/drawing.ts'

const subject = (title: string): DialogSubject => ({ words: { title, why: '', todo: '' } })
const contents = (title: string): BannerContents => ({
  verdict: { state: 'ready', message: 'found', tone: 'good' },
  words: { title, todo: '' },
  facts: [],
  notice: undefined,
  buttons: [],
})
const drawing = () => ({ dialog: vi.fn(), banner: vi.fn(), mark: vi.fn() })

beforeEach(() => {
  delete (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('koshin.drawing')]
})

it('draws at once where something can draw', () => {
  const by = drawing()
  offerDrawing(by)
  showDialog(subject('held'))
  draw('banner', contents('ready'))
  expect(by.dialog.mock.calls).toEqual([[subject('held')]])
  expect(by.banner.mock.calls).toEqual([[contents('ready')]])
})

it('keeps the last dialog and the last banner until then, and draws each once', () => {
  showDialog(subject('first press'))
  draw('banner', contents('loading'))
  showDialog(subject('second press'))
  draw('banner', contents('ready'))
  const by = drawing()
  offerDrawing(by)
  expect(by.dialog.mock.calls).toEqual([[subject('second press')]])
  expect(by.banner.mock.calls).toEqual([[contents('ready')]])
  const later = drawing()
  offerDrawing(later)
  expect(later.dialog).not.toHaveBeenCalled()
  expect(later.banner).not.toHaveBeenCalled()
})

it('draws no banner that was taken off again meanwhile', () => {
  draw('banner', contents('loading'))
  draw('banner', undefined)
  const by = drawing()
  offerDrawing(by)
  expect(by.banner.mock.calls).toEqual([[undefined]])
  expect(by.dialog).not.toHaveBeenCalled()
})

it('keeps every element’s last mark', () => {
  const [one, other, gone] = [{}, {}, {}] as Element[]
  const label = (text: string) => ({
    verdict: 'not-read' as const,
    sign: '?',
    text,
    place: one as Element,
    order: 0,
  })
  const mark = (element: Element | undefined, text?: string) =>
    element && draw('mark', { element, label: text === undefined ? undefined : label(text) }, element)
  mark(one, 'not read')
  mark(other, 'not read')
  mark(gone, 'not read')
  mark(one, 'reading')
  mark(gone)
  const by = drawing()
  offerDrawing(by)
  expect(by.mark.mock.calls).toEqual([
    [{ element: one, label: label('reading') }],
    [{ element: other, label: label('not read') }],
    [{ element: gone, label: undefined }],
  ])
})
