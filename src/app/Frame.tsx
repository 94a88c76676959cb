import type { ReactNode } from 'react'

import '@fontsource-variable/source-sans-3'
import '@/src/components/platform/tokens.css'
import '@/src/components/public/base.css'

import { readNonce } from '@/src/app/nonce'
import { readSite } from '@/src/app/site'
import { AccentStyle } from '@/src/components/platform/AccentStyle'
import type { Language } from '@/src/domain/platform/text/bilingual'

type Props = { language: Language; children: ReactNode }

/** Around each page that is not of the back-office: its language, the font and the colours of the house. */
export const Frame = async ({ language, children }: Props) => {
  const { tones } = await readSite(language)
  return (
    <html lang={language}>
      <body>
        <AccentStyle tones={tones} nonce={await readNonce()} />
        {children}
      </body>
    </html>
  )
}
