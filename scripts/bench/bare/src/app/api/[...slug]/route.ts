import { REST_GET, REST_POST } from '@payloadcms/next/routes'

import config from '../../../../payload.config'

export const GET = REST_GET(config)
/** To sign in, before its dashboard is looked at. */
export const POST = REST_POST(config)
