// The name that is offered for an organisation: never one that says nothing, never somebody else's.
import { describe, expect, it } from 'vitest'
import { suggestedName } from '../../components/words/suggested-name.ts'

describe('the name that is offered', () => {
  it("is the domain of the organisation's own address", () => {
    expect(suggestedName(' MDM@Example.co.jp ', 'CLOMO MDM', [])).toBe('example.co.jp')
  })

  it.each(['it@gmail.com', 'it@icloud.com', 'it@yahoo.co.jp', 'it@docomo.ne.jp', '', 'not an address'])(
    'is the console’s where the address says nothing: %s',
    (account) => {
      expect(suggestedName(account, 'CLOMO MDM', [])).toBe('CLOMO MDM')
    },
  )

  it('is none where the console has no name, or the name stands for another already', () => {
    expect(suggestedName('', undefined, [])).toBe('')
    expect(suggestedName('it@example.co.jp', 'CLOMO MDM', ['example.co.jp'])).toBe('')
  })

  it('is not taken for a provider’s only because it begins like one', () => {
    expect(suggestedName('it@metal.example', undefined, [])).toBe('metal.example')
  })
})
