import { DefaultEditView } from '@payloadcms/ui'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import type { DocumentViewClientProps, DocumentViewServerProps } from 'payload'

import { readAddress } from '@/src/domain/platform/web/read-address'
import { sayIn } from '@/src/i18n/say'
import { mayUpdate } from '@/src/payload/may-update'

import styles from './read.module.css'

/** What Payload's own form is drawn with: the rest of what a page is given stays on the server. */
const drawnWith = (props: DocumentViewServerProps): DocumentViewClientProps => ({
  documentSubViewType: props.documentSubViewType,
  formState: props.formState,
  viewType: props.viewType,
  BeforeDocumentControls: props.BeforeDocumentControls,
  Description: props.Description,
  EditMenuItems: props.EditMenuItems,
  LivePreview: props.LivePreview,
  PreviewButton: props.PreviewButton,
  PublishButton: props.PublishButton,
  SaveButton: props.SaveButton,
  SaveDraftButton: props.SaveDraftButton,
  Status: props.Status,
  UnpublishButton: props.UnpublishButton,
  Upload: props.Upload,
  UploadControls: props.UploadControls,
})

/**
 * The form of a document, for who may write it; who may not is led to the page where it is read. In a
 * drawer, over another form, nobody is led away from what they write. What is in the trash is read in
 * its form, from which it is put back.
 */
export const WriteOrRead = async (props: DocumentViewServerProps) => {
  const { collectionConfig, docID, req } = props.initPageResult
  const isInTrash = props.routeSegments[2] === 'trash'
  const id = docID === undefined ? undefined : String(docID)
  const isForm = !collectionConfig || id === undefined || isInTrash
  if (isForm || (await mayUpdate({ collectionSlug: collectionConfig.slug, id }, req)))
    return <DefaultEditView {...drawnWith(props)} />

  const address = readAddress(collectionConfig.slug, id)
  const isInDrawer = req.headers.has('next-action') // asked for by the scripts of a page
  if (!isInDrawer) redirect(address)
  const say = sayIn(req.i18n.language)
  return (
    <p className={styles.drawer}>
      {say('Vous lisez ce document sans l’écrire.', 'You read this document, others write it.')}{' '}
      <Link href={address} prefetch={false}>
        {say('Le lire sur sa page', 'Read it on its page')}
      </Link>
    </p>
  )
}
