import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // `npm run check` finds type errors; a start does not wait for it.
  typescript: { ignoreBuildErrors: true },
  // French at the root, English under /en: one set of pages, under their language.
  redirects: () =>
    Promise.resolve([
      { source: '/fr', destination: '/', permanent: true },
      { source: '/fr/:path+', destination: '/:path+', permanent: true },
    ]),
  rewrites: () =>
    Promise.resolve([
      { source: '/', destination: '/fr' },
      // What keeps programmes offline is the same script in each language; where it is, is what it may keep.
      {
        source: '/en/agenda/service-worker.js',
        destination: '/agenda/service-worker.js',
      },
      // A signed link is in the language of its account, a widget in that of the site it is shown on.
      {
        source: '/:path((?!(?:en|admin|api|_next|widgets/(?:fr|en))(?:/|$)|lien/[^/]+$).+)',
        destination: '/fr/:path',
      },
    ]),
  // No page of ours asks Next for an image, and it would keep what is no longer public.
  images: { unoptimized: true },
  // The server in front compresses everything, in brotli too (src/server/compression.ts).
  compress: false,
  experimental: {
    serverSourceMaps: false, // Node is not told to read them: a ninth of the build
    caseSensitiveRoutes: true, // `/EN` is no page: otherwise the French ones would answer
  },
  // Every reader gets the same page, robots included: it is cached for all (src/server/cache).
  htmlLimitedBots: /.*/,
  // Native binaries stay outside the bundle, and so do charts, which no page draws.
  serverExternalPackages: ['@libsql/client', 'libsql', '@resvg/resvg-js', 'echarts'],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
