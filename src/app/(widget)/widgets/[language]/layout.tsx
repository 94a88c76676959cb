import type { ReactNode } from 'react'

import '@/src/components/public/widget.css'

import { Frame } from '@/src/app/Frame'
import { languageOf } from '@/src/domain/platform/text/bilingual'

type Props = { children: ReactNode; params: Promise<{ language: string }> }

const Layout = async ({ children, params }: Props) => (
  <Frame language={languageOf((await params).language)}>{children}</Frame>
)

export default Layout
