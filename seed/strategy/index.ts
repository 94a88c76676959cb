import type { CollectionSlug, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

import communes from '@/seed/reference/communes.json'
import { sampleFollowUp } from '@/seed/demo/strategy'
import { seedMissing, type Seeded } from '@/seed/missing'
import { richTextFor } from '@/seed/rich-text'

import { actions } from './actions'
import { axes } from './axes'
import { experiments } from './experiments'
import { organisations } from './organisations'
import { orientations } from './orientations'
import { workstreams } from './workstreams'

type Options = {
  /** Whether the actions get a sample follow-up, marked as such, led by this account. */
  sampleLead: string | undefined
  onSeeded: (what: string, seeded: Seeded) => void
}

const noon = (day: string | null) => (day ? `${day}T12:00:00.000Z` : null)

const idsOf = (keys: readonly string[], { ids }: Seeded) =>
  keys.map((key) => ids.get(key)).filter((id) => id !== undefined)

/** The strategy as the deliberation gives it; what is not public keeps a neutral title and a flag. */
export const seedStrategy = async (req: PayloadRequest, { sampleLead, onSeeded }: Options) => {
  const _status = 'published' as const
  const seed = async <Slug extends CollectionSlug>(
    collection: Slug,
    key: string,
    documents: readonly RequiredDataFromCollectionSlug<Slug>[],
  ) => {
    const seeded = await seedMissing(req, collection, key, documents)
    onSeeded(collection, seeded)
    return seeded
  }

  const seededCommunes = await seed(
    'communes',
    'inseeCode',
    communes.map((commune) => ({ ...commune, memberSince: noon(commune.memberSince) })),
  )
  const seededOrganisations = await seed(
    'organisations',
    'slug',
    organisations.map((organisation) => ({ ...organisation, _status })),
  )
  const seededAxes = await seed(
    'axes',
    'number',
    axes.map((axis) => ({ ...axis, _status })),
  )
  const seededWorkstreams = await seed(
    'workstreams',
    'number',
    workstreams.map((workstream) => ({ ...workstream, _status })),
  )
  const seededOrientations = await seed(
    'orientations',
    'number',
    orientations.map(({ axisNumber, ...orientation }) => ({
      ...orientation,
      axis: seededAxes.ids.get(axisNumber),
      _status,
    })),
  )

  const richText = await richTextFor(req)

  const seededActions = await seed(
    'actions',
    'code',
    actions.map(({ organisations: partners, communes: concerned, ...action }, index) => ({
      ...action,
      description: action.description === null ? undefined : richText(action.description),
      orientation: seededOrientations.ids.get(action.orientation) ?? '',
      workstream: seededWorkstreams.ids.get(action.workstream),
      partnerOrganisations: idsOf(partners, seededOrganisations),
      communes: idsOf(concerned, seededCommunes),
      ...(sampleLead ? followUpOf(action.code, index, sampleLead) : noFollowUp),
      _status,
    })),
  )

  const codeOf = new Map(actions.map(({ slug, code }) => [slug, code]))
  await seed(
    'experiments',
    'slug',
    experiments.map(({ organisations: partners, communes: territory, ...experiment }) => ({
      ...experiment,
      action: seededActions.ids.get(codeOf.get(experiment.slug)),
      organisations: idsOf(partners, seededOrganisations),
      communes: idsOf(territory, seededCommunes),
      _status,
    })),
  )
  return seededActions
}

const noFollowUp = { status: 'upcoming', priority: 'normal' } as const

const followUpOf = (code: string, index: number, lead: string) => {
  const { status, priority, leadDepartment, startDate, endDate, blocked } = sampleFollowUp(
    code,
    index,
  )
  return {
    sampleFollowUp: true,
    status,
    priority,
    leadDepartment,
    startDate: noon(startDate),
    endDate: noon(endDate),
    blocked: { reason: blocked?.reason, remedy: blocked?.needs },
    leadUsers: index % 4 === 0 ? [lead] : [],
  }
}
