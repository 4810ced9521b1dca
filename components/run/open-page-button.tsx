// The way to Apple's or the console's page of a step; where the step is not ticked by hand, it is what leads on, and in front of that page it says so.
import { useEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { ButtonBar } from '../parts/button-bar.tsx'
import { Icon } from '../parts/icon.tsx'
import { NextAction } from '../parts/next-action.tsx'
import { useInFront } from '../parts/use-in-front.ts'
import { openPage } from '../state/frame.ts'

interface Properties {
  url: string
  label: string
  /** It is the one filled button of the step. */
  leadsOn: boolean
}

export function OpenPageButton({ url, label, leadsOn }: Properties) {
  const isInFront = useInFront(url)
  const isPressed = useRef(false)
  const open = () => {
    isPressed.current = true
    return openPage(url)
  }
  useEffect(() => {
    // With the button, the keyboard's place is gone.
    if (isInFront && isPressed.current && document.activeElement === document.body) {
      document.getElementById('step-title')?.focus({ preventScroll: true })
    }
    if (isInFront) isPressed.current = false
  }, [isInFront])
  const words = (
    <>
      <Icon name="open" size={18} />
      {label}
    </>
  )
  if (isInFront) return leadsOn ? <GoOnThere /> : null
  if (leadsOn) return <NextAction onClick={open}>{words}</NextAction>
  return (
    <button type="button" class="button button-wide" onClick={open}>
      {words}
    </button>
  )
}

/** In place of the button: what is to be done next is done in the page. */
function GoOnThere() {
  return (
    <ButtonBar>
      <p class="go-on-there">
        <Icon name="tab" size={18} />
        {i18n.t('stepping.inFront')}
      </p>
    </ButtonBar>
  )
}
