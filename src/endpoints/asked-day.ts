import { z } from 'zod'

import { isWithinDays, outsideMessage } from '@/src/domain/platform/time/days'

/** A day that someone asks about or enters: « 2018-01-31 ». */
export const askedDay = z.iso
  .date({ abort: true })
  .refine(isWithinDays, { params: { sentence: outsideMessage } })
