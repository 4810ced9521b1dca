// A remark with an icon and words: good news, information, a caution, a stop.
import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'
import './note.css'

export type Tone = 'ok' | 'info' | 'caution' | 'stop'

const ICONS: Record<Tone, IconName> = { ok: 'check', info: 'info', caution: 'caution', stop: 'stop' }

export function Note({ tone, title, children }: { tone: Tone; title?: string; children?: ComponentChildren }) {
  return (
    <div class={`note note-${tone}`}>
      <Icon name={ICONS[tone]} />
      <div>
        {title && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  )
}
