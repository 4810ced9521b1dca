// A proxy for one browser: every host it asks for is the practice server, on loopback; all it asked for is written down.
import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'

export interface Tunnel {
  port: number
  /** Hosts that were asked for and are not served: what would have left the machine. */
  refused: string[]
  close: () => Promise<void>
}

/** Leads `hosts` to this port of loopback, and nothing else anywhere. Source of the format: RFC 9110, 9.3.6 (CONNECT). */
export async function openTunnel(hosts: readonly string[], port: number): Promise<Tunnel> {
  const refused: string[] = []
  const open = new Set<Socket>()
  const server = createServer((request, response) => {
    refused.push(request.url ?? '')
    response.writeHead(403).end()
  })
  server.on('connect', ({ url = '' }, client, first) => {
    if (!hosts.includes(url.replace(/:443$/, ''))) {
      refused.push(url)
      return client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    }
    const practice = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      practice.write(first)
      practice.pipe(client).pipe(practice)
    })
    for (const one of [client, practice] as Socket[]) open.add(one.on('close', () => open.delete(one)))
    practice.on('error', () => client.destroy())
    client.on('error', () => practice.destroy())
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The tunnel has no port')
  return {
    port: address.port,
    refused,
    close: async () => {
      server.closeAllConnections()
      for (const one of open) one.destroy()
      await new Promise((settle) => server.close(settle))
    },
  }
}
