// The upload of the first set-up passes once: all events of one press, and no other press after it.
import { beforeEach, describe, expect, it } from 'vitest'
import { SetUpWatch } from '../../../lib/guard/push/set-up.ts'
import type { PushMemory } from '../../../lib/model/push-memory.ts'
import type { PushPortalView } from '../../../lib/portals/push/view.ts'

const viewOf = (facts: Partial<PushPortalView> = {}): PushPortalView => ({
  screen: 'create',
  account: 'mdm@new.example',
  rows: [],
  unread: [],
  controls: new Map(),
  subjectsOutside: [],
  shadowRoots: [],
  ...facts,
})
const CREATE = viewOf()
const UPLOADED = { type: 'create-uploaded', organisationId: 'new', account: 'mdm@new.example' }

let press: number
let watch: SetUpWatch
let memory: PushMemory

/** A press begins: a pointer or a key goes down. */
const goDown = () => {
  press++
}
const upload = (isComplete = true, view = CREATE) => watch.passed('upload', isComplete, view, memory)
const state = () => watch.current(memory)?.setUp?.state

beforeEach(() => {
  press = 0
  watch = new SetUpWatch(() => press)
  memory = { organisations: [], currentId: 'new', setUp: { name: 'Newcomer', state: 'open' } }
})

describe('one press', () => {
  it('is told once, in however many events it reaches the page', () => {
    goDown()
    expect(upload(false)).toBeUndefined()
    expect(upload()).toEqual(UPLOADED)
    expect(upload()).toBeUndefined()
  })

  it('counts as not uploaded until it is over, even when the background has heard of it', () => {
    goDown()
    upload()
    expect(state()).toBe('open')
    memory = { ...memory, setUp: { name: 'Newcomer', state: 'uploaded' } }
    expect(state()).toBe('open')
    goDown()
    expect(state()).toBe('uploaded')
  })

  it('and the next one finds it uploaded', () => {
    goDown()
    upload()
    goDown()
    expect(state()).toBe('uploaded')
    memory = { ...memory, setUp: { name: 'Newcomer', state: 'issued' } }
    expect(state()).toBe('issued')
  })

  it('that only went down on Upload and was drawn away is no upload', () => {
    goDown()
    expect(upload(false)).toBeUndefined()
    goDown()
    expect(state()).toBe('open')
    expect(watch.left(viewOf({ screen: 'list' }), memory)).toBeUndefined()
  })

  it('that went down and changed the screen by that alone is one', () => {
    goDown()
    upload(false)
    expect(watch.left(viewOf({ screen: 'confirmation' }), memory)).toEqual(UPLOADED)
    expect(watch.left(viewOf({ screen: 'confirmation' }), memory)).toBeUndefined()
  })

  it('on the screen of a renewal, or where no set-up is under way, is none of ours', () => {
    goDown()
    expect(upload(true, viewOf({ screen: 'renew' }))).toBeUndefined()
    const { setUp: _, ...plain } = memory
    memory = plain
    expect(upload()).toBeUndefined()
    expect(watch.left(CREATE, memory)).toBeUndefined()
    expect(watch.current(undefined)).toBeUndefined()
  })
})

describe('a refusal', () => {
  const refused = viewOf({ refusal: 'file-refused' })

  it('makes the upload undone, and is told once', () => {
    goDown()
    upload()
    expect(watch.refused(CREATE, memory)).toBeUndefined()
    expect(watch.refused(refused, memory)).toEqual({ type: 'create-refused', organisationId: 'new' })
    expect(watch.refused(refused, memory)).toBeUndefined()
    goDown()
    expect(state()).toBe('open')
  })

  it('where nothing was uploaded is an old one', () => {
    goDown()
    expect(watch.refused(refused, memory)).toBeUndefined()
  })

  it('that stood there before says nothing of this upload', () => {
    goDown()
    upload(true, refused)
    goDown()
    expect(watch.isRefused(refused)).toBe(false)
    expect(watch.refused(refused, memory)).toBeUndefined()
    expect(state()).toBe('uploaded')
    expect(watch.isRefused(CREATE)).toBe(false)
    expect(watch.isRefused(refused)).toBe(true)
  })

  it('of an upload in the page before is heard in this one', () => {
    memory = { ...memory, setUp: { name: 'Newcomer', state: 'uploaded' } }
    expect(watch.refused(refused, memory)).toEqual({ type: 'create-refused', organisationId: 'new' })
    expect(memory.setUp?.state).toBe('open')
  })

  it('on another screen is none', () => {
    expect(watch.isRefused(viewOf({ screen: 'renew', refusal: 'file-refused' }))).toBe(false)
  })
})

describe('Create', () => {
  it('begins anew what has come to nothing, and ends the intent of a renewal', () => {
    memory = {
      ...memory,
      setUp: { name: 'Newcomer', state: 'uploaded' },
      intent: { topic: 'x', proven: true, at: 1 },
    }
    expect(watch.passed('create', true, viewOf({ screen: 'get-started' }), memory)).toEqual({
      type: 'create-pressed',
      organisationId: 'new',
    })
    expect(memory).not.toHaveProperty('intent')
    expect(memory.setUp?.state).toBe('open')
  })

  it('does not make a certificate undone that was issued', () => {
    memory = { ...memory, setUp: { name: 'Newcomer', state: 'issued' } }
    watch.passed('create', true, viewOf({ screen: 'list' }), memory)
    expect(memory.setUp?.state).toBe('issued')
  })

  it('that only began is no press, and other controls say nothing', () => {
    expect(watch.passed('create', false, viewOf({ screen: 'get-started' }), memory)).toBeUndefined()
    expect(watch.passed('accept', true, viewOf({ screen: 'terms' }), memory)).toBeUndefined()
    expect(watch.passed('download', true, CREATE, memory)).toBeUndefined()
  })
})
