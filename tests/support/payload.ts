import { getPayload } from 'payload'

import config from '@/payload.config'

/** The application on the database of this run: started once, whatever the number of files. */
export const startPayload = () => getPayload({ config })
