import type { CollectionSlug, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

import communes from '@/seed/reference/communes.json'
import { sampleDepartments } from '@/seed/demo/departments'
import { followUpDataOf, type Sample } from '@/seed/demo/follow-up-data'
import { seedMissing, type Seeded } from '@/seed/missing'
import { richTextFor } from '@/seed/rich-text'

import { actions } from './actions'
import { axes } from './axes'
import { deliberations } from './deliberations'
import { experiments } from './experiments'
import { financingPlans } from './financing-plans'
import { organisations } from './organisations'
import { orientations } from './orientations'
import { workstreams } from './workstreams'

type Options = {
  /** Whether actions that are not there yet come with a sample follow-up, marked as such. */
  sample: Sample | undefined
  onSeeded: (what: string, seeded: Seeded) => void
}

const noon = (day: string | null) => (day ? `${day}T12:00:00.000Z` : null)

const idsOf = (keys: readonly string[], { ids }: Seeded) =>
  keys.map((key) => ids.get(key)).filter((id) => id !== undefined)

/** The strategy as the deliberation gives it; what is not public keeps a neutral title and a flag. */
export const seedStrategy = async (req: PayloadRequest, { sample, onSeeded }: Options) => {
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
  await seed(
    'financing-plans',
    'slug',
    financingPlans.map(({ funders, categories, ...plan }) => ({
      ...plan,
      funders: funders.map((funder) => ({ ...funder })),
      categories: categories.map((category) => ({ ...category })),
      _status,
    })),
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

  if (sample) await seed('organisations', 'name', sampleDepartments)
  const richText = await richTextFor(req)
  const followUps = sample && followUpDataOf(sample)

  const seededActions = await seed(
    'actions',
    'code',
    actions.map(({ organisations: partners, communes: concerned, ...action }) => ({
      ...action,
      description: action.description === null ? undefined : richText(action.description),
      orientation: seededOrientations.ids.get(action.orientation) ?? '',
      workstream: seededWorkstreams.ids.get(action.workstream),
      carrier: seededOrganisations.ids.get(owner),
      partnerOrganisations: idsOf(
        partners.filter((slug) => slug !== owner),
        seededOrganisations,
      ),
      communes: idsOf(concerned, seededCommunes),
      ...(followUps?.get(action.code) ?? noFollowUp),
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
  await seed(
    'deliberations',
    'number',
    deliberations.map(({ operations, date, ...deliberation }) => ({
      ...deliberation,
      date: `${date}T12:00:00.000Z`,
      actions: operations.flatMap((slug) => seededActions.ids.get(codeOf.get(slug)) ?? []),
      _status,
    })),
  )
  return seededActions
}

/** Who adopted the strategy carries its actions: no partner of its own. */
const owner = 'metropole-europeenne-de-lille'

const noFollowUp = { status: 'upcoming', priority: 'normal' } as const
