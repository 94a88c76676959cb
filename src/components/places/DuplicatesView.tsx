import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'

import { managers } from '@/access/rules'
import { AdminPage, admitOrRedirect } from '@/src/components/platform/AdminPage'
import { DocumentLink } from '@/src/components/platform/read/DocumentLink'
import { Table } from '@/src/components/platform/Table'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'
import { type Neighbour, readLikelyPairs } from '@/src/queries/places/duplicates'

import { duplicatesAddress, mergeAddress } from './merge/merge-address'

const Place = ({ place }: { place: Neighbour }) => (
  <>
    <DocumentLink collection="tiers-lieux" id={place.id}>
      {place.name}
    </DocumentLink>
    {place.street && <>, {place.street}</>}
  </>
)

/** /admin/doublons: the places of one commune that are likely the same, with the way to merge them. */
export const DuplicatesView = async (view: AdminViewServerProps) => {
  admitOrRedirect(view, duplicatesAddress)
  const { req } = view.initPageResult
  const say = sayIn(languageOf(req.i18n.language))
  const { pairs, all } = await readLikelyPairs(req)
  return (
    <AdminPage
      view={view}
      title={{ fr: 'Doublons probables', en: 'Likely duplicates' }}
      lead={{
        fr: 'Des lieux d’une même commune dont le nom, la rue et la position se ressemblent. Rien n’est fusionné sans vous.',
        en: 'Places of one commune whose name, street and position are alike. Nothing is merged without you.',
      }}
    >
      {pairs.length < all && (
        <p>
          {say(
            `Les ${String(pairs.length)} plus probables sur ${String(all)}.`,
            `The ${String(pairs.length)} likeliest of ${String(all)}.`,
          )}
        </p>
      )}
      <Table
        label={say('Doublons probables', 'Likely duplicates')}
        none={say('Aucun doublon probable.', 'No likely duplicate.')}
        numbers={[2]}
        heads={[
          say('Lieu', 'Place'),
          say('Ressemble à', 'Looks like'),
          say('Ressemblance', 'Likeness'),
          say('Suite', 'Next'),
        ]}
        rows={pairs.map(({ one, other, score }) => ({
          id: `${one.id} ${other.id}`,
          cells: [
            <Place key="one" place={one} />,
            <Place key="other" place={other} />,
            `${String(score)}\u00A0%`,
            managers({ req }) ? (
              <Link key="merge" href={mergeAddress(one.id, other.id)} prefetch={false}>
                {say('Comparer et fusionner', 'Compare and merge')}
              </Link>
            ) : (
              '—'
            ),
          ],
        }))}
      />
    </AdminPage>
  )
}
