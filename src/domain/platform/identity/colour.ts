import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'

export const textColours = {
  white: { fr: 'Blanc', en: 'White' },
  black: { fr: 'Noir', en: 'Black' },
} satisfies Record<string, Bilingual>

export type TextColour = keyof typeof textColours

const pattern = /^#[0-9a-f]{6}$/i

/** Whether a text is a colour such as « #1B7F5C ». */
export const isColour = (text: string): boolean => pattern.test(text)

export const notAColour: Bilingual = {
  fr: 'Écrivez la couleur sous la forme «\u00A0#1B7F5C\u00A0»\u00A0: un dièse et six chiffres hexadécimaux.',
  en: 'Write the colour as “#1B7F5C”: a hash and six hexadecimal digits.',
}

export const colourProblem = ({ colour }: { colour?: string | null }): Problem | undefined =>
  !colour || isColour(colour) ? undefined : { path: 'colour', message: notAColour }

/** A colour of which a share (0 to 1) is another. */
export const mixed = (colour: string, other: string, share: number): string => {
  const part = (from: number) => {
    const [one = 0, two = 0] = [colour, other].map((hex) =>
      Number.parseInt(hex.slice(from, from + 2), 16),
    )
    return Math.round(one + (two - one) * share)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${part(1)}${part(3)}${part(5)}`
}

/** Relative luminance of a colour « #1B7F5C », from 0 (black) to 1 (white): WCAG 2.2. */
const luminanceOf = (colour: string): number => {
  const linear = (from: number) => {
    const share = Number.parseInt(colour.slice(from, from + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5)
}

/** Contrast of two colours « #1B7F5C », from 1 to 21: WCAG 2.2, success criterion 1.4.3. */
export const contrastOf = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/**
 * The colour of a text that reads well on a background. No background is refused: on each of them,
 * white or black has a contrast of 4.5 at least.
 */
export const textColourOn = (background: string): TextColour =>
  contrastOf(background, '#ffffff') >= contrastOf(background, '#000000') ? 'white' : 'black'
