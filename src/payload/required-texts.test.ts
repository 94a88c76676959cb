import { text, textarea } from 'payload/shared'
import { expect, it } from 'vitest'

it('Payload itself still takes spaces for a text: else src/payload/required-texts.ts may go', () => {
  const asked = { required: true, req: { payload: { config: {} }, t: (key: string) => key } }
  for (const validate of [text, textarea]) {
    const check: unknown = validate
    const answer: unknown =
      typeof check === 'function' ? Reflect.apply(check, undefined, [' ', asked]) : undefined
    expect(answer).toBe(true)
  }
})
