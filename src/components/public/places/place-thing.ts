import { openDaysIn } from '@/src/domain/places/opening-hours'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { env } from '@/src/env'
import type { Thing } from '@/src/formats/json-ld'
import type { PublicPlace } from '@/src/queries/places/public-place'

import { addressOf } from '../site'
import { communeOf, photosOf, placedAt } from './of-place'

type Told = { day: string; language: Language }

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** When it is open in the week of a day: hours that change with holidays are those of that week alone. */
const hoursOf = (text: string, day: string) => {
  const monday = new Date(day)
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7))
  const sunday = new Date(monday)
  sunday.setUTCDate(sunday.getUTCDate() + 6)
  const [validFrom, validThrough] = [monday, sunday].map((date) => date.toISOString().slice(0, 10))
  return (openDaysIn(text, day) ?? []).flatMap(({ from, to, spans }) =>
    spans.map((span) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: weekdays.slice(from, to + 1).map((name) => `https://schema.org/${name}`),
      opens: span.from,
      closes: span.to === '24:00' ? '23:59' : span.to,
      validFrom,
      validThrough,
    })),
  )
}

/** A place as schema.org describes it; one made up for a demonstration is not told as a fact. */
export const thingsOf = (place: PublicPlace['place'], { day, language }: Told): Thing[] => {
  if (place.sample) return []
  const { name, summary, street, postalCode, contact, openingHours, slug } = place
  const position = placedAt(place)
  const photos = photosOf(place)
  return [
    {
      '@type': 'LocalBusiness',
      name,
      url: `${env.SERVER_URL}${addressOf(`/tiers-lieux/${slug}`, language)}`,
      ...(summary && { description: summary }),
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'FR',
        addressLocality: communeOf(place)?.name,
        ...(street && { streetAddress: street }),
        ...(postalCode && { postalCode }),
      },
      ...(position && { geo: { '@type': 'GeoCoordinates', ...position } }),
      ...(contact?.phone && { telephone: contact.phone }),
      ...(contact?.email && { email: contact.email }),
      ...(contact?.website && { sameAs: contact.website }),
      ...(photos.length > 0 && {
        image: photos.map(({ url }) => new URL(url, env.SERVER_URL).href),
      }),
      ...(openingHours && { openingHoursSpecification: hoursOf(openingHours, day) }),
    },
  ]
}
