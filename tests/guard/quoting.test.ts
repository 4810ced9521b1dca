// What Koshin quotes of a page is heard in the page's language, where the page says which one that is.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { make, quoting } from '../../lib/guard/drawing/make.ts'
import { languageOf } from '../../lib/guard/press/label-of.ts'
import { documentOf } from '../support/page.ts'
import { useLightWindow } from './window.ts'

useLightWindow()
beforeAll(() => void vi.stubGlobal('document', documentOf('')))
afterAll(() => void vi.unstubAllGlobals())

describe('a quotation', () => {
  const html = (...quoted: Parameters<typeof quoting>) => make('p', {}, ...quoting(...quoted)).innerHTML
  it('has the language of the page', () => {
    expect(html('「Renew」を止めました', 'Renew', 'en')).toBe('「<span lang="en">Renew</span>」を止めました')
  })
  it('is a part of the text where that is not known, or nothing is quoted', () => {
    expect(html('「Renew」を止めました', 'Renew', undefined)).toBe('「Renew」を止めました')
    expect(html('「」を止めました', '', 'en')).toBe('「」を止めました')
    expect(html('止めました', 'Renew', 'en')).toBe('止めました')
  })
})

describe('the language of a control', () => {
  const languageIn = (body: string, id = 'x') => {
    const element = documentOf(body).getElementById(id)
    if (!element) throw new Error('no control')
    return languageOf(element)
  }
  it('is what stands nearest around it', () => {
    expect(languageIn('<main lang="ja"><p lang="en"><button id="x">Renew</button></p></main>')).toBe('en')
    expect(languageIn('<main lang="ja"><p lang=""><button id="x">Renew</button></p></main>')).toBeUndefined()
  })
})
