import '@payloadcms/next/css'

import config from '@/payload.config'
import { env } from '@/src/env'
import { answerPlayground } from '@/src/graphql/playground'

export const GET = answerPlayground(config, { isOpen: env.NODE_ENV !== 'production' })
