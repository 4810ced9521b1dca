// A step at Apple Business or School Manager: where to click, in the words of the pages in front, and the way there.

import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { TokenPortal } from '../../lib/model/token.ts'
import type { Generation } from '../../lib/portals/business/sources.ts'
import {
  BUSINESS_PORTALS,
  type BusinessGuide,
  businessGuide,
  likelyGeneration,
  type Slot,
} from '../../lib/procedures/business-guides.ts'
import type { Step } from '../../lib/procedures/types.ts'
import { Labels } from '../parts/click-path.tsx'
import { Icon } from '../parts/icon.tsx'
import { openPage } from '../state/frame.ts'
import { chooseGeneration, choosePortal } from '../state/token-actions.ts'

const GENERATIONS: readonly Generation[] = ['G3', 'G2', 'G1']

export function BusinessPortal({ step, organisation }: { step: Step; organisation: Organisation }) {
  const portal = organisation.portal ?? 'business'
  const generation = organisation.portalGeneration ?? likelyGeneration(portal)
  const language = i18n.t('app.languageTag') === 'ja' ? 'ja' : 'en'
  const found = businessGuide(step.id, generation, language)
  const other: TokenPortal = portal === 'business' ? 'school' : 'business'
  return (
    <>
      {found && (
        <div class="stack-tight">
          <Path guide={found.guide} organisation={organisation} />
          {found.language !== language && <p class="quiet small">{i18n.t(`portalGuide.labelsIn.${found.language}`)}</p>}
          <label class="row small quiet">
            {i18n.t('portalGuide.pages')}
            <select
              class="select-small"
              value={generation}
              onChange={(event) => chooseGeneration(organisation.id, event.currentTarget.value as Generation)}
            >
              {GENERATIONS.map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`portalGuide.generations.${one}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <button type="button" class="button button-wide" onClick={() => openPage(BUSINESS_PORTALS[portal])}>
        <Icon name="open" size={18} />
        {i18n.t(`portalGuide.open.${portal}`)}
      </button>
      <div>
        <button type="button" class="link-button small" onClick={() => choosePortal(organisation.id, other)}>
          {i18n.t(`portalGuide.use.${other}`)}
        </button>
      </div>
    </>
  )
}

function Path({ guide, organisation }: { guide: BusinessGuide; organisation: Organisation }) {
  const places = guide.path.map((one) => (typeof one === 'string' ? one : named(one.slot, organisation)))
  const { press = [], alsoCalled = [] } = guide
  return (
    <div translate={false}>
      <Labels intro={i18n.t('run.click')} labels={[...places, ...press]} ordered />
      {alsoCalled.length > 0 && <Labels intro={i18n.t('portalGuide.alsoCalled')} labels={alsoCalled} />}
    </div>
  )
}

/** The name on record where there is one, else what stands there. */
function named(slot: Slot, { servers = [], locations = [] }: Organisation): string {
  const { account, server, row } = {
    account: i18n.t('portalGuide.slots.account'),
    server: i18n.t('portalGuide.slots.server'),
    row: i18n.t('portalGuide.slots.row'),
  }
  if (slot === 'account') return account
  const names = slot === 'server' ? servers : locations
  return names.length === 1 && names[0] ? names[0] : slot === 'server' ? server : row
}
