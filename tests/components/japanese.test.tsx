// What is in Japanese on a screen in another language says so to a screen reader, wherever it stands; on a Japanese screen all is Japanese.
import { type ComponentChild, options } from 'preact'
import { useState } from 'preact/hooks'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ClickPath } from '../../components/parts/click-path.tsx'
import { Note } from '../../components/parts/note.tsx'
import { StartNotes } from '../../components/parts/start-notes.tsx'
import { nameJapanese } from '../../components/words/japanese.ts'
import { consoleOf } from '../../lib/consoles/consoles.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const { vnode } = options
afterEach(() => {
  if (vnode) options.vnode = vnode
  else delete options.vnode
})

const drawn = (language: 'en' | 'ja', part: () => ComponentChild) => {
  speak(language)
  nameJapanese()
  return draw(part())
}
/** Each text in Japanese, and whether it is said to be. */
function unsaid(body: HTMLElement): string[] {
  const walker = [...body.querySelectorAll('*')].flatMap((one) => [...one.childNodes])
  return walker
    .filter(({ nodeType, nodeValue }) => nodeType === 3 && /[\u3040-\u30ff\u4e00-\u9fff]/.test(nodeValue ?? ''))
    .filter(({ parentElement }) => parentElement?.closest('[lang]')?.getAttribute('lang') !== 'ja')
    .map(({ nodeValue }) => nodeValue ?? '')
}

describe('on an English screen', () => {
  it('what a console calls its buttons is Japanese, where not to click, too', () => {
    const clomo = consoleOf('clomo')
    const { body, text } = drawn('en', () => <ClickPath guide={clomo.guides.wizardStart} console={clomo} />)
    expect(text()).toContain('Do not click “続きから始める” here')
    expect(unsaid(body)).toEqual([])
  })

  it('a label within a sentence is', () => {
    const { body, text } = drawn('en', () => <StartNotes procedure="content-token" consoleId="clomo" />)
    expect(text()).toContain('CLOMO 「サービストークン」 (service token)')
    expect(unsaid(body)).toEqual([])
    expect([...body.querySelectorAll('[lang=ja]')].map((one) => one.textContent)).toEqual(['「サービストークン」'])
  })

  it('beside an icon a sentence stays one thing', () => {
    const { body } = drawn('en', () => <p>Click 次へ and 保存</p>)
    expect(body.querySelector('p')?.children.length).toBe(1)
    expect(body.querySelector('p')?.textContent).toBe('Click 次へ and 保存')
  })

  it.each([
    ['ペーパー・ナイフ、保存', 1],
    ['CLOMO 動作環境', 1],
    ['次へ OK 完了', 2],
  ])('“%s” has its runs', (words, count) => {
    const { body } = drawn('en', () => <p>{words}</p>)
    expect(body.querySelectorAll('[lang=ja]').length).toBe(count)
    expect(body.textContent).toBe(words)
  })

  it.each(['“Renew” – click', '… 「」 …', 'Größe', '１２３', ''])('“%s” is not Japanese', (words) => {
    const { body } = drawn('en', () => <p>{words}</p>)
    expect(body.innerHTML).toBe(`<p>${words}</p>`)
  })

  it('what stands in a list of choices stays plain text', () => {
    const { body } = drawn('en', () => <option>全社</option>)
    expect(body.innerHTML).toBe('<option>全社</option>')
  })

  it('what names its language keeps it', () => {
    const { body } = drawn('en', () => <kbd lang="zh">保存</kbd>)
    expect(body.innerHTML).toBe('<kbd lang="zh">保存</kbd>')
  })

  it('a text that changes changes', async () => {
    function Turn() {
      const [words, setWords] = useState('Click 次へ')
      return (
        <button
          type="button"
          aria-label="turn"
          onClick={() => setWords(words.includes('次へ') ? 'Done' : 'Click 次へ')}
        >
          {words}
        </button>
      )
    }
    const screen = drawn('en', () => <Turn />)
    screen.press('turn')
    await vi.waitFor(() => expect(screen.text()).toBe('Done'))
    screen.press('turn')
    await vi.waitFor(() => expect(screen.text()).toBe('Click 次へ'))
    expect(unsaid(screen.body)).toEqual([])
  })
})

it('on a Japanese screen nothing is added', () => {
  const { body } = drawn('ja', () => <Note tone="info" title="次へ" />)
  expect(body.querySelectorAll('[lang], strong span').length).toBe(0)
})
