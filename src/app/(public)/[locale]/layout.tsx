import type { ReactNode } from 'react'

import { Absent } from '@/src/app/Absent'
import { Frame } from '@/src/app/Frame'
import { languageOf } from '@/src/domain/platform/text/bilingual'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** Other letters for a language, « /EN », are the address of nothing. */
const Layout = async ({ children, params }: Props) => {
  const { locale: asked } = await params
  const language = languageOf(asked)
  return (
    <Frame language={language}>
      {asked === language ? children : <Absent language={language} />}
    </Frame>
  )
}

export default Layout
