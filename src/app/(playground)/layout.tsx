import type { ReactNode } from 'react'

import '@fontsource-variable/source-sans-3'
import '@/src/components/platform/tokens.css'
import '@/src/components/public/base.css'

/** A layout of its own: the page fills the window and takes nothing of Payload's. */
const Layout = ({ children }: { children: ReactNode }) => (
  <html lang="en">
    <body>{children}</body>
  </html>
)

export default Layout
