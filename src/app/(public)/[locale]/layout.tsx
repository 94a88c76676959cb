import type { ReactNode } from 'react'

import { readNonce } from '@/src/app/nonce'
import { readSite } from '@/src/app/site'
import { AccentStyle } from '@/src/components/platform/AccentStyle'
import { languageOf } from '@/src/domain/platform/text/bilingual'

import '@fontsource-variable/source-sans-3'
import '@/src/components/platform/tokens.css'
import '@/src/components/public/base.css'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

const Layout = async ({ children, params }: Props) => {
  const language = languageOf((await params).locale)
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

export default Layout
