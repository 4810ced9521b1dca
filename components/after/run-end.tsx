// What is shown once every step of a run is done: one end for each kind of procedure.
import { isToken } from '../../lib/model/steps.ts'
import type { EndProperties } from './end-properties.ts'
import { EndScreen } from './end-screen.tsx'
import { SetUpEnd } from './set-up-end.tsx'
import { TokenEnd } from './token-end.tsx'

export function RunEnd(properties: EndProperties) {
  const { procedure } = properties.run
  if (procedure === 'first-set-up') return <SetUpEnd {...properties} />
  return isToken(procedure) ? <TokenEnd {...properties} /> : <EndScreen {...properties} />
}
