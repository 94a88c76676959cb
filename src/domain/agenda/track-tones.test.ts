import fc from 'fast-check'
import { expect, it } from 'vitest'

import { contrastOf } from '@/src/domain/platform/identity/colour'

import { trackTones } from './track-tones'

it('keeps a colour that reads, and moves another by little', () => {
  expect(trackTones('#5B3A9E').light).toBe('#5b3a9e')
  expect(trackTones('#ffd166')).toMatchObject({ dark: '#ffd166' })
})

it('reads in both themes, whatever the colour', () => {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`)
  fc.assert(
    fc.property(colour, (any) => {
      const { light, dark } = trackTones(any)
      return contrastOf(light, '#ffffff') >= 4.5 && contrastOf(dark, '#131a29') >= 4.5
    }),
  )
})
