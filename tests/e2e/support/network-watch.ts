// Catches every request that would leave the machine: the browser's only way out is a proxy on loopback that writes down and refuses.
import { createServer, type Server } from 'node:http'

export interface NetworkWatch {
  /** Switches for Chromium: only the practice hosts are reached directly. */
  args: (practiceHosts: string[]) => string[]
  /** Every request that was refused, in order: `host:port` of those with TLS, the whole address of the others. */
  refused: string[]
  close: () => Promise<void>
}

export async function watchNetwork(): Promise<NetworkWatch> {
  const refused: string[] = []
  const server = createServer((request, response) => {
    refused.push(request.url ?? '')
    response.writeHead(403).end()
  })
  server.on('connect', (request, socket) => {
    refused.push(request.url ?? '')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const port = portOf(server)
  return {
    args: (hosts) => [`--proxy-server=http://127.0.0.1:${port}`, `--proxy-bypass-list=${hosts.join(';')}`],
    refused,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The watching proxy has no port')
  return address.port
}
