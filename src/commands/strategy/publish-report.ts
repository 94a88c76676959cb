import type { PayloadRequest, TypedLocale } from 'payload'

import { noonOf } from '@/src/domain/platform/time/days'
import type { Weather } from '@/src/domain/strategy/weather'

export type NewReport = {
  action: string
  /** A day. */
  date: string
  weather: Weather
  weatherReason?: string | undefined
  done: string
  next?: string | undefined
  risks?: string | undefined
}

/** Publishes a progress report, signed by whoever asks for it, in the language of `req` unless said. */
export const publishReport = async (
  { action, date, weather, weatherReason, done, next, risks }: NewReport,
  req: PayloadRequest,
  locale?: TypedLocale,
): Promise<void> => {
  await req.payload.create({
    collection: 'progress-reports',
    data: {
      action,
      date: noonOf(date),
      weather,
      ...(weatherReason && { weatherReason }),
      done,
      ...(next && { next }),
      ...(risks && { risks }),
      _status: 'published',
    },
    depth: 0,
    ...(locale && { locale }),
    overrideAccess: false,
    req,
  })
}
