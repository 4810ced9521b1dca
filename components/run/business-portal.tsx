// A step at Apple Business or School Manager: where to click, in the words of the pages in front, and the way there.
import { i18n } from '#i18n'
import { TOKEN_PORTALS } from '../../lib/facts/apple.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { TokenPortal } from '../../lib/model/token.ts'
import { generationBy, generationsOf } from '../../lib/portals/business/generation.ts'
import type { GenerationId } from '../../lib/portals/business/generations/generations.ts'
import type { Slot, Way } from '../../lib/portals/business/generations/types.ts'
import { placeNames } from '../../lib/portals/business/ways.ts'
import { businessGuide, likelyGeneration } from '../../lib/procedures/business-guides.ts'
import type { Step } from '../../lib/procedures/types.ts'
import { Labels } from '../parts/click-path.tsx'
import { Fold } from '../parts/fold.tsx'
import { chooseGeneration, choosePortal } from '../state/token-actions.ts'
import { say } from '../words/words.ts'
import { OpenPageButton } from './open-page-button.tsx'

interface Properties {
  step: Step
  organisation: Organisation
}

function portalOf({ portal = 'business', portalGeneration }: Organisation) {
  return { portal, generation: portalGeneration ?? likelyGeneration(portal) }
}

/** Where to click, by the names that are on record. */
export function BusinessWay({ step, organisation }: Properties) {
  const language = i18n.t('app.languageTag')
  const found = businessGuide(step.id, portalOf(organisation).generation, language)
  if (!found) return null
  return (
    <div class="stack-tight">
      <Path guide={found.guide} organisation={organisation} />
      {found.language !== language && (
        <p class="quiet small">{i18n.t('portalGuide.labelsIn', [nameOfLanguage(found.language, language)])}</p>
      )}
    </div>
  )
}

/** The way to the portal, and what to do where it is the other one or looks different. */
export function BusinessDoor({ step, organisation }: Properties) {
  const { portal, generation } = portalOf(organisation)
  const other: TokenPortal = portal === 'business' ? 'school' : 'business'
  const hasWay = businessGuide(step.id, generation, i18n.t('app.languageTag')) !== undefined
  return (
    <>
      <OpenPageButton
        url={`${TOKEN_PORTALS[portal]}/`}
        label={i18n.t(`portalGuide.open.${portal}`)}
        leadsOn={step.proof !== 'hand'}
      />
      <div>
        <button type="button" class="link-button small" onClick={() => choosePortal(organisation.id, other)}>
          {i18n.t(`portalGuide.use.${other}`)}
        </button>
      </div>
      {hasWay && <Pages organisation={organisation} />}
    </>
  )
}

/** Which pages the portal shows is seen by Koshin as soon as they are open; until then, and against it, the user can say so. */
function Pages({ organisation }: { organisation: Organisation }) {
  const { portal, generation } = portalOf(organisation)
  // What the page itself showed is offered, too, though it was not known of this portal.
  const generations = new Set([...generationsOf(portal), generation])
  return (
    <Fold title={i18n.t('stepping.otherPages')}>
      <label class="row small quiet">
        {i18n.t('portalGuide.pages')}
        <select
          class="select-small"
          value={generation}
          onChange={(event) => chooseGeneration(organisation.id, event.currentTarget.value as GenerationId)}
        >
          {[...generations].map((one) => (
            <option key={one} value={one}>
              {nameOfGeneration(one)}
            </option>
          ))}
        </select>
      </label>
    </Fold>
  )
}

/** A generation without a name of its own is called by its years. */
function nameOfGeneration(id: GenerationId): string {
  return say(`portalGuide.generations.${id}`) || i18n.t('portalGuide.generationOf', [generationBy(id).years])
}

function nameOfLanguage(language: string, inLanguage: string): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language
}

function Path({ guide, organisation }: { guide: Way; organisation: Organisation }) {
  const places = placeNames(guide.path, slotNames(organisation))
  const { press = [], alsoCalled = [] } = guide
  return (
    <div translate={false}>
      <Labels intro={i18n.t('run.click')} labels={[...places, ...press]} ordered />
      {alsoCalled.length > 0 && <Labels intro={i18n.t('portalGuide.alsoCalled')} labels={alsoCalled} />}
    </div>
  )
}

/** The user's own names where they are on record, else what stands there. */
function slotNames({ servers = [], locations = [] }: Organisation): Readonly<Record<Slot, string>> {
  const only = (names: readonly string[]): string | undefined => (names.length === 1 ? names[0] : undefined)
  return {
    account: i18n.t('portalGuide.slots.account'),
    server: only(servers) ?? i18n.t('portalGuide.slots.server'),
    row: only(locations) ?? i18n.t('portalGuide.slots.row'),
  }
}
