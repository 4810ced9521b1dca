// Apple Business and School Manager as a test handles them, whatever generation, language and frame.
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'
import type { Switches } from '../../practice/business-portal/switches.ts'
import { looksOf, USUAL } from '../../practice/business-portal/switches.ts'
import { TEXTS, type Texts } from '../../practice/business-portal/texts.ts'
import type { Happening, World } from '../../practice/world.ts'
import { GuardedPortal } from './guarded-page.ts'
import type { Koshin } from './koshin.ts'
import { labelled } from './portal-page.ts'
import { beSignedIn } from './signed-in.ts'

/** What must not have reached the portal after a press that was held. */
const CONSEQUENCES = new Set<Happening>([
  'token-dialog-opened',
  'server-token-downloaded',
  'server-delete-opened',
  'content-token-downloaded',
  'business-pressed',
])

export type Setting = Partial<Switches> & { host?: 'business.apple.com' | 'school.apple.com' }

const ADMINISTRATOR = 'it@example.co.jp'
const USUAL_HOST = 'business.apple.com'

export class BusinessPage extends GuardedPortal {
  readonly words: Texts
  readonly switches: Switches

  private constructor(page: Page, world: World, switches: Switches) {
    super(page, world, { consequences: CONSEQUENCES, address: '/api/log' })
    this.switches = switches
    this.words = TEXTS[looksOf(switches)]
  }

  /** Opens the portal in a new tab of a browser that is signed in to it. */
  static async open(
    koshin: Pick<Koshin, 'context' | 'newPage'>,
    world: World,
    setting: Setting = {},
  ): Promise<BusinessPage> {
    await beSignedIn(koshin.context, world, setting.host ?? USUAL_HOST, ADMINISTRATOR)
    return BusinessPage.openIn(await koshin.newPage(), world, setting)
  }

  /** Opens the portal in this tab and signs in; any account and password will do. */
  static async openIn(page: Page, world: World, setting: Setting = {}, account = ADMINISTRATOR): Promise<BusinessPage> {
    const { host = USUAL_HOST, ...rest } = setting
    const switches: Switches = { ...USUAL, language: 'en', ...rest }
    const query = new URLSearchParams(Object.entries(switches).map(([name, value]) => [name, String(value)]))
    await page.goto(`https://${host}/?${query}`)
    const portal = new BusinessPage(page, world, switches)
    if ((await page.locator('#aid-auth-widget-iFrame').count()) > 0) await portal.#signIn(host, account)
    await expect(portal.content.locator('#CWRoot > *').first()).toBeAttached()
    return portal
  }

  async #signIn(host: string, account: string): Promise<void> {
    const { page } = this
    const field = page.frameLocator('#aid-auth-widget-iFrame').locator('input[name=account]')
    await field.evaluate((element: HTMLInputElement, account) => {
      element.value = account
      const password = element.form?.querySelector<HTMLInputElement>('[name=password]')
      if (password) password.value = 'any'
      element.form?.submit()
    }, account)
    await page.waitForURL((address) => address.host === host && !address.pathname.startsWith('/session'))
  }

  override get content(): Page | FrameLocator {
    return this.switches.frame === 'none' ? this.page : this.page.frameLocator('iframe[name=MainPortal]')
  }

  /** Every server and location that Koshin has marked. */
  get targets(): Locator {
    return this.content.locator('[data-koshin-verdict]')
  }

  /** The control with this label. */
  control(label: string): Locator {
    return labelled(this.content, label)
  }

  get isMenued(): boolean {
    return this.switches.generation === 'G3'
  }

  async openServers(): Promise<void> {
    await this.content
      .getByRole('button', { name: this.isMenued ? this.words.servers : this.words.preferences, exact: true })
      .click()
  }

  /** Opens a server's pane; in G3 also its actions. */
  async openServer(name: string): Promise<void> {
    await this.openServers()
    await this.item(name).click()
    if (this.isMenued) await this.content.locator('[data-act=menu]').click()
  }

  /** The entry of a server in the list. */
  item(name: string): Locator {
    return this.content
      .locator('[data-act=open]')
      .filter({ has: this.page.locator(`xpath=descendant-or-self::*[text()="${name}"]`) })
  }

  async openTokens(): Promise<void> {
    if (!this.isMenued) await this.openServers()
    await this.content.getByRole('button', { name: this.words.payments, exact: true }).click()
  }

  /** The row of a location. */
  location(name: string): Locator {
    return this.content.locator('.row').filter({ has: this.page.locator(`xpath=*[text()="${name}"]`) })
  }

  /** Waits until exactly this has reached the portal since the watch began. */
  expectReached(what: Happening, detail?: string): Promise<void> {
    return this.expectOnly(detail === undefined ? { what } : { what, detail })
  }
}
