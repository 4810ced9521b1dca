// Starts a WebKit without a screen, driven by WebDriver.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver'
import { vi } from 'vitest'
import { findWebKit } from '../../scripts/setup/webkit.mjs'
import { takeAway, temporaryFolder } from '../../scripts/temporary.ts'

/** How long a driver may take to answer on a busy machine, and how often it is asked, in milliseconds. */
const START = { timeout: 30_000, interval: 100 }

export interface Driven {
  driver: WebDriver
  close: () => Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('There is no free port')
  return address.port
}

/** All that the browser asks for goes through the proxy on this port of loopback. Rejects where WebKit does not start. */
export async function startWebKit(proxyPort: number): Promise<Driven> {
  const found = findWebKit()
  if (!found) throw new Error('There is no WebKit here. Debian: apt install webkit2gtk-driver xvfb xauth')
  const port = await freePort()
  // What it saves and remembers goes with it, not into the user's own folders.
  const home = await temporaryFolder('webkit')
  const server = spawn(found.display, ['-a', '-s', '-screen 0 1400x1000x24', found.driver, `--port=${port}`], {
    // Ended as a whole: the screen, the driver and the browser.
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, HOME: home, LANG: 'C.UTF-8', GTK_A11Y: 'none', NO_AT_BRIDGE: '1' },
  })
  const end = async () => {
    const ended = once(server, 'exit')
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGTERM')
    if (server.exitCode === null) await ended
    await takeAway(home)
  }
  try {
    const address = `http://127.0.0.1:${port}`
    await vi.waitFor(async () => {
      if (!(await fetch(`${address}/status`)).ok) throw new Error('The driver is not ready')
    }, START)
    const args = ['--automation', `--proxy=http://127.0.0.1:${proxyPort}`, '--ignore-tls-errors']
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      acceptInsecureCerts: true,
      'webkitgtk:browserOptions': { binary: found.browser, args },
    })
    const driver = await new Builder().usingServer(address).withCapabilities(capabilities).build()
    await driver.manage().setTimeouts({ script: 30_000, pageLoad: 60_000 })
    return {
      driver,
      close: async () => {
        await driver.quit().catch(() => undefined)
        await end()
      },
    }
  } catch (cause) {
    await end()
    throw cause
  }
}
