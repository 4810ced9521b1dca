// The welcome's three pictures, drawn in the colours of the screen; what they show is said below each.
import type { ComponentChildren } from 'preact'

function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 240 120" aria-hidden="true" fill="none" stroke-width="2">
      {children}
    </svg>
  )
}

function Row({ y, isOurs = false }: { y: number; isOurs?: boolean }) {
  return (
    <g class={isOurs ? 'ours' : 'theirs'}>
      <rect x="16" y={y} width="208" height="24" rx="6" />
      <path d={`M28 ${y + 12}h64M104 ${y + 12}h36`} stroke-width="4" stroke-linecap="round" />
      {isOurs && <path d={`M192 ${y + 12}l5 5 9-10`} stroke-width="3" stroke-linecap="round" stroke-linejoin="round" />}
    </g>
  )
}

/** A list in which one row is marked. */
export function FindsYours() {
  return (
    <Picture>
      <Row y={12} />
      <Row y={48} isOurs />
      <Row y={84} />
    </Picture>
  )
}

/** A button with a shield before it, and a way around. */
export function HoldsBack() {
  return (
    <Picture>
      <g class="theirs">
        <rect x="132" y="40" width="92" height="40" rx="10" />
        <path d="M152 60h52" stroke-width="4" stroke-linecap="round" />
      </g>
      <path class="held" d="M18 60h46m-9-8 9 8-9 8" stroke-linecap="round" stroke-linejoin="round" stroke-width="3" />
      <path class="shield" d="M98 24l22 8v24c0 18-9 30-22 38-13-8-22-20-22-38V32z" stroke-linejoin="round" />
      <path class="shield-sign" d="M98 44v22m0 9v1" stroke-width="4" stroke-linecap="round" />
    </Picture>
  )
}

/** A computer from which nothing leaves. */
export function NeverDoes() {
  return (
    <Picture>
      <g class="theirs">
        <rect x="52" y="16" width="136" height="78" rx="10" />
        <path d="M36 106h168" stroke-width="4" stroke-linecap="round" />
      </g>
      <g class="ours">
        <rect x="100" y="50" width="40" height="30" rx="6" />
        <path d="M108 50V42a12 12 0 0 1 24 0v8" />
        <path d="M120 62v7" stroke-width="4" stroke-linecap="round" />
      </g>
    </Picture>
  )
}
