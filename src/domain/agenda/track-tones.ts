import { tonesOf } from '@/src/domain/platform/identity/accent'
import { contrastOf, mixed } from '@/src/domain/platform/identity/colour'

/** The colour of a track as its name is written in, in the light and in the dark. */
export type TrackTones = { light: string; dark: string }

/** WCAG 2.1, success criterion 1.4.3. */
const least = 4.5

/** A colour, made darker in the light and lighter in the dark by no more than it needs to be read. */
export const trackTones = (colour: string): TrackTones => {
  const darker = Array.from({ length: 21 }, (_, index) => mixed(colour, '#000000', index / 20))
  return {
    light: darker.find((tone) => contrastOf(tone, '#ffffff') >= least) ?? '#000000',
    dark: tonesOf(colour).dark,
  }
}
