// The scripts of the extension that are running, in pages and background: who they are, what waits for them, what they answer.
import { type Answer, EXTENSION_ID, type Hello, type News, type Sender } from './protocol.ts'

/**
 * Milliseconds after which a question is answered with nothing. WebKit has six connections to a host, and does not always give
 * back that of a page which has gone: with questions that wait for ever, no page came any more.
 */
const LONGEST_WAIT = 1000

export interface Client extends Hello {
  id: string
  frameId: number
  tabId: number
  /** What it has not fetched yet, and who waits for more. */
  news: News[]
  wake?: () => void
}

export class Clients {
  readonly #all = new Map<string, Client>()
  /** What a page said last may come on another connection after its farewell: it is heard, as a browser hears it. */
  readonly #gone = new Map<string, Client>()
  readonly #tabs: string[] = []
  readonly #waiting = new Map<string, (answer: Answer) => void>()
  /** The tab in which a page was loaded last: the one in front. */
  front = 0

  begin(id: string, hello: Hello): Client {
    if (!this.#tabs.includes(hello.tab)) this.#tabs.push(hello.tab)
    const tabId = this.#tabs.indexOf(hello.tab) + 1
    if (hello.kind === 'content') this.front = tabId
    const frameId = hello.isTop ? 0 : this.#all.size + 1
    const client = { id, ...hello, tabId, frameId, news: [] }
    this.#all.set(id, client)
    return client
  }

  end(id: string): void {
    const client = this.#all.get(id)
    if (client) this.#gone.set(id, client)
    this.#all.delete(id)
    // Nobody waits for what has gone.
    for (const news of client?.news ?? []) if ('id' in news) this.answered({ id: news.id, isAnswered: false })
    client?.wake?.()
  }

  /** Whoever says something; rejects who never began. */
  get(id: string): Client {
    const client = this.#all.get(id) ?? this.#gone.get(id)
    if (!client) throw new Error('this page has never been there')
    return client
  }

  those(is: (client: Client) => boolean): Client[] {
    return [...this.#all.values()].filter(is)
  }

  senderOf({ url, kind, tabId, frameId }: Client): Sender {
    const tab = { id: tabId, windowId: 1, url, active: tabId === this.front }
    return { id: EXTENSION_ID, url, origin: new URL(url).origin, frameId, ...(kind !== 'background' && { tab }) }
  }

  tell(client: Client, news: News): void {
    client.news.push(news)
    client.wake?.()
  }

  /** What waits for a script, as soon as anything does; nothing after a while, and then it asks again. */
  async next(id: string): Promise<News[]> {
    const client = this.#all.get(id)
    if (!client) throw new Error('this page has gone')
    if (client.news.length === 0) {
      await new Promise<void>((resolve) => {
        client.wake = resolve
        setTimeout(resolve, LONGEST_WAIT)
      })
    }
    return client.news.splice(0)
  }

  /** Asks these; the first real answer counts, and nothing comes where nobody has one. Rejects with the error of who answers so. */
  async ask(clients: readonly Client[], news: (id: string) => News): Promise<unknown> {
    const answers = clients.map(async (client) => {
      const id = crypto.randomUUID()
      const answer = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve))
      this.tell(client, news(id))
      const { isAnswered, value, error } = await answer
      if (!isAnswered) throw undefined
      return { value, error }
    })
    const first = await Promise.any(answers).catch(() => undefined)
    if (first?.error !== undefined) throw new Error(first.error)
    return first?.value
  }

  answered(answer: Answer): void {
    this.#waiting.get(answer.id)?.(answer)
    this.#waiting.delete(answer.id)
  }
}
