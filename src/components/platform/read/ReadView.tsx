import { notFound } from 'next/navigation'
import type { AdminViewServerProps, CollectionSlug } from 'payload'
import type { ReactNode } from 'react'

import { EventRead } from '@/src/components/agenda/EventRead'
import { DecisionRead } from '@/src/components/committee/DecisionRead'
import { MeetingRead } from '@/src/components/committee/MeetingRead'
import { PlaceRead } from '@/src/components/places/PlaceRead'
import { SuggestionRead } from '@/src/components/places/SuggestionRead'
import { ActionRead } from '@/src/components/strategy/read/ActionRead'
import { OrientationRead } from '@/src/components/strategy/read/OrientationRead'
import { PlanRead } from '@/src/components/strategy/read/PlanRead'
import { readAddress } from '@/src/domain/platform/web/read-address'

import { admitOrRedirect } from '../AdminPage'
import { GenericRead } from './GenericRead'
import { MessageRead } from './MessageRead'
import type { ReadProps } from './read-props'

/** The documents that have a page of their own: the others are read by the names of their fields. */
const pages: Partial<Record<CollectionSlug, (props: ReadProps) => ReactNode>> = {
  actions: ActionRead,
  orientations: OrientationRead,
  meetings: MeetingRead,
  decisions: DecisionRead,
  'financing-plans': PlanRead,
  'tiers-lieux': PlaceRead,
  'place-suggestions': SuggestionRead,
  messages: MessageRead,
  events: EventRead,
}

/** What an address names: `/admin/fiche/:collection/:id`, or the action of `/admin/fiche/:id`. */
const namedIn = ({ params }: AdminViewServerProps) => {
  const segments = params?.segments
  const named = Array.isArray(segments) ? segments.slice(1) : []
  const [collection = '', id = ''] = named.length === 1 ? ['actions', ...named] : named
  return { slug: collection, id }
}

/** Any document, to be read by whoever may. */
export const ReadView = (view: AdminViewServerProps) => {
  const { slug, id } = namedIn(view)
  admitOrRedirect(view, readAddress(slug, id))
  const { req, visibleEntities } = view.initPageResult
  const collection = req.payload.config.collections.find((one) => one.slug === slug)?.slug
  if (!collection || !visibleEntities.collections.includes(collection)) notFound()
  const Page = pages[collection]
  return Page ? (
    <Page view={view} id={id} />
  ) : (
    <GenericRead view={view} collection={collection} id={id} />
  )
}
