// A UID as it must be shown: whole, monospaced, its last four characters marked, with a button that copies it.
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { topicEnding } from '../../lib/facts/topic.ts'
import { announce } from '../state/announce.ts'
import { Icon } from './icon.tsx'
import './uid.css'

/** Of an organisation without a certificate yet, that is what is said. */
export function Uid({ topic }: { topic: string | undefined }) {
  if (topic === undefined) return <span class="quiet">{i18n.t('identity.unknown')}</span>
  return (
    <span class="uid" translate={false}>
      {topic.slice(0, -4)}
      <span class="uid-ending">{topic.slice(-4)}</span>
    </span>
  )
}

export function UidEnding({ topic }: { topic: string | undefined }) {
  if (topic === undefined) return <span class="quiet">{i18n.t('identity.unknown')}</span>
  return (
    <span class="uid" translate={false}>
      …<span class="uid-ending">{topicEnding(topic)}</span>
    </span>
  )
}

const COPIED_SHOWS = 4000

interface CopyProperties {
  text: string
  label: string
  onCopied?: () => void
}

export function CopyButton({ text, label, onCopied }: CopyProperties) {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), COPIED_SHOWS)
    return () => clearTimeout(timer)
  }, [copied])
  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
      onCopied?.()
      announce(i18n.t('identity.copied'))
    } catch {
      announce(i18n.t('identity.notCopied'))
    }
  }
  return (
    <button type="button" class="link-button small" onClick={copy} aria-label={copied ? undefined : label}>
      <Icon name={copied ? 'check' : 'copy'} size={16} />
      {copied ? i18n.t('identity.copied') : i18n.t('identity.copy')}
    </button>
  )
}
