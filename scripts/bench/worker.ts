// How long the background takes from sleep to its first answer: as it is, and with what reads files put into it.
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CDPSession } from '@playwright/test'
import { openBrowser } from '../browser.ts'
import { EDITIONS } from '../build.ts'
import { inProject } from '../command/paths.mjs'
import { takeAway, temporaryFolder } from '../temporary.ts'
import { type Measurement, measured, median, pairedRatio } from './report.ts'

const REPETITIONS = 24
const WARMING_UP = 3

interface Sleeper {
  /** Puts the background to sleep, wakes it by a message, and gives the milliseconds until it has answered. */
  wake: () => Promise<number>
  close: () => Promise<void>
}

export async function measureWorker(): Promise<Measurement[]> {
  const slim = await sleeperOf(EDITIONS.chrome)
  const heavy = await sleeperOf(await heavyEdition())
  const times = { slim: [] as number[], heavy: [] as number[] }
  try {
    for (let round = 0; round < REPETITIONS + WARMING_UP; round++) {
      const turns: ('slim' | 'heavy')[] = ['slim', 'heavy']
      for (const turn of round % 2 === 0 ? turns : turns.toReversed()) {
        times[turn].push(await (turn === 'slim' ? slim : heavy).wake())
      }
    }
  } finally {
    await slim.close()
    await heavy.close()
  }
  const [slimTimes, heavyTimes] = [times.slim, times.heavy].map((all) => all.slice(WARMING_UP))
  const from = { 'as it is ms': median(slimTimes), 'with X.509 in it ms': median(heavyTimes) }
  const value = pairedRatio(heavyTimes, slimTimes)
  return [measured({ name: 'Waking the background, were X.509 in it', value, unit: 'times', from })]
}

/** The same edition, but for a background that brings what reads files, as if it were imported at the top. */
async function heavyEdition(): Promise<string> {
  const folder = inProject('.output', 'bench', 'heavy-background')
  await rm(folder, { recursive: true, force: true })
  await cp(EDITIONS.chrome, folder, { recursive: true })
  const background = join(folder, 'background.js')
  const [reader, slim] = await Promise.all(
    [join(folder, 'document-reader.js'), background].map((path) => readFile(path, 'utf8')),
  )
  await writeFile(background, `try {\n${reader}\n} catch (cause) { console.warn(cause) }\n${slim}`)
  return folder
}

async function sleeperOf(edition: string): Promise<Sleeper> {
  const profile = await temporaryFolder('bench')
  const browser = await openBrowser({ edition, profile, language: 'en', hostResolverRules: 'MAP * ~NOTFOUND' })
  const page = await browser.context.newPage()
  await page.goto(`chrome-extension://${browser.extensionId}/desk.html`)
  const session = await browser.context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  return {
    async wake() {
      await putToSleep(session)
      return page.evaluate(timeAnswer)
    },
    async close() {
      await browser.close()
      await takeAway(profile)
    },
  }
}

async function putToSleep(session: CDPSession): Promise<void> {
  const asleep = new Promise<void>((resolve) => {
    const look = ({ versions }: { versions: { runningStatus: string }[] }): void => {
      if (versions.every(({ runningStatus }) => runningStatus !== 'stopped')) return
      session.off('ServiceWorker.workerVersionUpdated', look)
      resolve()
    }
    session.on('ServiceWorker.workerVersionUpdated', look)
  })
  await session.send('ServiceWorker.stopAllWorkers')
  await asleep
}

/** Of the extension's page in which the function below is evaluated. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }

async function timeAnswer(): Promise<number> {
  const began = performance.now()
  await chrome.runtime.sendMessage({ type: 'business-memory' })
  return performance.now() - began
}
