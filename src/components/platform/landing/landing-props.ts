import type { PayloadRequest } from 'payload'

import type { Language } from '@/src/domain/platform/text/bilingual'
import type { NextMeeting } from '@/src/queries/committee/next-meeting'

/** What every landing page is given. `today` is an ISO day of Paris. */
export type LandingProps = {
  req: PayloadRequest
  today: string
  language: Language
  meeting: NextMeeting | undefined
}
