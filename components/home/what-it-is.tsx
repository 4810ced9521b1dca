// What a certificate or token is, and what happens if its renewal is missed: three sentences for whoever has never heard of it.
import { i18n } from '#i18n'
import type { YearlyId } from '../../lib/model/steps.ts'

const WORDS: Record<YearlyId, () => string> = {
  'push-certificate': () => i18n.t('what.pushCertificate'),
  'server-token': () => i18n.t('what.serverToken'),
  'content-token': () => i18n.t('what.contentToken'),
}

export function WhatItIs({ procedure }: { procedure: YearlyId }) {
  return <p class="small prose">{WORDS[procedure]()}</p>
}
