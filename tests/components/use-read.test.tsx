// What a screen reads: the latest reading counts, whatever came before it, and nothing after the screen is gone.
import { signal } from '@preact/signals'
import { beforeEach, expect, it, vi } from 'vitest'
import { useRead } from '../../components/parts/use-read.ts'
import { draw } from '../support/screen.ts'

/** Answers are given by hand, in whatever order; `undefined`: it can't be read. */
let answers: ((found: string | undefined) => void)[]
let ended: number
let again: () => void
const input = signal(0)
const isOpen = signal(true)

function Screen() {
  const found = useRead(
    () =>
      new Promise<string>((resolve, reject) => {
        answers.push((one) => (one === undefined ? reject(new Error('no record')) : resolve(one)))
      }),
    [input.value],
    (follow) => {
      again = follow
      return () => {
        ended += 1
      }
    },
  )
  return <p>{found ?? 'nothing yet'}</p>
}

const Page = () => (isOpen.value ? <Screen /> : <p>closed</p>)
const begun = (count: number) => vi.waitFor(() => expect(answers).toHaveLength(count))
/** What is drawn anew is drawn in the next turn. */
const drawn = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  answers = []
  ended = 0
  input.value = 0
  isOpen.value = true
})

it('is shown once it is there, and read again whenever it may have changed', async () => {
  const screen = draw(<Page />)
  expect(screen.text()).toBe('nothing yet')
  await begun(1)
  answers[0]?.('first')
  await screen.says('first')
  again()
  answers[1]?.('second')
  await screen.says('second')
})

it.each([
  ['was read for the same', () => again()],
  ['was read for something else', () => input.value++],
])('is not what %s before, though that comes later', async (_, next) => {
  const screen = draw(<Page />)
  await begun(1)
  next()
  await begun(2)
  answers[1]?.('as it is')
  await screen.says('as it is')
  answers[0]?.('as it was')
  await drawn()
  expect(screen.text()).toBe('as it is')
})

it('stays as it is where it can’t be read again', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const screen = draw(<Page />)
  await begun(1)
  answers[0]?.('first')
  await screen.says('first')
  again()
  answers[1]?.(undefined)
  await drawn()
  expect(screen.text()).toBe('first')
})

it('is followed no more once the screen is gone', async () => {
  const screen = draw(<Page />)
  await begun(1)
  const before = ended
  isOpen.value = false
  await screen.says('closed')
  await vi.waitFor(() => expect(ended).toBe(before + 1))
})
