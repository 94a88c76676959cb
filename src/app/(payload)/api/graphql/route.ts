import { REST_OPTIONS } from '@payloadcms/next/routes'

import config from '@/payload.config'
import { answerGraphql } from '@/src/graphql/answer'

export const POST = answerGraphql(config)
export const OPTIONS = REST_OPTIONS(config)
