import type { CollectionBeforeValidateHook } from 'payload'

import { managers } from '@/access/rules'
import { answersClosedMessage, takesAnswers } from '@/src/domain/committee/meeting'
import { idOf } from '@/src/domain/platform/document/related'
import type { Attendance } from '@/src/payload-types'
import { meetingFor } from '@/src/queries/committee/meeting'
import { refuse } from '@/src/payload/errors/refuse'

/** Members answer until the meeting is held; those who keep the sheet correct it afterwards. */
export const answerInTime: CollectionBeforeValidateHook<Attendance> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!req.user || managers({ req })) return data
  const meeting = await meetingFor(idOf(data?.meeting ?? originalDoc?.meeting), req)
  if (meeting && !takesAnswers(meeting))
    refuse({ path: 'status', message: answersClosedMessage }, collection.slug, req)
  return data
}
