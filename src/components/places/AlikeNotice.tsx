import Link from 'next/link'
import type { PayloadRequest } from 'payload'

import { managers } from '@/access/rules'
import { DocumentLink } from '@/src/components/platform/read/DocumentLink'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'
import { type ComparedPlace, readAlike } from '@/src/queries/places/duplicates'

import { mergeAddress } from './merge/merge-address'
import styles from './AlikeNotice.module.css'

/** The places of its commune that a place is likely the same as, with the way to merge them. */
export const AlikeNotice = async ({
  place,
  req,
}: {
  place: ComparedPlace
  req: PayloadRequest
}) => {
  const alike = await readAlike(place, req)
  const say = sayIn(languageOf(req.i18n.language))
  return alike.length === 0 ? null : (
    <section className={styles.alike} aria-label={say('Doublons probables', 'Likely duplicates')}>
      <p>{say('Ce lieu ressemble à un autre\u00A0:', 'This place looks like another:')}</p>
      <ul>
        {alike.map(({ neighbour: { id, name, street }, score }) => (
          <li key={id}>
            <DocumentLink collection="tiers-lieux" id={id}>
              {name}
            </DocumentLink>
            {street && <>, {street}</>}{' '}
            {say(`(ressemblance ${String(score)}\u00A0%)`, `(${String(score)}% alike)`)}
            {managers({ req }) && place.id !== undefined && (
              <>
                {' '}
                <Link href={mergeAddress(id, place.id)} prefetch={false}>
                  {say('Comparer et fusionner', 'Compare and merge')}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
