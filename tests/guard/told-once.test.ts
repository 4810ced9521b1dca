// What a page shows is told when it is something else than what was told last.
import { expect, it } from 'vitest'
import { toldOnce } from '../../lib/guard/watching/told-once.ts'

it('the same is told once, another thing at once, and the first again behind it', () => {
  const heard: object[] = []
  const { tell } = toldOnce((said: object) => heard.push(said))
  for (const screen of ['list', 'list', 'renew', 'list']) tell({ screen })
  expect(heard).toEqual([{ screen: 'list' }, { screen: 'renew' }, { screen: 'list' }])
})

it('the same is told once more where it may come to something else now', () => {
  const heard: object[] = []
  const { tell, again } = toldOnce((said: object) => heard.push(said))
  tell({ screen: 'list' })
  again()
  tell({ screen: 'list' })
  tell({ screen: 'list' })
  expect(heard).toHaveLength(2)
})
