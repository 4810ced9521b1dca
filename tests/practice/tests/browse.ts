// A browser of few words for the tests of the practice portals: HTTPS requests with cookies and redirects, no page is drawn.
import { request } from 'node:https'

export interface Answer {
  status: number
  /** Where the browser ended up after redirects. */
  address: string
  text: string
  headers: Record<string, string | string[] | undefined>
}

/** A browser that reaches the practice hosts on `port` and keeps their cookies. */
export function openBrowser(port: number, language = 'en-US,en') {
  const jars = new Map<string, Map<string, string>>()

  async function visit(address: string, body?: string | Uint8Array): Promise<Answer> {
    const url = new URL(address)
    const jar = jars.get(url.host) ?? new Map<string, string>()
    jars.set(url.host, jar)
    const answer = await send(url, [...jar].map(([name, value]) => `${name}=${value}`).join('; '), body)
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
      jar.set(name, value)
    }
    const { location } = answer.headers
    return typeof location === 'string' ? visit(new URL(location, url).href) : answer
  }

  function send(url: URL, cookie: string, body?: string | Uint8Array): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          path: url.pathname + url.search,
          method: body === undefined ? 'GET' : 'POST',
          headers: { host: url.host, cookie, 'accept-language': language },
          rejectUnauthorized: false,
        },
        async (response) => {
          const chunks: Buffer[] = []
          for await (const chunk of response) chunks.push(chunk)
          const text = Buffer.concat(chunks).toString('utf8')
          resolve({ status: response.statusCode ?? 0, address: url.href, text, headers: response.headers })
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })
  }

  return {
    visit,
    /** Signs in to the portal, ends on what it shows first. */
    signIn: (account: string, query = '') =>
      visit(`https://identity.apple.com/pushcert/${query}`).then(() =>
        visit(
          'https://idmsa.apple.com/IDMSWebAuth/signin',
          new URLSearchParams({ account, password: 'any' }).toString(),
        ),
      ),
    /** Logs in to the console, ends on HOME. */
    logIn: () => visit('https://panel.clomo.test/login', 'user=admin&password=any'),
    /** Uploads a signing request to the portal, as its pages do. */
    upload: async (mode: 'renew' | 'create', id: string, name: string, text: string) => {
      const query = new URLSearchParams({ mode, id, name, notes: '' })
      return JSON.parse((await visit(`https://identity.apple.com/pushcert/api/upload?${query}`, text)).text)
    },
  }
}
