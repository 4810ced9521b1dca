// What is said of a pasted text besides its UID: another service's topic, and a UID that was in pieces.
import { describe, expect, it } from 'vitest'
import { readOtherTopic, wasMended } from '../../lib/facts/other-topic.ts'
import { readTopic } from '../../lib/facts/topic.ts'

const UUID = '3f6d2c1a-8b47-4e0c-9a5d-71c2e94b7d10'
const TOPIC = `com.apple.mgmt.External.${UUID}`

describe('a topic of another service', () => {
  it.each([
    [`UID = com.apple.mail.XServer.${UUID}, CN = APSP:${UUID}`, `com.apple.mail.XServer.${UUID}`, 'mac-server'],
    [`/UID=com.apple.calendar.XServer.${UUID}/C=US`, `com.apple.calendar.XServer.${UUID}`, 'mac-server'],
    [
      `COM.APPLE.CONTACT.XSERVER.${UUID.toUpperCase()}`,
      `COM.APPLE.CONTACT.XSERVER.${UUID.toUpperCase()}`,
      'mac-server',
    ],
    [`com.apple.mgmt.XServer.${UUID}`, `com.apple.mgmt.XServer.${UUID}`, 'mac-server'],
    [`com.apple.mail.XServer.<wbr>${UUID}`, `com.apple.mail.XServer.\n${UUID}`.replace('\n', ''), 'mac-server'],
    ['UID = ABCDE12345, CN = Apple Push Services: com.example.app', 'Apple Push Services: com.example.app', 'app'],
    [
      'Apple Production Mac Push Services: com.example.app',
      'Apple Production Mac Push Services: com.example.app',
      'app',
    ],
    ['CN=Pass Type ID: pass.com.example.card,OU=X', 'Pass Type ID: pass.com.example.card', 'app'],
    ['VoIP Services: com.example.app', 'VoIP Services: com.example.app', 'app'],
    [`UID: ABCDE12345\nCN: APSP:${UUID}`, 'ABCDE12345', 'app'],
    [`ユーザID: com.example.app\nコモンネーム: APSP:${UUID}`, 'com.example.app', 'app'],
    [`com.apple.mgmt.Internal.${UUID}`, `com.apple.mgmt.Internal.${UUID}`, 'other'],
  ])('in %s is named', (text, topic, service) => {
    expect(readOtherTopic(text)).toEqual({ topic, service })
  })

  it.each([
    ['an MDM UID', `UID=${TOPIC}`],
    ['a package', 'com.apple.mail'],
    ['a uuid cut short', `com.apple.mail.XServer.${UUID.slice(0, -1)}`],
    ['a uuid too long', `com.apple.mail.XServer.${UUID}0`],
    ['a name for signing in', 'User ID: it@example.com'],
    ['a name for signing in with dots', 'User ID: ken.o.sato@example.com'],
    ['words about a UID', 'The UID identifies your certificate. See the UID column.'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(readOtherTopic(text)).toBeUndefined()
  })

  it('comes to an end on a long text', () => {
    expect(readOtherTopic('com.apple.'.repeat(50_000))).toBeUndefined()
  })
})

describe('a UID that was put together again', () => {
  it.each([
    ['of a mail', `> UID=${TOPIC.slice(0, 30)}\n> ${TOPIC.slice(30)}, CN=`],
    ['of braces', `com.apple.mgmt.External.{${UUID}}`],
    ['of full-width letters', `ＵＩＤ＝${TOPIC.replace('3', '３')}`],
    ['of quoted-printable', `UID=3D${TOPIC.slice(0, 50)}=\n${TOPIC.slice(50)}`],
  ])('is known as that: %s', (_, text) => {
    expect(readTopic(text)).toMatchObject({ kind: 'one', topic: TOPIC })
    expect(wasMended(text, TOPIC)).toBe(true)
  })

  it.each([TOPIC, TOPIC.toUpperCase(), `UID=${TOPIC}\n> more`, `APSP:${UUID}`])('is not one in %s', (text) => {
    expect(wasMended(text, TOPIC)).toBe(false)
  })
})
