// Says each step in one line, and runs other programs quietly: what they print appears only when they fail, or with --verbose.

import { spawn } from 'node:child_process'
import { words } from './language.mjs'

const LINES_SHOWN = 30

/** True where the user wants to see what the tools print. */
export const verbose = process.argv.includes('--verbose')

/**
 * One step, one line.
 * @param {string} line
 */
export function say(line) {
  console.log(`· ${line}`)
}

/**
 * Something to know that stops nothing.
 * @param {string} line
 */
export function warn(line) {
  console.warn(`! ${line}`)
}

/** A failure that is explained by its message alone; no stack is shown for it. */
export class Stop extends Error {}

/**
 * Runs a program to its end. Resolves with what it printed; rejects with a {@link Stop} that carries its last lines.
 * `options` are those of node:child_process, and `what`, the words for the failure.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { what?: string }} options
 * @returns {Promise<string>}
 */
export function run(program, args, { what = program, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (bytes) => {
        printed += bytes
        if (verbose) process.stderr.write(bytes)
      })
    }
    child.on('error', (error) => reject(new Stop(words().programs.notStarted(what, error.message))))
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(printed)
      const last = printed.trimEnd().split('\n').slice(-LINES_SHOWN).join('\n')
      reject(new Stop(words().programs.failed(what, signal ?? code ?? 1, last)))
    })
  })
}

/**
 * Hands the terminal over to a program until it ends; resolves with its exit status. After `limit` milliseconds it is ended,
 * and this rejects with a {@link Stop}. One that runs beside another is `heldBack`: what it prints appears as a whole at its end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { limit?: number, heldBack?: boolean }} options
 * @returns {Promise<number>}
 */
export function handOver(program, args, { limit, heldBack = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: heldBack ? ['inherit', 'pipe', 'pipe'] : 'inherit', ...options })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        printed += text
      })
    }
    // Ctrl-C reaches the program by itself; this process only has to wait for it.
    const wait = () => {}
    const pass = () => child.kill('SIGTERM')
    process.on('SIGINT', wait)
    process.on('SIGTERM', pass)
    let tooLong = false
    const end = () => {
      tooLong = true
      child.kill('SIGTERM')
    }
    const timer = limit === undefined ? undefined : setTimeout(end, limit)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      process.off('SIGINT', wait)
      process.off('SIGTERM', pass)
      clearTimeout(timer)
      if (printed !== '') process.stdout.write(printed)
      if (tooLong) return reject(new Stop(words().programs.tooLong(Math.round((limit ?? 0) / 60_000))))
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1))
    })
  })
}

/**
 * The first line of a failure's message.
 * @param {unknown} cause
 */
export function firstLine(cause) {
  return cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
}
