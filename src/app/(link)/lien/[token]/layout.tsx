import type { ReactNode } from 'react'

import '@fontsource-variable/source-sans-3'
import '@/src/components/platform/tokens.css'
import '@/src/components/public/base.css'

import { readNonce } from '@/src/app/nonce'
import { readSite } from '@/src/app/site'
import { AccentStyle } from '@/src/components/platform/AccentStyle'

import { type Props, readPage } from './read'

/** In the language of the account, which the address does not tell. */
const Layout = async ({ children, params }: Props & { children: ReactNode }) => {
  const { language } = await readPage((await params).token)
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
