// The push portal as a test handles it, whatever its markup: controls by their label, rows by their place, Koshin's banner and dialog.
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'
import { OWN_ACCOUNT, SEED } from '../../practice/seed.ts'
import type { Happening, World } from '../../practice/world.ts'
import { GuardedPortal } from './guarded-page.ts'
import type { Koshin } from './koshin.ts'
import { beSignedIn } from './signed-in.ts'

/** The topics of the own account's rows, in the order of the list. */
export const TOPICS: readonly string[] = (SEED[OWN_ACCOUNT] ?? [])
  .filter((one) => !one.service)
  .map(({ topic }) => topic)

/** What must not have reached the portal after a press that was held. */
const CONSEQUENCES = new Set<Happening>([
  'create-opened',
  'terms-accepted',
  'renew-opened',
  'revoke-opened',
  'renew',
  'create',
  'revoke',
  'upload-refused',
])

export type Label =
  | 'Renew'
  | 'Revoke'
  | 'Download'
  | 'Create a Certificate'
  | 'Accept'
  | 'Upload'
  | 'Cancel'
  | 'Manage Certificates'

/** Elements whose whole label is one of these, by text, value or attribute; only visible ones, in document order. */
export function labelled(page: Page | FrameLocator, ...labels: string[]): Locator {
  return page.locator(`xpath=//body//*[${labels.map(wholeLabel).join(' or ')}]`).filter({ visible: true })
}

/** XPath: the element's whole label is this, by text, value or attribute. */
function wholeLabel(label: string): string {
  const attributes = ['value', 'alt', 'title', 'aria-label'].map((attribute) => `@${attribute}="${label}"`)
  return [`(normalize-space(.)="${label}" and not(*[normalize-space(.)="${label}"]))`, ...attributes].join(' or ')
}

/**
 * Signs in on Apple's sign-in page, where `page` must be, and waits for the portal. Any password will do; it is sent together with
 * the account, as if a password manager had filled in both, which spares a page.
 */
export async function signIn(page: Page, account: string = OWN_ACCOUNT): Promise<void> {
  await page.locator('input[name=account]').evaluate((field: HTMLInputElement, account) => {
    const password = document.createElement('input')
    password.type = 'hidden'
    password.name = 'password'
    password.value = 'any'
    field.value = account
    field.form?.append(password)
    field.form?.submit()
  }, account)
  await page.waitForURL('https://identity.apple.com/pushcert/**')
}

/** One tab with the portal in it. */
export class PortalPage extends GuardedPortal {
  constructor(page: Page, world: World) {
    super(page, world, { consequences: CONSEQUENCES, address: '/pushcert/practice-log' })
  }

  /** Opens the portal in a new tab of a browser that is signed in to it; `path` as with {@link Koshin.portal}. */
  static async signedIn(
    koshin: Pick<Koshin, 'context' | 'portal'>,
    world: World,
    path = '',
    account: string = OWN_ACCOUNT,
  ): Promise<PortalPage> {
    await beSignedIn(koshin.context, world, 'identity.apple.com', account)
    return new PortalPage(await koshin.portal(undefined, path), world)
  }

  /** Opens the portal in this tab and signs in. `markup`: see tests/practice/push-portal/switches.ts. */
  async open(account: string, markup: string): Promise<void> {
    await this.page.bringToFront()
    await this.page.goto(`https://identity.apple.com/pushcert/?markup=${markup}`)
    await signIn(this.page, account)
  }

  async signOut(): Promise<void> {
    await this.page.bringToFront()
    await labelled(this.page, 'Sign out').first().click()
    await this.page.waitForURL('https://idmsa.apple.com/**')
  }

  /** The one row that is ours. */
  get thisOne(): Locator {
    return this.page.locator('[data-koshin-verdict="this-one"]')
  }

  /** The rows that are others'. */
  get notThisOne(): Locator {
    return this.page.locator('[data-koshin-verdict="not-this-one"]')
  }

  /** The control with this label in a row. */
  controlIn(row: Locator, label: Label): Locator {
    return row
      .locator(`xpath=.//*[${wholeLabel(label)}]`)
      .filter({ visible: true })
      .first()
  }

  /** The file field that is shown. */
  get fileField(): Locator {
    return this.page.locator('input[type=file]').filter({ visible: true })
  }

  /** Every row that Koshin has marked. */
  get rows(): Locator {
    return this.page.locator('[data-koshin-verdict]')
  }

  /** The control with this label; `row` counts from 0, where there is one in each row. */
  control(label: Label, row = 0): Locator {
    return labelled(this.page, label).nth(row)
  }

  /** The i of a row, counted from 0. */
  information(row: number): Locator {
    return labelled(this.page, 'i', 'Info', 'Information').nth(row)
  }

  /** The label that Koshin has put over a row. */
  mark(row: number): Locator {
    return this.page.locator(`koshin-mark[data-row="${row}"]`)
  }

  /** Opens the i of a row by hand where it has not been read, and waits until it has. */
  async read(row: number): Promise<void> {
    if ((await this.rows.nth(row).getAttribute('data-koshin-verdict')) !== 'not-read') return
    await this.information(row).click()
    await expect(this.rows.nth(row)).not.toHaveAttribute('data-koshin-verdict', 'not-read')
  }

  /** Opens the i of each of these rows of the own list, once that has come; a row that nothing is asked of need not be read. */
  async readRows(...rows: number[]): Promise<void> {
    await expect(this.rows).toHaveCount(TOPICS.length)
    for (const row of rows) await this.read(row)
  }

  /** Opens every i, one after the other. */
  readAll(): Promise<void> {
    return this.readRows(...TOPICS.keys())
  }

  /** Verdicts of all rows, from the top. */
  verdicts(): Promise<(string | null)[]> {
    return this.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-koshin-verdict')))
  }

  /** The deliberate way on: types the last four characters of the UID and presses on. */
  override insist(topic: string): Promise<void> {
    return super.insist(topic.slice(-4))
  }

  /** Waits until exactly this has reached the portal since the watch began. */
  expectReached(what: Happening, topic?: string): Promise<void> {
    return this.expectOnly(topic === undefined ? { what } : { what, topic })
  }
}
