import Link from 'next/link'
import type { BeforeListTableServerProps } from 'payload'

import controls from '@/src/components/platform/controls.module.css'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import styles from './PlaceListLinks.module.css'
import { duplicatesAddress } from './merge/merge-address'

/** Above the list of places: files in and out, and what is likely there twice. */
export const PlaceListLinks = ({ i18n }: BeforeListTableServerProps) => {
  const say = sayIn(languageOf(i18n.language))
  return (
    <p className={styles.links}>
      <Link className={controls.button} href="/admin/import/lieux" prefetch={false}>
        {say('Importer ou exporter', 'Import or export')}
      </Link>
      <Link className={controls.button} href={duplicatesAddress} prefetch={false}>
        {say('Doublons probables', 'Likely duplicates')}
      </Link>
    </p>
  )
}
