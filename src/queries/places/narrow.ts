import type { Where } from 'payload'

import type { Box, PlaceQuestion } from '@/src/domain/places/question'
import { boxAround } from '@/src/domain/places/surroundings'

const anyOf = (field: string, values: readonly string[] | undefined): Where[] =>
  values === undefined ? [] : [{ [field]: { in: [...values] } }]

const within = (box: Box | undefined): Where[] =>
  box === undefined
    ? []
    : [
        { latitude: { greater_than_equal: box.south, less_than_equal: box.north } },
        { longitude: { greater_than_equal: box.west, less_than_equal: box.east } },
      ]

type Coded = { id: string; inseeCode: string }

const idsOf = (codes: readonly string[], communes: readonly Coded[]): string[] =>
  communes.filter(({ inseeCode }) => codes.includes(inseeCode)).map(({ id }) => id)

/**
 * A filter of the database that leaves every place that may answer a question, and as few others as it can:
 * what it cannot tell, such as words without their accents or what is open now, `answersQuestion` does, and
 * it always has the last word.
 */
export const narrow = (question: PlaceQuestion, communes: readonly Coded[]): Where => {
  const { commune, near, radius, network, updatedSince } = question
  return {
    and: [
      ...anyOf('families', question.family),
      ...anyOf('callFamilies', question.callFamily),
      ...anyOf('services', question.service),
      ...anyOf('audiences', question.audience),
      ...anyOf('commune', commune && idsOf(commune, communes)),
      ...anyOf('accessibility.wheelchair', question.wheelchair),
      ...anyOf('state', question.state),
      ...(network === true ? [{ networkMember: { equals: true } }] : []),
      ...within(question.bbox),
      ...within(near && radius !== undefined ? boxAround(near, radius) : undefined),
      ...(updatedSince === undefined
        ? []
        : [{ updatedAt: { greater_than_equal: new Date(updatedSince).toISOString() } }]),
    ],
  }
}
