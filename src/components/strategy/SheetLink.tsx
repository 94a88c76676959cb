import type { I18nClient } from '@payloadcms/translations'

import { say } from '@/src/i18n/say'

import styles from './ActionSheet.module.css'

type Props = { i18n: I18nClient; id?: string | number }

/** On the page of an action, the way to its sheet. */
export const SheetLink = ({ i18n, id }: Props) =>
  id === undefined ? null : (
    <a className={styles.link} href={`/admin/fiche/${String(id)}`}>
      {say({ fr: 'Imprimer la fiche', en: 'Print the sheet' }, i18n.language)}
    </a>
  )
