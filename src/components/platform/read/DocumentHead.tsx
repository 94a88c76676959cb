'use client'

import {
  useConfig,
  useDocumentInfo,
  useDocumentTitle,
  useEditDepth,
  useTranslation,
} from '@payloadcms/ui'
import { BookOpenText } from 'lucide-react'
import Link from 'next/link'
import { useEffect } from 'react'

import { readAddress } from '@/src/domain/platform/web/read-address'
import { say } from '@/src/i18n/say'

import controls from '../controls.module.css'

/** On the form of a document: its name on the browser's tab, and the way back to where it is read. */
export const DocumentHead = () => {
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const { i18n } = useTranslation()
  const suffix = useConfig().config.admin.meta.titleSuffix
  const isPage = useEditDepth() === 1 // else in a drawer, over the page of another document
  const isThere = id !== undefined && title !== ''

  useEffect(() => {
    if (!isPage || !isThere) return
    const named = `${title}${suffix}`
    const name = () => {
      if (document.title !== named) document.title = named
    }
    name()
    const renamed = new MutationObserver(name) // Next writes its own once it has come
    renamed.observe(document.head, { childList: true, characterData: true, subtree: true })
    return () => {
      renamed.disconnect()
    }
  }, [isPage, isThere, title, suffix])

  if (collectionSlug === undefined || id === undefined || isTrashed || !isPage) return null
  return (
    <Link
      className={controls.button}
      href={readAddress(collectionSlug, String(id))}
      prefetch={false}
    >
      <BookOpenText size={16} aria-hidden="true" />
      {say({ fr: 'Lire', en: 'Read' }, i18n.language)}
    </Link>
  )
}
