import type { ReactNode } from 'react'

import { languageOf } from '@/src/domain/platform/text/bilingual'

import '@fontsource-variable/source-sans-3'
import '@/src/components/platform/tokens.css'
import '@/src/components/public/base.css'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

const Layout = async ({ children, params }: Props) => (
  <html lang={languageOf((await params).locale)}>
    <body>{children}</body>
  </html>
)

export default Layout
