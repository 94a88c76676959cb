import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { createLocalReq, type CollectionSlug, type RequiredDataFromCollectionSlug } from 'payload'

import { samplePlaces } from '@/seed/demo/places'
import { richTextFor } from '@/seed/rich-text'
import { inTransaction } from '@/src/database/in-transaction'

import { loadPayload } from '../support/configuration'
import { run, say } from '../support/run'
import { account, partner } from './account'

const directory = process.argv[2] ?? '.'

const list = <T>(length: number, make: (index: number) => T) =>
  Array.from({ length }, (_, index) => make(index))

const day = (index: number) => new Date(Date.UTC(2017, 0, 1 + index, 12)).toISOString()
const kilobyte = list(20, () => 'Un paragraphe d’exemple, qui ne dit rien de vrai.').join(' ')
const forNobody = { depth: 0, overrideAccess: true } as const // a measure acts for nobody
const sample = { sample: true, _status: 'published' } as const

const indicatorTitle = (n: number) => `Indicateur d’exemple ${String(n)}`

/** Spreadsheets of values that are not there yet, for indicators by their names. */
const writeValues = async (indicators: readonly string[]) => {
  for (const rows of [1_000, 10_000]) {
    const lines = list(rows, (n) =>
      [indicators[n % indicators.length], day(7300 + Math.floor(n / 50)).slice(0, 10), n].join(';'),
    )
    await writeFile(
      join(directory, `values-${String(rows)}.csv`),
      `Indicateur;Date;Valeur\n${lines.join('\n')}\n`,
    )
  }
}

/**
 * The stated data set of the benchmark, on top of the seed: 53 published actions with 1 kB of rich
 * text and 4 milestones or more, and 477 drafts that only the house reads; 200 progress reports,
 * 1 000 values of 50 indicators, 1 000 places, an event of 60 sessions and 40 speakers.
 */
run(async () => {
  const payload = await loadPayload()
  await inTransaction(await createLocalReq({}, payload), async (req) => {
    const create = async <Slug extends CollectionSlug>(
      collection: Slug,
      documents: readonly RequiredDataFromCollectionSlug<Slug>[],
    ) => {
      const ids: string[] = []
      for (const data of documents)
        ids.push((await payload.create({ collection, data, ...forNobody, req })).id)
      say(`  ${String(ids.length)} ${collection}`)
      return ids
    }
    const idsOf = async (collection: CollectionSlug) => {
      const { docs } = await payload.find({ collection, pagination: false, ...forNobody, req })
      return docs.map(({ id }) => id)
    }

    const toRichText = await richTextFor(req)
    const { docs: published } = await payload.find({
      collection: 'actions',
      pagination: false,
      ...forNobody,
      req,
    })
    const actions = published.map(({ id }) => id)
    for (const id of actions)
      await payload.update({
        collection: 'actions',
        id,
        data: { description: toRichText(kilobyte) },
        ...forNobody,
        req,
      })
    const [orientation = ''] = await idsOf('orientations')
    const drafts = await create(
      'actions',
      list(477, (n) => ({
        code: `${String(20 + Math.floor(n / 10))}.${String(n % 10)}`,
        title: `Action d’exemple ${String(n)}`,
        slug: `action-d-exemple-${String(n)}`,
        orientation,
        status: 'in-progress' as const,
        priority: 'normal' as const,
        _status: 'draft' as const,
      })),
    )
    await create(
      'milestones',
      [...actions, ...drafts].flatMap((action) =>
        list(4, (n) => ({
          ...sample,
          action,
          label: `Jalon d’exemple ${String(n)}`,
          dueDate: day(n * 90),
          doneDate: n % 2 === 0 ? day(n * 90) : null,
          weight: 1 + n,
        })),
      ),
    )
    await create(
      'progress-reports',
      list(200, (n) => ({
        ...sample,
        action: actions[n % actions.length] ?? '',
        date: day(n),
        weather: 'not-given' as const,
        done: `Point d’exemple ${String(n)}`,
      })),
    )
    const indicators = await create(
      'indicators',
      list(50, (n) => ({
        ...sample,
        title: indicatorTitle(n),
        action: actions[n],
        unit: 'services',
        weight: 1,
        direction: 'rising' as const,
        periodicity: 'monthly' as const,
        initialValue: 0,
        initialDate: day(0),
        targetValue: 100,
        targetDate: day(700),
      })),
    )
    await create(
      'indicator-values',
      list(1000, (n) => ({
        ...sample,
        indicator: indicators[n % 50] ?? '',
        date: day(30 * Math.floor(n / 50)),
        value: n / 20,
      })),
    )
    const { docs: communes } = await payload.find({
      collection: 'communes',
      pagination: false,
      ...forNobody,
      req,
    })
    await create('tiers-lieux', samplePlaces(1000, communes).slice(30))
    const [event = ''] = await create('events', [
      {
        ...sample,
        title: 'Édition d’exemple',
        slug: 'edition-d-exemple',
        startDate: day(0),
        endDate: day(3),
        timeZone: 'Europe/Paris',
        status: 'held',
        attendanceMode: 'on-site',
      },
    ])
    const speakers = await create(
      'speakers',
      list(40, (n) => ({
        ...sample,
        name: `Personne d’exemple ${String(n)}`,
        consentToPublish: true,
      })),
    )
    await create(
      'event-sessions',
      list(60, (n) => ({
        ...sample,
        event,
        code: `BENCH${String(n)}`,
        title: `Session d’exemple ${String(n)}`,
        state: 'confirmed' as const,
        start: day(n % 4),
        duration: 45,
        format: 'talk' as const,
        language: 'fr' as const,
        level: 'everyone' as const,
        speakers: list(3, (k) => speakers[(n + 13 * k) % 40] ?? ''),
      })),
    )
    await create('users', [
      { ...account, name: 'Mesure', role: 'project-manager' },
      { ...partner, name: 'Site partenaire', password: account.password, role: 'partner' },
    ])
    await writeValues(published.slice(0, 50).map(({ code }, n) => `${code} | ${indicatorTitle(n)}`))
  })
  await payload.destroy()
})
