// One HTTPS server on loopback that answers for several host names; each host has one function that answers.

import type { ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import { tlsCertificate } from './tls.ts'
import { notFound, type Reply, readVisit, type Visit } from './visit.ts'

export type Site = (visit: Visit) => Reply | Promise<Reply>

/** Starts listening on 127.0.0.1; port 0 takes any free one. */
export async function listen(
  sites: ReadonlyMap<string, Site>,
  port: number,
): Promise<{ server: Server; port: number }> {
  const server = createServer(await tlsCertificate([...sites.keys()]), async (request, response) => {
    try {
      const visit = readVisit(request)
      if (visit.path === '/favicon.ico') return send(response, { status: 204 })
      const site = sites.get(visit.host)
      send(response, site ? await site(visit) : notFound())
    } catch (error) {
      console.error('Practice page failed:', request.method, request.url, error)
      send(response, { status: 500, text: String(error) })
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The practice server has no port')
  return { server, port: address.port }
}

function send(response: ServerResponse, reply: Reply): void {
  response.statusCode = reply.status ?? 200
  response.setHeader('cache-control', 'no-store')
  response.setHeader('content-type', reply.type ?? typeOf(reply))
  for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value)
  if (reply.cookies?.length) response.setHeader('set-cookie', reply.cookies)
  response.end(bodyOf(reply))
}

function typeOf(reply: Reply): string {
  if (reply.page) return 'text/html; charset=utf-8'
  if ('json' in reply) return 'application/json; charset=utf-8'
  return reply.bytes ? 'application/octet-stream' : 'text/plain; charset=utf-8'
}

function bodyOf(reply: Reply): string | Uint8Array {
  if (reply.page) return `<!DOCTYPE html>\n${reply.page.html}`
  if ('json' in reply) return JSON.stringify(reply.json)
  return reply.bytes ?? reply.text ?? ''
}
