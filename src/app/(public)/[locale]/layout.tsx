import type { ReactNode } from 'react'

import { Frame } from '@/src/app/Frame'
import { languageOf } from '@/src/domain/platform/text/bilingual'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

const Layout = async ({ children, params }: Props) => (
  <Frame language={languageOf((await params).locale)}>{children}</Frame>
)

export default Layout
