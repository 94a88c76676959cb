import type { ReactNode } from 'react'

import { Frame } from '@/src/app/Frame'

import { type Props, readPage } from './read'

/** In the language of the account, which the address does not tell. */
const Layout = async ({ children, params }: Props & { children: ReactNode }) => (
  <Frame language={(await readPage((await params).token)).language}>{children}</Frame>
)

export default Layout
