'use client'

import { useMemo } from 'react'

import {
  ConfigProvider,
  PublishButton as PayloadsButton,
  useConfig,
  useDocumentInfo,
  useTranslation,
} from '@payloadcms/ui'
import type { ClientConfig } from 'payload'

import { SchedulePublication } from './SchedulePublication'

/** The configuration of a collection in which nothing is scheduled. */
const unscheduled = (config: ClientConfig, slug: string | undefined): ClientConfig => ({
  ...config,
  collections: config.collections.map((collection) =>
    collection.slug === slug && collection.versions?.drafts
      ? {
          ...collection,
          versions: {
            ...collection.versions,
            drafts: { ...collection.versions.drafts, schedulePublish: false },
          },
        }
      : collection,
  ),
})

/**
 * Payload's button, with another way to schedule: Payload 3.90's shows hours of twelve in the order of
 * English, offers to take back what was never published, and says that it is done whatever the server
 * answers. What was never published is published, not its « modifications ».
 */
export const PublishButton = () => {
  const { config } = useConfig()
  const { collectionSlug, hasPublishedDoc, hasPublishPermission, id } = useDocumentInfo()
  const { t } = useTranslation()
  const plain = useMemo(() => unscheduled(config, collectionSlug), [config, collectionSlug])
  return (
    <>
      {hasPublishPermission && collectionSlug && id !== undefined && (
        <SchedulePublication collection={collectionSlug} id={String(id)} />
      )}
      <ConfigProvider config={plain}>
        <PayloadsButton label={hasPublishedDoc ? undefined : t('version:publish')} />
      </ConfigProvider>
    </>
  )
}
