// The file that a press would send: read as it is chosen, found again in the form's own fields, and never mistaken for another.
import { describe, expect, it, vi } from 'vitest'
import { ChosenFileWatch, type FileAnswer } from '../../lib/guard/file/chosen-file.ts'
import { documentOf } from '../support/page.ts'

const RIGHT: FileAnswer = { right: true, name: 'Signing request', todo: '' }
const WRONG: FileAnswer = { right: false, name: 'A web page', todo: 'Choose another' }

const PAGE = `
  <form id="help"><input type="file" id="question"><button id="ask">Send</button></form>
  <main>
    <form id="form">
      <div id="zone"><p id="hint">Drop here</p><input type="file" id="field"></div>
      <input type="text" id="text">
      <button id="upload">Upload</button>
    </form>
  </main>
  <footer id="footer">Apple</footer>`

const fileOf = (name: string, text = name, lastModified = 1) => new File([text], name, { lastModified })
const [right, wrong, notes] = [fileOf('right.csr'), fileOf('wrong.csr'), fileOf('notes.txt')]
/** The same bytes under the same name, as a page that builds a file of its own has them. */
const copyOf = (file: File) => new File([file], file.name, { lastModified: file.lastModified })

/** A watch over a page, whose reader finds every file right whose name begins so, as soon as it may. */
function watching(html = PAGE, answers: (file: File) => Promise<FileAnswer> = async ({ name }) => answerFor(name)) {
  const document = documentOf(`<html><body>${html}</body></html>`)
  const listeners = new Map<string, (event: Event) => void>()
  const target = { addEventListener: (type: string, listener: (event: Event) => void) => listeners.set(type, listener) }
  const asked: File[] = []
  let changes = 0
  const watch = new ChosenFileWatch(target as unknown as Window, {
    read(file) {
      asked.push(file)
      return answers(file)
    },
    sender: () => byId('upload'),
    onChange: () => {
      changes++
    },
  })
  const byId = <Found extends HTMLElement>(id: string) => document.querySelector<Found>(`#${id}`) as Found
  const field = (id = 'field') => byId<HTMLInputElement>(id)
  /** What lies in a field, without a word to anybody. */
  const put = (files: File[], id = 'field') =>
    Object.defineProperty(field(id), 'files', { value: files, configurable: true })
  const pathOf = (element: Element): Element[] => {
    const path: Element[] = []
    for (let at: Element | null = element; at; at = at.parentElement) path.push(at)
    return path
  }
  const tell = (type: string, element: Element, more = {}) =>
    listeners.get(type)?.({ type, composedPath: () => pathOf(element), ...more } as unknown as Event)
  return {
    watch,
    document,
    asked,
    field,
    put,
    byId,
    changes: () => changes,
    /** The hand comes to an element: the pointer, or the keyboard's focus. */
    come: (type: 'pointerover' | 'focusin', to: string) => tell(type, byId(to)),
    /** The user chooses; a browser tells `input`, then `change`. */
    choose(files: File[], id = 'field') {
      put(files, id)
      tell('input', field(id))
      tell('change', field(id))
    },
    /** Files fall on an element; `takenBy` is the element of the page that takes them. */
    drop(files: File[], on: string, takenBy?: string) {
      tell('drop', byId(on), { dataTransfer: { files } })
      const event = new (document.defaultView as unknown as { Event: typeof Event }).Event('drop', {
        bubbles: true,
        cancelable: true,
      })
      if (takenBy) byId(takenBy).addEventListener('drop', (one) => one.preventDefault(), { once: true })
      byId(on).dispatchEvent(event)
    },
    /** Files are pasted, which no field tells. */
    paste: (files: File[], on: string) => tell('paste', byId(on), { clipboardData: { files } }),
    /** How the watch stands at a press, once all has been read. */
    async at(id = 'upload') {
      watch.check(byId(id))
      await vi.waitFor(() => expect(watch.state).not.toBe('reading'))
      return watch.state
    },
  }
}

function answerFor(name: string): FileAnswer {
  return name.startsWith('right') ? RIGHT : WRONG
}

describe('the chosen file', () => {
  it('is none, then being read, then right', async () => {
    const { watch, choose, at } = watching()
    expect(watch.state).toBe('none')
    choose([right])
    expect(watch.state).toBe('reading')
    expect(watch.fileName).toBe('right.csr')
    expect(await at()).toBe('right')
    expect(watch.answer).toBe(RIGHT)
  })

  it('is read once, though a browser tells of it twice', async () => {
    const { asked, choose, at } = watching()
    choose([right])
    expect(await at()).toBe('right')
    expect(asked).toEqual([right])
  })

  it.each(['pointerover', 'focusin'] as const)(
    'is read again by %s, where the page has put a copy in its place',
    async (type) => {
      const { watch, choose, put, come, at, asked, byId } = watching()
      choose([right])
      expect(await at()).toBe('right')
      const copy = copyOf(right)
      put([copy])
      come(type, 'text')
      expect(asked).toEqual([right])
      come(type, 'upload')
      await vi.waitFor(() => expect(watch.state).toBe('right'))
      expect(asked).toEqual([right, copy])
      // The press itself meets what is known already.
      watch.check(byId('upload'))
      expect(watch.state).toBe('right')
    },
  )

  it('is looked for by no hand before anything was chosen', () => {
    const { put, come, asked } = watching()
    put([wrong])
    come('pointerover', 'upload')
    expect(asked).toEqual([])
  })

  it('is wrong by name', async () => {
    const { watch, choose, at } = watching()
    choose([wrong])
    expect(await at()).toBe('wrong')
    expect(watch.answer).toBe(WRONG)
  })

  it('is not taken for the one before, whose answer comes late', async () => {
    const waiting = new Map<string, (answer: FileAnswer) => void>()
    const { watch, choose } = watching(PAGE, ({ name }) => new Promise((resolve) => waiting.set(name, resolve)))
    choose([right])
    choose([wrong])
    waiting.get('right.csr')?.(RIGHT)
    await Promise.resolve()
    expect(watch.state).toBe('reading')
    waiting.get('wrong.csr')?.(WRONG)
    await vi.waitFor(() => expect(watch.state).toBe('wrong'))
  })

  it('is none again when the choice is taken back, or on another screen', async () => {
    for (const end of ['taken back', 'another screen']) {
      const { watch, choose, put, at } = watching()
      choose([right])
      if (end === 'taken back') choose([])
      else {
        watch.forget()
        put([])
      }
      expect(await at()).toBe('none')
      expect(watch.fileName).toBe('')
    }
  })

  it('is not looked for in fields of another kind', async () => {
    const { choose, at } = watching()
    choose([right], 'text')
    expect(await at()).toBe('none')
  })
})

describe('what lies in the form’s own field', () => {
  it.each<[string, FileAtPress, (page: ReturnType<typeof watching>) => void]>([
    [
      'put there by the page, after the right one was chosen',
      'wrong',
      ({ choose, put }) => {
        choose([right])
        put([wrong])
      },
    ],
    ['put there by the page, where nothing was chosen', 'right', ({ put }) => put([right])],
    [
      'a copy of the chosen one',
      'right',
      ({ choose, put }) => {
        choose([right])
        put([copyOf(right)])
      },
    ],
    [
      'other bytes under the same name, size and time',
      'wrong',
      ({ choose, put }) => {
        choose([right])
        put([fileOf('wrong.csr', 'xxxxxxxxx')])
      },
    ],
    [
      'the wrong one, while the right one lies in another form',
      'wrong',
      ({ choose }) => {
        choose([wrong])
        choose([right], 'question')
      },
    ],
    [
      'the right one, while the wrong one lies in another form',
      'right',
      ({ choose }) => {
        choose([right])
        choose([wrong], 'question')
      },
    ],
    ['nothing, while the right one lies in another form', 'none', ({ choose }) => choose([right], 'question')],
    ['two files in one field', 'several', ({ choose }) => choose([right, wrong])],
    ['two files of the same bytes', 'right', ({ choose }) => choose([right, copyOf(right)])],
  ])('counts at the press: %s', async (_what, expected, does) => {
    const page = watching()
    does(page)
    expect(await page.at()).toBe(expected)
  })

  it('is that of every field of the form', async () => {
    const html =
      '<form><input type="file" id="field"><input type="file" id="more"><button id="upload">Upload</button></form>'
    for (const [second, expected] of [
      [[], 'right'],
      [[wrong], 'several'],
      [[copyOf(right)], 'right'],
    ] as const) {
      const { choose, at } = watching(html)
      choose([right])
      choose([...second], 'more')
      expect(await at()).toBe(expected)
    }
  })

  it('is that of the nearest field, where there is no form', async () => {
    const html = `<div><input type="file" id="other"></div>
      <section><div><input type="file" id="field"></div><p><a id="upload">Upload</a></p></section>`
    const { choose, put, at } = watching(html)
    put([right], 'other')
    choose([wrong])
    expect(await at()).toBe('wrong')
  })

  it('is found inside an open shadow root', async () => {
    const { document, byId, at } = watching('<form><div id="host"></div><button id="upload">Upload</button></form>')
    const root = byId('host').attachShadow({ mode: 'open' })
    root.innerHTML = '<input type="file">'
    Object.defineProperty(root.querySelector('input'), 'files', { value: [wrong] })
    expect(document.querySelectorAll('input')).toHaveLength(0)
    expect(await at()).toBe('wrong')
  })
})

type FileAtPress = ChosenFileWatch['state']

describe('an uploader that clears its field', () => {
  const chosenAndCleared = (page: ReturnType<typeof watching>, ...files: File[]) => {
    for (const file of files) {
      page.choose([file])
      page.put([])
    }
  }

  it.each<[string, File[], FileAtPress]>([
    ['a wrong one does not get through', [wrong], 'wrong'],
    ['the right one is not lost', [right], 'right'],
    ['the last one counts: right', [wrong, right], 'right'],
    ['the last one counts: wrong', [right, wrong], 'wrong'],
  ])('%s', async (_what, files, expected) => {
    const page = watching()
    chosenAndCleared(page, ...files)
    expect(await page.at()).toBe(expected)
  })

  it('keeps all, where it takes many', async () => {
    const page = watching(PAGE.replace('id="field"', 'id="field" multiple'))
    chosenAndCleared(page, right, wrong)
    expect(await page.at()).toBe('several')
  })

  it('counts also where the page has drawn another field in its place', async () => {
    const page = watching()
    page.choose([wrong])
    page.byId('zone').innerHTML = '<input type="file" id="again">'
    expect(await page.at()).toBe('wrong')
  })
})

describe('a dropped file', () => {
  it.each<[string, FileAtPress, (page: ReturnType<typeof watching>) => void]>([
    ['on the zone around the field', 'right', ({ drop }) => drop([right], 'hint', 'zone')],
    [
      'on an element that takes it, without any field',
      'right',
      ({ byId, drop }) => {
        byId('field').remove()
        drop([right], 'hint', 'zone')
      },
    ],
    ['two at once', 'several', ({ drop }) => drop([right, wrong], 'hint', 'zone')],
    [
      'a wrong one after the right one was chosen',
      'several',
      ({ choose, drop }) => {
        choose([right])
        drop([wrong], 'hint', 'zone')
      },
    ],
    [
      'the right one after a wrong one was taken out of the field',
      'right',
      ({ choose, put, drop }) => {
        choose([wrong])
        put([])
        drop([right], 'hint', 'zone')
      },
    ],
    [
      'a wrong one after the right one was taken out of the field',
      'wrong',
      ({ choose, put, drop }) => {
        choose([right])
        put([])
        drop([wrong], 'hint', 'zone')
      },
    ],
    [
      'put into the field by the page',
      'right',
      ({ put, drop }) => {
        drop([right], 'hint', 'zone')
        put([copyOf(right)])
      },
    ],
    [
      'before another was chosen',
      'right',
      ({ choose, drop }) => {
        drop([wrong], 'hint', 'zone')
        choose([right])
      },
    ],
    [
      'on the field itself, which a browser puts into it',
      'wrong',
      ({ choose, drop }) => {
        drop([wrong], 'field')
        choose([wrong])
      },
    ],
    [
      'elsewhere, while the right one lies in the field',
      'right',
      ({ choose, drop }) => {
        choose([right])
        drop([notes], 'footer')
      },
    ],
    [
      'elsewhere, after a wrong one was taken out of the field',
      'wrong',
      ({ choose, put, drop }) => {
        choose([wrong])
        put([])
        drop([right], 'footer')
      },
    ],
    [
      'elsewhere, after the right one was taken out of the field',
      'right',
      ({ choose, put, drop }) => {
        choose([right])
        put([])
        drop([notes], 'footer')
      },
    ],
    [
      'in another form',
      'wrong',
      ({ choose, drop }) => {
        choose([wrong])
        drop([right], 'question')
      },
    ],
    ['anywhere, on a page that has nothing else', 'wrong', ({ drop }) => drop([wrong], 'footer')],
  ])('counts where it fell: %s', async (_what, expected, does) => {
    const page = watching()
    does(page)
    expect(await page.at()).toBe(expected)
  })
})

describe('a file that is pasted', () => {
  it('is the one that goes, where there is no other', async () => {
    const { paste, at } = watching()
    paste([right], 'hint')
    expect(await at()).toBe('right')
    paste([wrong], 'hint')
    expect(await at()).toBe('wrong')
  })

  it('goes beside the chosen one, as far as anybody knows', async () => {
    const { choose, paste, at } = watching()
    choose([right])
    paste([wrong], 'text')
    expect(await at()).toBe('several')
  })

  it('is none where only a text was pasted', async () => {
    const { choose, paste, at } = watching()
    paste([], 'text')
    expect(await at()).toBe('none')
    choose([right])
    paste([], 'text')
    expect(await at()).toBe('right')
  })
})
