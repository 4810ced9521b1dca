// The way to Apple's page of a step; where the step is not ticked by hand, it is what leads on.
import { Icon } from '../parts/icon.tsx'
import { NextAction } from '../parts/next-action.tsx'
import { openPage } from '../state/frame.ts'

interface Properties {
  url: string
  label: string
  /** It is the one filled button of the step. */
  leadsOn: boolean
}

export function OpenPageButton({ url, label, leadsOn }: Properties) {
  const open = () => openPage(url)
  const words = (
    <>
      <Icon name="open" size={18} />
      {label}
    </>
  )
  if (leadsOn) return <NextAction onClick={open}>{words}</NextAction>
  return (
    <button type="button" class="button button-wide" onClick={open}>
      {words}
    </button>
  )
}
