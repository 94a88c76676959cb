'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import Link from 'next/link'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { sayIn } from '@/src/i18n/say'

import { mergeAddress } from './merge/merge-address'
import { useAlike } from './use-alike'
import styles from './AlikeNotice.module.css'

type Props = { language: Language; mayMerge: boolean }

/** The places of its commune that the one in the form is likely the same as, as it is entered. */
export const AlikeNotice = ({ language, mayMerge }: Props) => {
  const say = sayIn(language)
  const { id: own } = useDocumentInfo()
  const alike = useAlike()
  return (
    <div role="status">
      {alike.length > 0 && (
        <section
          className={styles.alike}
          aria-label={say('Doublons probables', 'Likely duplicates')}
        >
          <p>{say('Ce lieu ressemble à un autre\u00A0:', 'This place looks like another:')}</p>
          <ul>
            {alike.map(({ id, name, street, score }) => (
              <li key={id}>
                <Link href={readAddress('tiers-lieux', id)} prefetch={false}>
                  {name}
                </Link>
                {street && <>, {street}</>}{' '}
                {say(`(ressemblance ${String(score)}\u00A0%)`, `(${String(score)}% alike)`)}
                {mayMerge && own !== undefined && (
                  <>
                    {' '}
                    <Link href={mergeAddress(id, String(own))} prefetch={false}>
                      {say('Comparer et fusionner', 'Compare and merge')}
                    </Link>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
