import type { ReactNode } from 'react'
import type { ServerFunctionClient } from 'payload'

import '@fontsource-variable/source-sans-3'
import '@payloadcms/next/css'
import '@/src/components/platform/tokens.css'
import '@/src/components/platform/admin.css'
import { RootLayout } from '@payloadcms/next/layouts'

import config from '@/payload.config'
import { readSite } from '@/src/app/site'
import { AccentStyle } from '@/src/components/platform/AccentStyle'
import { answerServerFunction } from '@/src/payload/server-functions/answer'

import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return answerServerFunction(args, { config, importMap })
}

const Layout = async ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    <AccentStyle tones={(await readSite('fr')).tones} />
    <noscript>
      <p>
        Le back-office a besoin de JavaScript. <a href="/">Les pages publiques</a> s’en passent. —{' '}
        <span lang="en">
          The back-office needs JavaScript. <a href="/en">The public pages</a> do without.
        </span>
      </p>
    </noscript>
    {children}
  </RootLayout>
)

export default Layout
