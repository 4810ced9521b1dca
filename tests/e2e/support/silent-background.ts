// Koshin's background as it is on a machine that is too busy for it: it hears, and does not answer until it is let go on.
import type { BrowserContext } from '@playwright/test'

/**
 * Stops the background before its next statement, as a debugger does. Rejects where it is not awake. Gives what lets it go on;
 * what it was asked meanwhile is then answered.
 */
export async function silenceBackground(context: BrowserContext): Promise<() => Promise<void>> {
  const cdp = await context.browser()?.newBrowserCDPSession()
  if (!cdp) throw new Error('Playwright gives no hold of the browser behind a persistent context')
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'service_worker' }] })
  const background = targetInfos.find(({ url }) => url.startsWith('chrome-extension:'))
  if (!background) throw new Error('The background is not awake')
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: background.targetId })
  let id = 0
  // Playwright has no sessions for backgrounds: messages go through the browser's, as text.
  const send = async (method: string): Promise<void> => {
    id += 1
    const own = id
    const answered = new Promise<void>((resolve) => {
      cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
        if (JSON.parse(message).id === own) resolve()
      })
    })
    await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: own, method }) })
    await answered
  }
  await send('Debugger.enable')
  await send('Debugger.pause')
  return async () => {
    await send('Debugger.disable')
    await cdp.detach()
  }
}
