import type { PayloadRequest } from 'payload'

import { noonOf } from '@/src/domain/platform/time/days'
import { readSuggestedWeather } from '@/src/queries/strategy/suggested-weather'

import { sampleIndicators, sampleReports } from './progress'

type Ids = ReadonlyMap<unknown, string>

/** As of which day, and who says so. */
type By = { day: string; author: string | undefined }

const common = { sample: true, _status: 'published' } as const
const write = { depth: 0, overrideAccess: true } as const // a seed acts for nobody

const hasSamples = async (collection: 'indicators' | 'progress-reports', req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection,
    where: { sample: { equals: true } },
    limit: 1,
    pagination: false,
    trash: true,
    ...write,
    req,
  })
  return docs.length > 0
}

const orientationsByNumber = async (req: PayloadRequest): Promise<Ids> => {
  const { docs } = await req.payload.find({
    collection: 'orientations',
    select: { number: true },
    pagination: false,
    ...write,
    req,
  })
  return new Map(docs.map(({ id, number }) => [number, id]))
}

const seedIndicators = async (
  req: PayloadRequest,
  actions: Ids,
  { day, author }: By,
): Promise<number> => {
  if (await hasSamples('indicators', req)) return 0
  const orientations = await orientationsByNumber(req)
  let created = 0
  for (const { of, values, initialDate, targetDate, nextUpdate, ...facts } of sampleIndicators(
    day,
  )) {
    const measured =
      'action' in of
        ? { action: actions.get(of.action) }
        : { orientation: orientations.get(of.orientation) }
    if (!Object.values(measured).some(Boolean)) continue
    const { id: indicator } = await req.payload.create({
      collection: 'indicators',
      data: {
        ...common,
        ...facts,
        ...measured,
        initialDate: noonOf(initialDate),
        targetDate: noonOf(targetDate),
        nextUpdate: noonOf(nextUpdate),
      },
      ...write,
      req,
    })
    for (const [date, value] of values)
      await req.payload.create({
        collection: 'indicator-values',
        data: { ...common, indicator, date: noonOf(date), value, author },
        ...write,
        req,
      })
    created += 1 + values.length
  }
  return created
}

const seedReports = async (
  req: PayloadRequest,
  actions: Ids,
  { day, author }: By,
): Promise<number> => {
  if (await hasSamples('progress-reports', req)) return 0
  let created = 0
  for (const { action: code, date, override, isDraft, ...said } of sampleReports(day)) {
    const action = actions.get(code)
    if (!action) continue
    const suggested = (await readSuggestedWeather(action, date, req)) ?? 'not-given'
    await req.payload.create({
      collection: 'progress-reports',
      data: {
        ...common,
        ...said,
        _status: isDraft ? 'draft' : common._status,
        action,
        date: noonOf(date),
        weather: override?.weather ?? suggested,
        weatherReason: override?.reason,
        author,
      },
      ...write,
      req,
    })
    created += 1
  }
  return created
}

/** Sample indicators with their values, and sample reports, if there are none. Returns their number. */
export const seedProgress = async (req: PayloadRequest, actions: Ids, by: By): Promise<number> =>
  (await seedIndicators(req, actions, by)) + (await seedReports(req, actions, by))
