// Long work in pieces: between two of them the page draws and answers.

/** Where no frame comes all the same, as in a covered window, the next piece waits this long, in milliseconds. */
const LONGEST_WAIT = 50

/** Lets the page draw and answer before the next piece: mere turns would come one after the other and leave no room for a frame. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    // A tab in the background draws nothing, and its timers are slowed down.
    if (document.visibilityState === 'hidden') {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        resolve()
      }
      port2.postMessage(undefined)
      return
    }
    const timer = setTimeout(resolve, LONGEST_WAIT)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      // Behind the frame, not before it.
      setTimeout(resolve)
    })
  })
}
