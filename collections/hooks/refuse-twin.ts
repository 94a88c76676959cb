import type { CollectionBeforeValidateHook } from 'payload'

import type { Attendance } from '@/src/payload-types'

import { idOf } from './id-of'
import { refuse } from './refuse'

const twin = {
  path: 'member',
  message: {
    fr: 'Ce membre est déjà sur la feuille de cette séance, peut-être dans la corbeille\u00A0: modifiez sa ligne.',
    en: 'This member is on the sheet of this meeting already, perhaps in the trash: change that line.',
  },
}

/** One line a member. A unique index holds the rule when two are written at once. */
export const refuseTwin: CollectionBeforeValidateHook<Attendance> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const { meeting, member, id } = { ...originalDoc, ...data }
  const { totalDocs } = await req.payload.count({
    collection: 'attendances',
    where: {
      and: [
        { meeting: { equals: idOf(meeting) ?? '' } },
        { member: { equals: idOf(member) ?? '' } },
        { id: { not_equals: id ?? '' } },
      ],
    },
    overrideAccess: true, // a line counts whoever may read it
    req,
    trash: true,
  })
  if (totalDocs > 0) refuse(twin, collection.slug, req)
  return data
}
