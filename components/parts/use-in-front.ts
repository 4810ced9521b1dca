// Whether a site is the one in front of this window: a way to where one is already leads nowhere.
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { siteOf } from '../state/opened-tabs.ts'
import { useOtherPage } from './use-other-page.ts'

/** The site of the tab in front, or that it asks a sign-in for, where the browser tells; kept from step to step, so that nothing that depends on it flickers. */
const inFront = signal<string | undefined>(undefined)
let looks = 0

async function look(): Promise<void> {
  looks += 1
  const mine = looks
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => [])
  if (mine === looks) inFront.value = tab && siteOf(tab)
}

/** True while a page of that address's site is in front, and Koshin beside it; Koshin's own tab is no such page. */
export function useInFront(url: string): boolean {
  useEffect(() => void look(), [])
  useOtherPage(() => void look())
  return inFront.value === new URL(url).origin
}
