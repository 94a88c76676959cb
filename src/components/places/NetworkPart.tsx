import { DocumentLink } from '@/src/components/platform/read/DocumentLink'
import { Facts } from '@/src/components/platform/read/Facts'
import { Part } from '@/src/components/platform/read/Part'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { longDate } from '@/src/formats/dates'
import { euros } from '@/src/domain/strategy/money/amount'
import { sayIn } from '@/src/i18n/say'
import type { TiersLieu } from '@/src/payload-types'

type Props = {
  place: Pick<TiersLieu, 'network' | 'fundings' | 'referent' | 'openedOn'>
  language: Language
}

/** What links a place to the metropolis: the network, what it received, and whom to call, for who may read it. */
export const NetworkPart = ({ place, language }: Props) => {
  const say = sayIn(language)
  const { network, fundings, referent, openedOn } = place
  const day = (date: string | null | undefined) => date && longDate(date, language)
  const given = fundings ?? []
  const person = [referent?.name, referent?.phone].filter(Boolean).join(', ')
  const facts: Parameters<typeof Facts>[0]['facts'] = [
    [say('Ouvert depuis le', 'Open since'), day(openedOn)],
    [say('Membre depuis le', 'Member since'), day(network?.joinedOn)],
    [say('Charte signée le', 'Charter signed on'), day(network?.charterSignedOn)],
    [say('Parti le', 'Left on'), day(network?.leftOn)],
    [say('Note de l’animation', 'Animator’s note'), network?.animatorNote],
    [
      say('Aides reçues', 'Funding received'),
      given.length > 0 && (
        <ul>
          {given.map(({ id, programme, year, amount, deliberation }) => (
            <li key={id}>
              {[
                programme,
                year,
                typeof amount === 'number' ? euros(amount * 100, language) : undefined,
              ]
                .filter(Boolean)
                .join(', ')}
              {deliberation && typeof deliberation === 'object' && (
                <>
                  {' · '}
                  <DocumentLink collection="deliberations" id={deliberation.id}>
                    {deliberation.number}
                  </DocumentLink>
                </>
              )}
            </li>
          ))}
        </ul>
      ),
    ],
    [say('Référent', 'Referent'), person],
    [
      say('E-mail du référent', 'Referent’s e-mail'),
      referent?.email && <a href={`mailto:${referent.email}`}>{referent.email}</a>,
    ],
  ]
  if (!facts.some(([, value]) => Boolean(value))) return null
  return (
    <Part title={say('Réseau et suivi', 'Network and follow-up')}>
      <Facts facts={facts} />
    </Part>
  )
}
