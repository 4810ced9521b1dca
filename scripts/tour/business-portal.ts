// The practice Apple Business as the tour handles it: signing in, its list of servers and its table of content tokens.
import type { Locator } from '@playwright/test'
import type { Switches } from '../../tests/practice/business-portal/switches.ts'
import { TEXTS, type Texts } from '../../tests/practice/business-portal/texts.ts'
import { expect, labelled, type Stage } from './stage.ts'

/** The words of the pages that the tour opens. */
export function businessWords({ language }: Stage): Texts {
  return TEXTS[language === 'ja' ? 'G2-ja' : 'G2-en']
}

/** Opens Apple Business in the portal's tab and signs in; every account and password is right. */
export async function signInToBusiness({ portal, language }: Stage, account: string): Promise<void> {
  const switches: Partial<Switches> = { generation: 'G2', language, frame: 'none' }
  await portal.bringToFront()
  await portal.goto(`https://business.apple.com/?${new URLSearchParams(switches as Record<string, string>)}`)
  const signIn = portal.frameLocator('#aid-auth-widget-iFrame')
  await signIn.locator('[name=account]').fill(account)
  await signIn.locator('[name=password]').fill('practice')
  await signIn.getByRole('button').click()
  await expect(portal.locator('#CWRoot > *').first()).toBeAttached()
}

/** Opens the list of servers. */
export async function openServers(stage: Stage): Promise<void> {
  await stage.portal.bringToFront()
  await labelled(stage.portal, businessWords(stage).preferences).click()
}

/** The entry of a server in the list. */
export function serverEntry({ portal }: Stage, name: string): Locator {
  return portal
    .locator('[data-act=open]')
    .filter({ has: portal.locator(`xpath=descendant-or-self::*[text()="${name}"]`) })
}

/** Opens the table of content tokens. */
export async function openContentTokens(stage: Stage): Promise<void> {
  await openServers(stage)
  await labelled(stage.portal, businessWords(stage).payments).click()
}

/** The row of a location. */
export function locationRow({ portal }: Stage, name: string): Locator {
  return portal.locator('.row').filter({ has: portal.locator(`xpath=*[text()="${name}"]`) })
}
