import type { Endpoint } from 'payload'
import { z } from 'zod'

import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import { handle } from '@/src/endpoints/handle'

import { askedPlaces } from './asked-places'
import { fileAnswer, fileFormats } from './file-answer'
import { pageAnswer } from './page-answer'

const asked = askedPlaces.extend({
  format: z.enum(['json', 'geojson', ...wordsOf(fileFormats)]).default('json'),
})

/**
 * GET /api/places?format=geojson&bbox=2.9,50.5,3.2,50.8&family=fablab&limit=100 — the published places that
 * answer a question, the same for all: a page of them as JSON or GeoJSON, or all of them as a file.
 */
export const placesFeed: Endpoint = {
  path: '/places',
  method: 'get',
  handler: handle(asked, ({ format, ...question }, req) =>
    format === 'json' || format === 'geojson'
      ? pageAnswer(format, question, req)
      : fileAnswer(format, question, req),
  ),
}
