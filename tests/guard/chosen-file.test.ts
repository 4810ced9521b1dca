// The file chosen for the upload: read as it is chosen, and never mistaken for the one before.
import { describe, expect, it } from 'vitest'
import { ChosenFileWatch, type FileAnswer } from '../../lib/guard/chosen-file.ts'
import { documentOf } from '../support/page.ts'
import { useLightWindow } from './window.ts'

useLightWindow()
const RIGHT: FileAnswer = { right: true, name: 'Signing request', todo: '' }
const WRONG: FileAnswer = { right: false, name: 'A web page', todo: 'Choose another' }

/** A watch over a window, with a reader that answers when it is told to. */
function watching() {
  const listeners = new Map<string, (event: Event) => void>()
  const target = { addEventListener: (type: string, listener: (event: Event) => void) => listeners.set(type, listener) }
  const asked: { file: File; answer(answer: FileAnswer): Promise<void> }[] = []
  let changes = 0
  const watch = new ChosenFileWatch(target as unknown as Window, {
    read: (file) =>
      new Promise((resolve) => {
        asked.push({
          file,
          answer: async (answer) => {
            resolve(answer)
            await Promise.resolve()
            await Promise.resolve()
          },
        })
      }),
    onChange: () => {
      changes++
    },
  })
  const document = documentOf('<input type="file"><input type="text">')
  const [fileField, textField] = document.querySelectorAll('input')
  const choose = (file: File | undefined, field = fileField) => {
    if (field) Object.defineProperty(field, 'files', { value: file ? [file] : [], configurable: true })
    const event = { composedPath: () => [field], target: field } as unknown as Event
    listeners.get('change')?.(event)
  }
  const drop = (file: File) => listeners.get('drop')?.({ dataTransfer: { files: [file] } } as unknown as Event)
  return { watch, asked, choose, drop, document, textField, changes: () => changes }
}

const fileOf = (name: string, text = name, lastModified = 1) => new File([text], name, { lastModified })

describe('the chosen file', () => {
  it('is none, then being read, then right', async () => {
    const { watch, asked, choose, changes } = watching()
    expect(watch.state).toBe('none')
    choose(fileOf('push.csr'))
    expect(watch.state).toBe('reading')
    expect(watch.fileName).toBe('push.csr')
    await asked[0]?.answer(RIGHT)
    expect(watch.state).toBe('right')
    expect(changes()).toBe(2)
  })

  it('is wrong by name', async () => {
    const { watch, asked, choose } = watching()
    choose(fileOf('page.html'))
    await asked[0]?.answer(WRONG)
    expect(watch.state).toBe('wrong')
    expect(watch.answer).toBe(WRONG)
  })

  it('is not taken for the one before, whose answer comes late', async () => {
    const { watch, asked, choose } = watching()
    choose(fileOf('right.csr'))
    choose(fileOf('wrong.html'))
    await asked[0]?.answer(RIGHT)
    expect(watch.state).toBe('reading')
    await asked[1]?.answer(WRONG)
    expect(watch.state).toBe('wrong')
  })

  it('is none again when the choice is taken back, whatever is answered then', async () => {
    const { watch, asked, choose } = watching()
    choose(fileOf('right.csr'))
    choose(undefined)
    await asked[0]?.answer(RIGHT)
    expect(watch.state).toBe('none')
  })

  it('is forgotten on another screen, whatever is answered then', async () => {
    const { watch, asked, choose } = watching()
    choose(fileOf('right.csr'))
    watch.forget()
    await asked[0]?.answer(RIGHT)
    expect(watch.state).toBe('none')
    expect(watch.fileName).toBe('')
  })

  it('counts when it is dropped', async () => {
    const { watch, asked, drop } = watching()
    drop(fileOf('dropped.csr'))
    await asked[0]?.answer(RIGHT)
    expect(watch.state).toBe('right')
  })

  it('is not looked for in other fields', () => {
    const { watch, choose, textField } = watching()
    choose(fileOf('x'), textField)
    expect(watch.state).toBe('none')
  })
})

describe('a file that the page put into its field by itself', () => {
  it('is read before it can be uploaded', async () => {
    const { watch, asked, choose, document } = watching()
    choose(fileOf('right.csr'))
    await asked[0]?.answer(RIGHT)
    const other = fileOf('other.csr')
    Object.defineProperty(document.querySelector('input'), 'files', { value: [other], configurable: true })
    watch.check(document)
    expect(watch.state).toBe('reading')
    expect(asked[1]?.file).toBe(other)
  })

  it.each([
    ['another length', fileOf('right.csr', 'longer text')],
    ['another time', fileOf('right.csr', 'right.csr', 2)],
  ])('is another one though it bears the same name: %s', async (_, other) => {
    const { watch, asked, choose, document } = watching()
    choose(fileOf('right.csr'))
    await asked[0]?.answer(RIGHT)
    Object.defineProperty(document.querySelector('input'), 'files', { value: [other], configurable: true })
    watch.check(document)
    expect(watch.state).toBe('reading')
  })

  it('is not read twice', async () => {
    const { watch, asked, choose, document } = watching()
    choose(fileOf('right.csr'))
    await asked[0]?.answer(RIGHT)
    watch.check(document)
    expect(watch.state).toBe('right')
    expect(asked).toHaveLength(1)
  })

  it('does not unsettle a page whose fields are empty, because the file was dropped', async () => {
    const { watch, asked, drop, document } = watching()
    drop(fileOf('dropped.csr'))
    await asked[0]?.answer(RIGHT)
    watch.check(document)
    expect(watch.state).toBe('right')
  })
})
