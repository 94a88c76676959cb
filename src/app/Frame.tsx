import localFont from 'next/font/local'
import type { ReactNode } from 'react'

import '@/src/components/platform/tokens.css'
import '@/src/components/public/base.css'

import { readNonce } from '@/src/app/nonce'
import { readSite } from '@/src/app/site'
import { AccentStyle } from '@/src/components/platform/AccentStyle'
import type { Language } from '@/src/domain/platform/text/bilingual'

/**
 * The letters of French and English, asked for with the page itself; until they are there, those of the
 * system are set as wide and as high, so that nothing moves when they come.
 */
const sourceSans = localFont({
  src: '../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  adjustFontFallback: 'Arial',
  variable: '--letters',
})

type Props = { language: Language; children: ReactNode }

/** Around each page that is not of the back-office: its language, the font and the colours of the house. */
export const Frame = async ({ language, children }: Props) => {
  const { tones } = await readSite(language)
  return (
    <html lang={language} className={sourceSans.variable}>
      <body>
        <AccentStyle tones={tones} nonce={await readNonce()} />
        {children}
      </body>
    </html>
  )
}
