import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'

import { managers } from '@/access/rules'
import { AdminPage, admitOrRedirect } from '@/src/components/platform/AdminPage'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'
import { readMergePage } from '@/src/queries/places/merge-page'

import { duplicatesAddress, mergeAddress } from './merge-address'
import { MergeScreen } from './MergeScreen'

/** /admin/fusion?garder=…&fusionner=…: two places side by side, and what is kept of each. */
export const MergeView = async (view: AdminViewServerProps) => {
  const asked = (name: string) => {
    const value = view.searchParams?.[name]
    return typeof value === 'string' ? value : ''
  }
  const [kept, other] = [asked('garder'), asked('fusionner')]
  admitOrRedirect(view, mergeAddress(kept, other))
  const { req } = view.initPageResult
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const page = managers({ req }) ? await readMergePage(kept, other, req) : undefined
  return (
    <AdminPage
      view={view}
      title={{ fr: 'Fusionner deux lieux', en: 'Merge two places' }}
      trail={[{ label: say('Doublons probables', 'Likely duplicates'), url: duplicatesAddress }]}
    >
      {page && !page.isGone ? (
        <MergeScreen {...page} language={language} />
      ) : (
        <p>
          {managers({ req })
            ? say(
                'L’un de ces lieux n’existe pas, a déjà été fusionné, ou est à la corbeille.',
                'One of these places does not exist, was merged already, or is in the trash.',
              )
            : say(
                'Seules les personnes qui gèrent les lieux les fusionnent.',
                'Only those who manage the places merge them.',
              )}{' '}
          <Link href={duplicatesAddress} prefetch={false}>
            {say('Voir les doublons probables', 'See the likely duplicates')}
          </Link>
        </p>
      )}
    </AdminPage>
  )
}
