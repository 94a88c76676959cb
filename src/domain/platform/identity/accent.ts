import type { Bilingual } from '@/src/domain/platform/text/bilingual'

import { contrastOf, isColour, mixed, notAColour } from './colour'

/** An accent as it stands in the light and in the dark, each with the tint that lies under it. */
export type AccentTones = { light: string; lightTint: string; dark: string; darkTint: string }

/** What an accent is read on beside its tint: the paper and the ground of tokens.css. */
const grounds = {
  light: ['#ffffff', '#f5f7fb'],
  dark: ['#131a29', '#0c121e'],
} as const
const [white] = grounds.light
const [night] = grounds.dark

/** WCAG 2.2, success criterion 1.4.3: a text on what it stands on. */
const least = 4.5

const readsOn = (tone: string, under: readonly string[]) =>
  under.every((ground) => contrastOf(tone, ground) >= least)

/**
 * The tones of an accent « #1B4FB5 ». In the dark it is made lighter, by no more than it needs to be read
 * there.
 */
export const tonesOf = (accent: string): AccentTones => {
  const light = accent.toLowerCase()
  const darkTint = mixed(night, light, 0.25)
  const shares = Array.from({ length: 21 }, (_, index) => index / 20)
  const lighter = shares.map((share) => mixed(light, white, share))
  const dark = lighter.find((tone) => readsOn(tone, [darkTint, ...grounds.dark])) ?? white
  return { light, lightTint: mixed(white, light, 0.08), dark, darkTint }
}

/** Why a colour cannot be an accent: it is none, or no text would read on its tint. */
export const accentProblem = (accent: string): Bilingual | undefined => {
  if (!isColour(accent)) return notAColour
  const { light, lightTint } = tonesOf(accent)
  if (readsOn(light, [lightTint, ...grounds.light])) return undefined
  return {
    fr: 'Cette couleur est trop claire\u00A0: un texte ne s’y lirait pas. Choisissez-en une plus sombre.',
    en: 'This colour is too light: no text would read on it. Choose a darker one.',
  }
}
