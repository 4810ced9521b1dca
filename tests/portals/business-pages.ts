// Pages of Apple Business and School Manager for the tests of reading: every screen in every look, as the practice portal draws it.
import { readBusinessPortal } from '../../lib/portals/business/read.ts'
import type { BusinessPortalView, BusinessScreen } from '../../lib/portals/business/view.ts'
import { application, type State } from '../practice/business-portal/screens.ts'
import { RIGHT_SERVER } from '../practice/business-portal/seed.ts'
import { USUAL } from '../practice/business-portal/switches.ts'
import type { Looks } from '../practice/business-portal/texts.ts'
import { documentOf } from '../support/page.ts'

export const LOOKS: readonly Looks[] = ['G1-ja', 'G2-ja', 'G2-en', 'G3-en']
export const SERVERS = ['CLOMO', 'ＣＬＯＭＯ', RIGHT_SERVER, 'Clomo MDM', 'Jamf Pro']
export const LOCATIONS = ['全社', '全 社', '全社 ', '本社', '大阪支店']

export type Drawn = Exclude<BusinessScreen, 'blank' | 'sign-in' | 'unknown-language' | 'translated'>

export interface Drawing {
  server?: string
  menu?: 'beside' | 'apart'
  half?: boolean
}

/** One screen of the practice portal, as HTML. */
export function drawn(
  looks: Looks,
  screen: Drawn,
  { server = RIGHT_SERVER, menu = 'beside', half }: Drawing = {},
): string {
  const generation = looks.slice(0, 2) as 'G1' | 'G2' | 'G3'
  const isPane = screen === 'server' || screen === 'download-dialog'
  const shown = { id: `s${SERVERS.indexOf(server)}`, name: server, devices: 11 }
  const state: State = {
    settings: {
      ...USUAL,
      generation,
      language: 'en',
      trouble: half ? 'half' : '',
      menu,
      looks,
      part: 'top',
      contentAddress: '',
    },
    organisation: '株式会社サンプル',
    servers: SERVERS.map((name, index) => ({ id: `s${index}`, name, devices: index * 3 })),
    locations: LOCATIONS.map((name, index) => ({ id: `l${index}`, name })),
    place:
      screen === 'content-tokens' ? 'tokens' : screen === 'terms' ? 'terms' : screen === 'other' ? 'home' : 'servers',
    ...(isPane && { server: shown }),
    dialog: screen === 'download-dialog',
    menu: screen === 'server',
    titled: true,
  }
  return application(state).html
}

/** Screens that the practice portal does not draw, or not in a language that is known. */
export const FURTHER: Record<Exclude<BusinessScreen, Drawn>, string> = {
  blank: '<div id="CWRoot"></div>',
  'sign-in': '<iframe id="aid-auth-widget-iFrame"></iframe>',
  'unknown-language': drawn('G2-fi', 'server'),
  translated: drawn('G2-ja', 'server').replace(RIGHT_SERVER, `<font><font>${RIGHT_SERVER}</font></font>`),
}

/** Every page there is, under the screen it must be read as. */
export function everyPage(): [name: string, screen: BusinessScreen, html: string][] {
  const screens: Drawn[] = ['server-list', 'server', 'download-dialog', 'content-tokens', 'terms', 'other']
  return [
    ...LOOKS.flatMap((looks) =>
      screens.map((screen): [string, BusinessScreen, string] => [`${looks} ${screen}`, screen, drawn(looks, screen)]),
    ),
    ...Object.entries(FURTHER).map(([screen, html]): [string, BusinessScreen, string] => [
      screen,
      screen as BusinessScreen,
      html,
    ]),
  ]
}

export function businessViewOf(html: string): BusinessPortalView {
  return readBusinessPortal(documentOf(html))
}

/** Names as they were read, in the page's order. */
export function namesIn(view: BusinessPortalView, kind: 'server' | 'location'): string[] {
  return view.rows.flatMap(({ kind: one, name, element }) =>
    one === kind && name.kind === 'one' && element !== view.pane?.element ? [name.name] : [],
  )
}
