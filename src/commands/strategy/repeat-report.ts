import type { PayloadRequest } from 'payload'

import { today } from '@/src/domain/platform/time/paris-day'
import type { Weather } from '@/src/domain/strategy/weather'

import { publishReport } from './publish-report'

/** What a report says that repeats the one before it. */
export const unchanged = 'Inchangé depuis le dernier point'

type Repeated = { action: string; weather: Weather; weatherReason?: string | null }

/** Publishes a report dated today which says that an action stands as its last one said. */
export const repeatReport = (
  { action, weather, weatherReason }: Repeated,
  req: PayloadRequest,
): Promise<void> =>
  publishReport(
    { action, date: today(), weather, weatherReason: weatherReason ?? '', done: unchanged },
    req,
    'fr',
  )
