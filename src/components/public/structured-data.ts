import type { Site } from '@/src/domain/platform/identity/site'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { env } from '@/src/env'
import type { Thing } from '@/src/formats/json-ld'
import type { PublicMeeting } from '@/src/queries/committee/public-committee'
import type { PublicFigures } from '@/src/queries/strategy/public-figures'

import { addressOf } from './site'

/** Where the figures are, for machines. */
export const figuresAddress = (format: 'json' | 'csv', language: Language): string =>
  `${env.SERVER_URL}/api/strategy/figures?format=${format}&locale=${language}`

/** Where the places are, for machines. */
export const placesAddress = (format: string, language: Language): string =>
  `${env.SERVER_URL}/api/places?format=${format}&locale=${language}`

type Told = { site: Pick<Site, 'name' | 'strategy' | 'line'>; language: Language }

const valuesOf = ({ strategy }: PublicFigures) => [
  { name: 'actions', value: strategy.all },
  { name: 'actions done', value: strategy.done },
  { name: 'actions in progress', value: strategy.inProgress },
  { name: 'actions late', value: strategy.late },
  ...(strategy.progress === null
    ? []
    : [{ name: 'progress', value: strategy.progress, unitText: '%' }]),
]

/** The figures of the strategy as a data set; what is made up for a demonstration is not told as a fact. */
export const dataSetOf = (figures: PublicFigures, { site, language }: Told): Thing => ({
  '@type': 'Dataset',
  name: site.strategy,
  description: site.line,
  url: figures.source,
  inLanguage: language,
  license: figures.licence.url,
  isAccessibleForFree: true,
  dateModified: figures.day,
  creator: { '@type': 'Organization', name: site.name, url: env.SERVER_URL },
  distribution: [['application/json', 'json'] as const, ['text/csv', 'csv'] as const].map(
    ([encodingFormat, format]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: figuresAddress(format, language),
    }),
  ),
  ...(!figures.sample && {
    variableMeasured: valuesOf(figures).map((value) => ({ '@type': 'PropertyValue', ...value })),
  }),
})

const attendance = {
  'on-site': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  mixed: 'https://schema.org/MixedEventAttendanceMode',
} satisfies Record<PublicMeeting['mode'], string>

/** The meetings to come as events, those made up for a demonstration left out. */
export const eventsOf = (meetings: readonly PublicMeeting[], { site, language }: Told): Thing[] =>
  meetings
    .filter(({ sample }) => !sample)
    .map(({ title, date, mode, place }) => ({
      '@type': 'Event',
      name: title,
      startDate: date,
      eventAttendanceMode: attendance[mode],
      url: `${env.SERVER_URL}${addressOf('/comite', language)}`,
      organizer: { '@type': 'Organization', name: site.name, url: env.SERVER_URL },
      ...(place && { location: { '@type': 'Place', name: place } }),
    }))
