// Several certificates in cards, each with its own UID and expiry: customers side by side, or one in use beside one that is to come.
import { describe, expect, it } from 'vitest'
import { BETA, checked, GAMMA, OURS } from '../renewed-run.ts'

function check(page: string) {
  const found = checked(page)
  return { answer: `${found.uid} ${found.expiry}`, topics: found.topics.map(({ topic }) => topic) }
}

/** A card's UID, its expiry, and the words around them. */
type Card = readonly [name: string, topic: string, day: string]

const DRAWN: Readonly<Record<string, (card: Card) => string>> = {
  'without a label': ([name, topic, day]) => `<div><h3>${name}</h3><p>${topic}</p><p>Expires ${day}</p></div>`,
  'with labels of their own': ([name, topic, day]) =>
    `<div><p>${name} topic: ${topic}</p><p>${name} expiry: ${day}</p></div>`,
  'with Japanese labels of their own': ([name, topic, day]) =>
    `<section><p>${name}のUID：${topic}</p><p>有効期限：${day}</p></section>`,
  'as neighbours in line': ([name, topic, day]) =>
    `<li><b>${name}</b><span>UID</span><span>${topic}</span><span>Expires</span><span>${day}</span></li>`,
  'as terms': ([name, topic, day]) =>
    `<article><h3>${name}</h3><dl><dt>APNs 証明書のトピック</dt><dd>${topic}</dd><dt>有効期限</dt><dd>${day}</dd></dl></article>`,
  'without cards, under headings': ([name, topic, day]) =>
    `<h3>${name}</h3><p>Topic of ${name}: ${topic}</p><p>Expires: ${day}</p>`,
}

describe.each(Object.entries(DRAWN))('customers %s', (_, draw) => {
  const page = (day: string) =>
    [
      ['Kita school', BETA, '2027-11-07'],
      ['Minami school', OURS, day],
      ['Higashi school', GAMMA, '2026-12-01'],
    ].map((card) => draw(card as unknown as Card))

  it('the card with our UID speaks for us', () => {
    expect(check(page('2027-11-07').join('')).answer).toBe('same renewed')
    expect(check(page('2026-11-08').join('')).answer).toBe('same not-yet')
    expect(check(page('2029-01-01').join('')).answer).toBe('same other-date')
  })

  it('nothing is said where none has our UID', () => {
    const [kita = '', , higashi = ''] = page('2027-11-07')
    expect(check(kita + higashi).answer.split(' ')[0]).toBe('several')
  })
})

it('labels differ, and each has its own expiry', () => {
  const page = (topic: string) =>
    `<div><h3>Production APNs</h3><p>Topic: ${topic}</p><p>Expires 2027-11-07</p></div><div><h3>Staging APNs</h3><p>UID: ${BETA}</p><p>Expires 2026-12-01</p></div>`
  expect(check(page(OURS)).answer).toBe('same renewed')
  expect(check(page(GAMMA)).answer).toBe('several several')
})

it('names that hold a word for a stage are names', () => {
  const page = `<div><h3>New York</h3><p>UID: ${OURS}</p><p>Expires 2027-11-07</p></div><div><h3>Current River</h3><p>UID: ${BETA}</p><p>Expires 2026-12-01</p></div>`
  expect(check(page).answer).toBe('same renewed')
})

it('a status in each card is no stage', () => {
  const page = (ours: string) =>
    `<div><h3>Acme</h3><p>${ours}</p><p>UID: ${OURS}</p><p>Expires 2027-11-07</p></div><div><h3>Beta</h3><p>Active</p><p>UID: ${BETA}</p><p>Expires 2026-12-01</p></div>`
  expect(check(page('Active')).answer).toBe('same renewed')
  expect(check(page('Expires soon')).answer).toBe('same renewed')
})

const pair = (inUse: string, toCome: string): string[] => [
  `<div><h3>${inUse}</h3><p>UID: ${BETA}</p><p>Expires 2026-12-01</p></div><div><h3>${toCome}</h3><p>UID: ${OURS}</p><p>Expires 2027-11-07</p></div>`,
  `<table><tr><th></th><th>UID</th><th>Expires</th></tr><tr><td>${inUse}</td><td>${BETA}</td><td>2026-12-01</td></tr><tr><td>${toCome}</td><td>${OURS}</td><td>2027-11-07</td></tr></table>`,
]

it.each([
  ['Current certificate', 'New certificate'],
  ['In use', 'New'],
  ['現在の証明書', '新しい証明書'],
  ['Aktuelles Zertifikat', 'Neues Zertifikat'],
])('beside “%s” with another UID, “%s” with ours is not in use', (inUse, toCome) => {
  for (const page of pair(inUse, toCome)) {
    const { answer, topics } = check(page)
    expect(answer.split(' ')[0]).toBe('different')
    expect(topics).toEqual([BETA])
  }
})

it.each([
  ['Certificate in use', 'Your upload'],
  ['Before', 'After'],
  ['変更前', '変更後'],
])('where “%s” or “%s” alone says what it is, nobody can tell', (inUse, toCome) => {
  for (const page of pair(inUse, toCome)) expect(check(page).answer.split(' ')[0]).toBe('several')
})

it('the one in use is ours, whatever is to come', () => {
  const page = `<div><h3>Current certificate</h3><p>UID: ${OURS}</p><p>Expires 2026-11-08</p></div><div><h3>New certificate</h3><p>UID: ${BETA}</p><p>Expires 2027-11-07</p></div>`
  expect(check(page).answer).toBe('same not-yet')
})

describe('a card whose UID is not shown', () => {
  const page = (ours: string, other: string) =>
    `<h2>APNs certificates</h2><div><h3>Acme</h3><p>UID: ${OURS}</p><p>Expires ${ours}</p></div><div><h3>Beta</h3><p>Expires ${other}</p></div>`

  it('says nothing of the one with our UID', () => {
    expect(check(page('2027-11-07', '2026-11-28')).answer).toBe('same renewed')
    expect(check(page('2026-11-08', '2027-11-07')).answer).toBe('same not-yet')
    expect(check(page('–', '2027-11-07')).answer).toBe('same not-found')
  })
})
