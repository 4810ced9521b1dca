// The name of whoever works here: it stands beside what is done from then on.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { LONGEST_NAME } from '../../lib/facts/limits.ts'
import { setUserName, userName } from '../../lib/records/user-name.ts'
import { announce } from '../state/announce.ts'
import { change } from '../state/records.ts'
import { Field } from './field.tsx'
import { useRead } from './use-read.ts'

export function WhoWorks() {
  const known = useRead(async () => (await userName()) ?? '', [])
  const [typed, setTyped] = useState<string>()
  const keep = () => change(() => setUserName(typed ?? '')).then((done) => done && announce(i18n.t('settings.kept')))
  return (
    <Field id="who-works" label={i18n.t('settings.who')} help={i18n.t('settings.whoHelp')}>
      <input
        type="text"
        id="who-works"
        // Its room is kept until the name is known: what stands below would move under the hand.
        disabled={known === undefined}
        value={typed ?? known ?? ''}
        maxLength={LONGEST_NAME}
        autocomplete="name"
        aria-describedby="who-works-help"
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={keep}
      />
    </Field>
  )
}
