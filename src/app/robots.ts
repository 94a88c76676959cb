import type { MetadataRoute } from 'next'

import { env } from '@/src/env'

export const dynamic = 'force-dynamic'

const robots = (): MetadataRoute.Robots => ({
  rules: { userAgent: '*', allow: '/', disallow: ['/admin', '/api'] },
  sitemap: `${env.SERVER_URL}/sitemap.xml`,
})

export default robots
