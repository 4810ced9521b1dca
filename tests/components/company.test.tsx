// The screen of what a company has set, in both languages: what counts, what can't be used, what was let go, the file; and what stands fast elsewhere.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { CompanyScreen } from '../../components/company/company-screen.tsx'
import { Faults } from '../../components/company/settings-faults.tsx'
import { EditOrganisation } from '../../components/organisations/edit.tsx'
import { Organisations } from '../../components/organisations/organisations.tsx'
import { editOrganisation } from '../../components/state/edit-organisation.ts'
import { load } from '../../components/state/records.ts'
import type { PolicyFault } from '../../lib/policy/faults.ts'
import { planOf, takeInPolicy } from '../../lib/policy/take-in.ts'
import { addOrganisation, listOrganisations } from '../../lib/records/organisations.ts'
import { uid } from '../customers/tables.ts'
import { NOW, row, WHOLE } from '../policy/settings.ts'
import { freshBrowser } from '../records/fresh.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const LANGUAGES = ['en', 'ja'] as const

let policy: Record<string, unknown>

beforeEach(async () => {
  await freshBrowser()
  policy = {}
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(() => Promise.resolve(policy) as never)
})

/** The browser has this policy, and Koshin has taken it in. */
async function setBy(values: Record<string, unknown>): Promise<void> {
  policy = values
  await takeInPolicy(NOW)
  await load()
}

const settingsFile = (content: BlobPart) => new File([content], '設定.json', { type: 'application/json' })

describe.each(LANGUAGES)('in %s', (language) => {
  beforeEach(() => speak(language))

  it('nothing is set: that is said, and a file can be chosen', async () => {
    await load()
    const screen = draw(<CompanyScreen />)
    await screen.says(i18n.t('company.none'))
    expect(screen.button(i18n.t('company.choose'))).toBeDefined()
    expect(screen.text()).not.toContain(i18n.t('company.lead'))
  })

  it('the browser’s policies: who, whom to ask, all that is set, and no file to choose', async () => {
    await setBy(WHOLE)
    const screen = draw(<CompanyScreen />)
    await screen.says(i18n.t('company.fileNotNeeded'))
    for (const words of [
      ...[WHOLE.setBy, WHOLE.contact, i18n.t('company.fromBrowser'), i18n.t('company.goOnClosed')],
      ...[i18n.t('company.days', [language === 'en' ? '60, 30, and 7' : '60、30、7']), 'Branch 1', 'Branch 2'],
    ]) {
      expect(screen.text()).toContain(words)
    }
    expect(screen.button(i18n.t('company.choose'))).toBeUndefined()
    expect(screen.body.querySelectorAll('input:not([hidden]), select, textarea')).toHaveLength(0)
  })

  it('what can’t be used is named by its place, its value, its reason and what to do; the rest counts', async () => {
    await setBy({ contact: 7, organisations: [row(1), row(2, { portal: 'icloud' }), row(3, { color: 'red' })] })
    const screen = draw(<CompanyScreen />)
    await screen.says(i18n.t('company.faults', 3))
    const faults = [...screen.body.querySelectorAll('[data-list=faults] > li')].map((one) => one.textContent)
    expect(faults).toEqual([
      `contact7${i18n.t('company.problem.notText.what')}${i18n.t('company.problem.notText.todo')}`,
      expect.stringContaining(i18n.t('company.problem.portalWrong.todo')),
      expect.stringContaining(i18n.t('company.problem.unknownKey.what')),
    ])
    expect(faults[1]).toContain(i18n.t('company.rowNamed', [2, 'Branch 2']))
    expect(faults[1]).toContain('icloud')
    expect(screen.text()).toContain(i18n.t('company.askThem'))
    expect((await listOrganisations()).map(({ name }) => name)).toEqual(['Branch 1', 'Branch 3'])
  })

  it('more of them than anybody reads: the first hundred, and how many more', () => {
    const faults = Array.from({ length: 130 }, (_, at): PolicyFault => ({ reason: 'notGroup', key: '', row: at + 1 }))
    const screen = draw(<Faults faults={faults} />)
    expect(screen.body.querySelectorAll('li')).toHaveLength(101)
    expect(screen.text()).toContain(i18n.t('company.moreFaults', 30))
  })

  it('what is set no more is listed as let go, and nothing is in force', async () => {
    await setBy(WHOLE)
    await setBy({})
    const screen = draw(<CompanyScreen />)
    await screen.says(i18n.t('company.none'))
    expect(screen.text()).toContain(i18n.t('company.released'))
    expect([...screen.body.querySelectorAll('li bdi')].map((one) => one.textContent)).toEqual(['Branch 1', 'Branch 2'])
  })

  it('a file that is none is refused with what to do, and changes nothing', async () => {
    await load()
    const screen = draw(<CompanyScreen />)
    await screen.says(i18n.t('company.none'))
    screen.give(settingsFile('{ "organisations": [ }'))
    await screen.says(i18n.t('company.refused.noJson.what'))
    expect(screen.text()).toContain(i18n.t('company.refused.noJson.todo'))
    screen.give(settingsFile(new Uint8Array([0x93, 0xfa, 0x96, 0x7b])))
    await screen.says(i18n.t('company.refused.noJson.what'))
    screen.give(settingsFile('{}'))
    await screen.says(i18n.t('company.nothingUsable'))
    expect(screen.button(i18n.t('company.take'))).toBeUndefined()
    expect(await listOrganisations()).toEqual([])
  })

  it('of two files the one that was chosen last is shown, though it was read first', async () => {
    await load()
    const screen = draw(<CompanyScreen />)
    const slow = settingsFile(JSON.stringify(WHOLE))
    const bytes = await slow.arrayBuffer()
    let answer = (): void => undefined
    slow.arrayBuffer = () => new Promise((resolve) => (answer = () => resolve(bytes)))
    screen.give(slow)
    screen.give(settingsFile('no settings'))
    await screen.says(i18n.t('company.refused.noJson.what'))
    answer()
    // The same again behind it: once that is done, the first file has been looked at, too.
    for (let time = 0; time < 2; time++) await planOf({ source: 'file', values: WHOLE }, NOW)
    await load()
    expect(screen.text()).toContain(i18n.t('company.refused.noJson.what'))
    expect(screen.text()).not.toContain(i18n.t('company.counts', [2, 2, 0]))
  })

  it('a file is shown before it counts, counts when it is taken, and is taken out again', async () => {
    await load()
    const screen = draw(<CompanyScreen />)
    screen.give(settingsFile(JSON.stringify(WHOLE)))
    await screen.says(i18n.t('company.counts', [2, 2, 0]))
    expect(await listOrganisations()).toEqual([])
    screen.press(i18n.t('company.take'))
    await screen.says(i18n.t('company.fromFile', ['設定.json']))
    expect(await listOrganisations()).toHaveLength(2)
    const takeOut = i18n.t('company.takeOut', ['設定.json'])
    await vi.waitFor(() => expect(screen.button(takeOut)).toBeDefined())
    screen.press(takeOut)
    await screen.says(i18n.t('company.released'))
    expect(screen.text()).toContain(i18n.t('company.none'))
  })

  it('a file beside the browser’s policies does not count, and that is said', async () => {
    await load()
    const screen = draw(<CompanyScreen />)
    screen.give(settingsFile(JSON.stringify(WHOLE)))
    await screen.says(i18n.t('company.counts', [2, 2, 0]))
    screen.press(i18n.t('company.take'))
    await screen.says(i18n.t('company.fromFile', ['設定.json']))
    await setBy({ setBy: 'Head office' })
    await screen.says(i18n.t('company.fileAside', ['設定.json']))
    expect(screen.text()).toContain('Head office')
  })

  it('an organisation that is set has no button that removes it, and says so; another one has', async () => {
    await addOrganisation({ name: 'Mine', consoleId: 'clomo', topic: uid(9) }, NOW)
    await setBy({ organisations: [row(1)] })
    const screen = draw(<Organisations />)
    expect(screen.text().split(i18n.t('company.mark'))).toHaveLength(2)
    expect(screen.button(i18n.t('organisations.removeNamed', ['Branch 1']))).toBeUndefined()
    expect(screen.button(i18n.t('organisations.removeNamed', ['Mine']))).toBeDefined()
  })

  it('its form holds fast what is set, names who has set it, and leaves the rest open', async () => {
    await setBy({
      setBy: 'Example Inc., IT',
      contact: 'ext. 4711',
      organisations: [row(1, { servers: ['CLOMO MDM'] })],
    })
    const [organisation] = await listOrganisations()
    if (!organisation) throw new Error('It is not on record')
    editOrganisation(organisation)
    const screen = draw(<EditOrganisation />)
    expect(screen.text()).toContain(i18n.t('company.markBy', ['Example Inc., IT']))
    expect(screen.text()).toContain(i18n.t('company.ask', ['ext. 4711']))
    const isFast = (id: string) => screen.body.querySelector(`#${id}`)?.hasAttribute('disabled')
    const fields = ['organisation-name', 'organisation-console', 'organisation-account', 'token-servers']
    expect(fields.map(isFast)).toEqual([true, true, true, true])
    expect(['organisation-group', 'organisation-number', 'token-locations'].map(isFast)).toEqual([false, false, false])
  })
})
