// A port on which one server after the other can listen, as a browser that goes on needs it.
import { createServer } from 'node:net'

/** Below the ports that systems give away by themselves, so that nobody gets it between two servers. */
const FIRST = 15_000
const LAST = 30_000

/** A port of 127.0.0.1 on which nobody listens now. */
export async function lastingPort(): Promise<number> {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST))
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
