// A UID in a field that nobody can type into is the page's own word; what somebody may have typed is none.
import { describe, expect, it } from 'vitest'
import { around, LOOKS, type Look, OTHER_UUID, rowIn, subjectOf, TOPIC, UUID, viewOf } from './pages.ts'

const look = LOOKS['a table with links'] as Look

describe('a field that nobody can type into', () => {
  const readIn = (inside: string): string => {
    const { rows } = viewOf(
      around(look, `<h2>Certificates for Third-Party Servers</h2><table>${rowIn(look, { inside })}</table>`),
    )
    const [row] = rows
    return row?.subject.kind === 'one' && row.subject.asSubject ? row.subject.topic : 'nothing'
  }
  it.each([
    `<label>Subject <input readonly value="${subjectOf(UUID)}"></label>`,
    `<input disabled aria-label="Subject" value="${subjectOf(UUID)}">`,
    `<label>UID <input readonly value="${TOPIC}"></label><label>CN <input readonly value="APSP:${UUID}"></label>`,
    `<label>Subject <textarea readonly>${subjectOf(UUID)}</textarea></label>`,
    `<output>${subjectOf(UUID)}</output>`,
  ])('says which certificate it is: %s', (field) => {
    expect(readIn(field)).toBe(TOPIC)
  })

  it.each([
    `<label>Subject <input value="${subjectOf(UUID)}"></label>`,
    `<textarea>${subjectOf(UUID)}</textarea>`,
    `<label>Notes <input readonly value="${subjectOf(UUID)}"></label>`,
    `<label>Notes <textarea readonly>${subjectOf(UUID)}</textarea></label>`,
    `<input readonly placeholder="${subjectOf(UUID)}">`,
    `<input readonly value="${subjectOf(UUID)}"><input readonly value="${subjectOf(OTHER_UUID)}">`,
    `${subjectOf(OTHER_UUID)} <input readonly value="${subjectOf(UUID)}">`,
  ])('says nothing: %s', (field) => {
    expect(readIn(field)).toBe('nothing')
  })

  it('is no button, whatever it shows', () => {
    expect(readIn('<input readonly value="Renew">')).toBe('nothing')
  })
})
