// What a saved page's structure is made of, as data: which names of a page may be kept, and which values. All else is left out.
import { SIGN_IN_FRAME } from '../../facts/apple.ts'

/** The first line of every file; the number goes up when an older Koshin could not read what a newer one writes. */
export const FIRST_LINE = 'Koshin page structure 1'
/** How a saved file's name ends. */
export const FILE_ENDING = '.koshin-page.txt'
/** So many lines of one frame are saved: a longer list says nothing more. */
export const MOST_LINES = 4_000
/** A text is cut off behind so many characters: no label and no subject is longer. */
export const LONGEST_TEXT = 500

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Elements by their own names; others are numbered. Source: HTML Standard, section 4; SVG 2, appendix "Element index". */
export const ELEMENTS = words(
  'html body address article aside footer header h1 h2 h3 h4 h5 h6 hgroup main nav search section blockquote dd div dl dt figcaption figure hr li menu ol p pre ul a abbr b bdi bdo br cite code data dfn em i kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr area audio img map video iframe embed object picture svg math canvas del ins caption col colgroup table tbody td tfoot th thead tr button datalist fieldset form input label legend meter optgroup option output progress select textarea details dialog summary slot font center title desc g path use circle ellipse line polygon polyline rect text tspan symbol defs image foreignobject',
)

/** Elements whose inside is never shown as text: nothing of them is saved. */
export const UNSEEN = words('head script style template noscript link meta base object embed')

/** Source: WAI-ARIA 1.2, section 5.4. */
const ROLES = words(
  'alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell group heading img insertion link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong subscript superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem',
)
/** Source: HTML Standard, 4.10.5, 4.10.6 and 4.4.5. */
const TYPES = words(
  'hidden text search tel url email password date month week time datetime-local number range color checkbox radio file submit image reset button menu',
)
const STATES = words('true false mixed undefined')

/** Attributes that are kept with one of these values, and dropped with any other. */
export const WITH_VALUES: Readonly<Record<string, ReadonlySet<string>>> = {
  role: ROLES,
  type: TYPES,
  dir: words('ltr rtl auto'),
  tabindex: words('-1 0'),
  translate: words('yes no'),
  lang: words(
    'en en-US en-GB ja ja-JP de fr es it ko nl pt pt-BR sv fi da no nb pl cs tr ru uk ar he zh zh-CN zh-TW zh-Hans zh-Hant th vi id',
  ),
  'aria-haspopup': words('true false menu listbox tree grid dialog'),
  'aria-current': words('page step location date time true false'),
  'aria-expanded': STATES,
  'aria-selected': STATES,
  'aria-checked': STATES,
  'aria-pressed': STATES,
  'aria-hidden': STATES,
  'aria-disabled': STATES,
  'aria-modal': STATES,
  'aria-busy': STATES,
  'aria-live': words('off polite assertive'),
  /** What browsers' translators leave on the root element. */
  class: words('translated-ltr translated-rtl'),
  /** The frame in which Apple lets its users sign in is known by it. */
  id: words(SIGN_IN_FRAME),
}

/** Attributes of which only that they are there is kept. `pointer`, `scrolls`: how the browser draws it, see capture.ts. */
export const FLAGS = words(
  'hidden disabled open onclick contenteditable multiple readonly inert href _msttexthash pointer scrolls',
)

/** Attributes that name other elements: their values are numbered. */
export const REFERENCES = [
  'for',
  'form',
  'aria-labelledby',
  'aria-controls',
  'aria-owns',
  'aria-describedby',
  'aria-activedescendant',
] as const

/** Attributes whose value is read as a label: it is treated like any text. */
export const LABELS = ['aria-label', 'alt', 'title', 'placeholder'] as const

/** Inputs whose value is their label. What was typed into any other is never saved. */
export const VALUE_IS_LABEL = words('button submit reset')

/** Parts of an address that may be kept: those that Koshin knows its portals by. Source: routes seen, see docs/portals.md. */
export const ROUTE_PARTS = words(
  'pushcert main settings preferences devices activity appsandbooks paymentsandbilling myprofile mdmserver mdmserver-new services accessmanagement integrations apis apiaccounts users locations appleauth auth signin IDMSWebAuth',
)
