import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // `npm run check` finds type errors; a start does not wait for it.
  typescript: { ignoreBuildErrors: true },
  redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
  // The server in front compresses; libsql and its native binary stay outside the bundle.
  serverExternalPackages: ['@libsql/client', 'libsql'],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
