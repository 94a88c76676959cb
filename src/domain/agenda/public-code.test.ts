import { describe, expect, it } from 'vitest'

import { codeFrom, codeLength } from './public-code'

describe('codeFrom', () => {
  it('takes each of its signs from one byte', () => {
    expect(codeFrom(new Uint8Array(codeLength))).toBe('22222222')
    expect(codeFrom(Uint8Array.of(27, 28, 255))).toBe('Z25')
  })
})
