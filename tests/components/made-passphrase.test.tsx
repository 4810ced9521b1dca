// A passphrase that Koshin made up is still to be read and copied once it was used; one that was typed is not shown again.
import type { ComponentProps } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '#i18n'
import { MakeFile } from '../../components/handover/make-file.tsx'
import type { Answer } from '../../components/parts/answer.tsx'
import { Back } from '../../components/parts/back.tsx'
import { MadePassphrase } from '../../components/parts/made-passphrase.tsx'
import { isHalfTyped } from '../../components/state/half-typed.ts'
import { saveFile } from '../../components/state/save-file.ts'
import { team } from '../../components/state/team.ts'
import { NewPassphrase } from '../../components/team/keys.tsx'
import { OnDesk } from '../../components/team/on-desk.tsx'
import { readHandover } from '../../lib/handover/hand-over.ts'
import { freshBrowser } from '../records/fresh.ts'
import { draw, type Screen } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const TYPED = 'correct horse battery staple 42'

/** What was brought into view; nothing is laid out here. */
const brought = vi.fn()

vi.mock('../../components/parts/answer.tsx', () => ({
  Answer: ({ to, children }: ComponentProps<typeof Answer>) => {
    brought(to)
    return children
  },
}))
vi.mock('../../components/state/save-file.ts', () => ({ saveFile: vi.fn() }))

const fieldOf = (screen: Screen) => screen.body.querySelector<HTMLInputElement>('#passphrase')

/** The passphrase that Koshin makes up at the press, as it stands in the field. */
async function made(screen: Screen): Promise<string> {
  screen.press(i18n.t('handover.make'))
  await vi.waitFor(() => expect(fieldOf(screen)?.value).toMatch(/^\w{4}-/))
  return fieldOf(screen)?.value ?? ''
}

/** Types the same into both fields. */
async function type(screen: Screen): Promise<void> {
  for (const id of ['passphrase', 'passphrase-again']) {
    const field = screen.body.querySelector<HTMLInputElement>(`#${id}`)
    if (!field) throw new Error(`There is no field ${id}`)
    field.value = TYPED
    field.dispatchEvent(new (field.ownerDocument.defaultView ?? globalThis).Event('input', { bubbles: true }))
    await vi.waitFor(() => expect(field.value).toBe(TYPED))
  }
}

/** Waits for these words; making a key takes its time. */
const comes = (screen: Screen, words: string): Promise<void> =>
  vi.waitFor(() => expect(screen.text()).toContain(words), { timeout: 20_000 })

const submit = (screen: Screen, name: string): void => {
  const form = screen.button(name)?.closest('form')
  form?.dispatchEvent(new (form.ownerDocument.defaultView ?? globalThis).Event('submit', { cancelable: true }))
}

function stands(screen: Screen, passphrase: string): void {
  expect(screen.body.querySelector('.passphrase-shown')?.textContent).toBe(passphrase)
  expect(screen.text()).toContain(i18n.t('handover.writeDownMore'))
  expect(screen.button(i18n.t('handover.copyPassphrase'))).toBeDefined()
}

const back = (left: () => void) => <Back to={left} label={i18n.t('general.back')} />

function standsNot(screen: Screen): void {
  expect(screen.text()).not.toContain(i18n.t('handover.writeDown'))
  expect(screen.text()).not.toContain(TYPED)
}

describe.each(['en', 'ja'])('in %s', { timeout: 60_000 }, (language) => {
  beforeEach(async () => {
    vi.mocked(saveFile).mockClear()
    speak(language)
    await freshBrowser()
  })

  it('beside the file for a successor, which it opens', async () => {
    const screen = draw(<MakeFile />)
    const passphrase = await made(screen)
    submit(screen, i18n.t('handover.makeFile'))
    await comes(screen, i18n.t('handover.writeDown'))
    stands(screen, passphrase)
    const [file] = vi.mocked(saveFile).mock.lastCall ?? []
    expect(file && (await readHandover(file, passphrase))).toMatchObject({ copy: expect.anything() })
  })

  it('comes into view, and is not left unasked before it was copied', async () => {
    const left = vi.fn()
    const shown = draw(
      <>
        {back(left)}
        <MadePassphrase passphrase={TYPED} />
      </>,
    )
    expect(brought).toHaveBeenCalledWith(TYPED)
    await vi.waitFor(() => expect(isHalfTyped()).toBe(true))
    shown.press(i18n.t('general.back'))
    await comes(shown, i18n.t('leaving.notWritten'))
    expect(left).not.toHaveBeenCalled()
    shown.press(i18n.t('leaving.stayHere'))
    await vi.waitFor(() => expect(shown.button(i18n.t('general.back'))).toBeDefined())
    vi.stubGlobal('navigator', { clipboard: { writeText: async () => undefined } })
    shown.press(i18n.t('handover.copyPassphrase'))
    await comes(shown, i18n.t('identity.copied'))
    shown.press(i18n.t('general.back'))
    expect(left).toHaveBeenCalledOnce()
  })

  it('may be left where it was written down by hand', async () => {
    const left = vi.fn()
    const screen = draw(
      <>
        {back(left)}
        <MadePassphrase passphrase={TYPED} />
      </>,
    )
    await vi.waitFor(() => expect(isHalfTyped()).toBe(true))
    screen.press(i18n.t('general.back'))
    await comes(screen, i18n.t('leaving.written'))
    screen.press(i18n.t('leaving.written'))
    expect(left).toHaveBeenCalledOnce()
  })

  it('not where it was typed', async () => {
    const screen = draw(<MakeFile />)
    await made(screen)
    await type(screen)
    submit(screen, i18n.t('handover.makeFile'))
    await comes(screen, i18n.t('handover.savedTodo'))
    standsNot(screen)
  })

  it.each(['made up', 'typed'])('in a new team, where it was %s', async (how) => {
    team.value = { kind: 'none' }
    const screen = draw(<OnDesk />)
    screen.press(i18n.t('team.byHand.first'))
    await comes(screen, i18n.t('team.join.newPassphrase'))
    const passphrase = how === 'typed' ? await type(screen) : await made(screen)
    submit(screen, i18n.t('team.join.begin'))
    await comes(screen, i18n.t('team.colleagues'))
    if (passphrase === undefined) return standsNot(screen)
    await comes(screen, i18n.t('handover.writeDown'))
    stands(screen, passphrase)
  })

  it.each(['made up', 'typed'])('of a team that gets another one, where it was %s', async (how) => {
    const screen = draw(<NewPassphrase />)
    const passphrase = how === 'typed' ? await type(screen) : await made(screen)
    submit(screen, i18n.t('team.change.now'))
    await comes(screen, i18n.t('team.change.done'))
    if (passphrase === undefined) standsNot(screen)
    else stands(screen, passphrase)
  })
})
