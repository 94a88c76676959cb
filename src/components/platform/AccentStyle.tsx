import type { AccentTones } from '@/src/domain/platform/identity/accent'

type Props = { tones?: AccentTones; nonce?: string }

/** The accent of the house over that of tokens.css; what is printed stays black. */
export const AccentStyle = ({ tones, nonce }: Props) =>
  tones && (
    <style nonce={nonce}>{`@media screen {
  :root:root {
    --accent: light-dark(${tones.light}, ${tones.dark});
    --accent-tint: light-dark(${tones.lightTint}, ${tones.darkTint});
  }
}`}</style>
  )
