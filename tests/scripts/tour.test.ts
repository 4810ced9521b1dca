// The tour's page: every step has its caption in both languages, every promise its one picture, and nothing on it is fetched.
import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { inProject } from '../../scripts/command/paths.mjs'
import { captionIn, pageWords } from '../../scripts/tour/captions/captions.ts'
import { JA } from '../../scripts/tour/captions/ja.ts'
import { CHAPTERS } from '../../scripts/tour/chapters.ts'
import { indexPage, pictureName, stepOf } from '../../scripts/tour/index-page.ts'
import { PROMISES, readmePicture } from '../../scripts/tour/promises.ts'
import type { TourChapter } from '../../scripts/tour/step.ts'
import { linksOf, textOf } from '../docs/pages.ts'

const STEPS = CHAPTERS.flatMap(([, steps]) => steps)
const TITLES = CHAPTERS.flatMap(([title, steps]) => [title, ...steps.map((step) => step.title)])

it('no two steps have the same caption', () => {
  const titles = STEPS.map(({ title }) => title)
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
})

it('there is a Japanese caption for each, and none besides', () => {
  expect(TITLES.filter((title) => !(title in JA))).toEqual([])
  expect(Object.keys(JA).filter((title) => !TITLES.includes(title))).toEqual([])
})

it('a caption that is missing is an error', () => {
  expect(() => captionIn('ja', 'gone')).toThrow('gone')
  expect(captionIn('en', 'gone')).toBe('gone')
})

it('each promise is shown by exactly one step', () => {
  for (const promise of PROMISES) {
    expect(STEPS.filter(({ shows }) => shows === promise)).toHaveLength(1)
    expect(STEPS[stepOf(promise, CHAPTERS) - 1]?.shows).toBe(promise)
  }
  expect(() => stepOf('files', [])).toThrow('files')
})

describe.each(['en', 'ja'])('the page in %s', (language) => {
  let page = ''
  beforeAll(() => {
    page = indexPage(CHAPTERS, language)
  })

  it('has every step with its picture and its caption, in their order', () => {
    const shown = [...page.matchAll(/<figure id="step-(\d+)"><a href="([^"]+)"/g)].map(([, at, picture]) => [
      at,
      picture,
    ])
    expect(shown).toEqual(STEPS.map((_, at) => [String(at + 1), pictureName(at + 1)]))
    expect(page).toContain(`lang="${language}"`)
    for (const words of Object.values(pageWords(language).promise)) expect(page).toContain(`<span>${words}</span>`)
  })

  it('needs nothing but its own pictures', () => {
    const wanted = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, target = '']) => target)
    expect(wanted.filter((target) => !/^(?:\d+\.png|#(?:top|step-\d+))$/.test(target))).toEqual([])
    expect(page).not.toMatch(/<script|<link|@import|url\(|https?:/)
  })
})

it('a caption is never taken for HTML', () => {
  const steps = PROMISES.map((shows, at) => ({
    title: `<b>${at}</b>`,
    shows,
    perform: () => Promise.reject(new Error('not performed')),
  }))
  const chapters: TourChapter[] = [['<i>chapter</i>', steps]]
  const page = indexPage(chapters, 'en')
  expect(page).not.toContain('<b>0</b>')
  expect(page).not.toContain('<i>')
  expect(page).toContain('&lt;i&gt;chapter')
})

it.each([
  ['README.md', 'en'],
  ['README.ja.md', 'ja'],
])('%s shows one picture a promise', (readme, language) => {
  const pictures = PROMISES.map((promise) => readmePicture(promise, language))
  expect(linksOf(textOf(readme)).filter((target) => target.endsWith('.png'))).toEqual(pictures)
  expect(pictures.filter((picture) => !existsSync(inProject(picture)))).toEqual([])
})
