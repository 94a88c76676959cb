import { contrastOf, mixed } from '@/src/domain/platform/identity/colour'

/** The paper of tokens.css, and what a text of each theme tends to. */
const themes = {
  light: { paper: '#ffffff', ink: '#000000' },
  dark: { paper: '#131a29', ink: '#ffffff' },
} as const

/** The colour, moved to the ink by no more than it needs to be read on the paper (WCAG 2.2, 1.4.3). */
const readable = (colour: string, { paper, ink }: (typeof themes)[keyof typeof themes]) => {
  const shares = Array.from({ length: 21 }, (_, index) => index / 20)
  const tones = shares.map((share) => mixed(colour, ink, share))
  return tones.find((tone) => contrastOf(tone, paper) >= 4.5) ?? ink
}

/** The colour of a track « #FFD166 » as its name and its edge are read on the paper of each theme. */
export const tonesOfTrack = (colour: string): { light: string; dark: string } => ({
  light: readable(colour.toLowerCase(), themes.light),
  dark: readable(colour.toLowerCase(), themes.dark),
})
