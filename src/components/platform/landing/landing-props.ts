import type { PayloadRequest } from 'payload'

import type { Language } from '@/src/domain/platform/text/bilingual'

/** What every landing page is given, and each of its parts. `today` is an ISO day of Paris. */
export type LandingProps = {
  req: PayloadRequest
  today: string
  language: Language
}
