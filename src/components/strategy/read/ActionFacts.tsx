import { DocumentLink } from '@/src/components/platform/read/DocumentLink'
import { Facts } from '@/src/components/platform/read/Facts'
import { Part } from '@/src/components/platform/read/Part'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { priorities } from '@/src/domain/strategy/priorities'
import type { WeatherOn } from '@/src/domain/strategy/suggested-weather'
import { longDate, periodText } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { ActionPage } from '@/src/queries/strategy/action-page'

import { namesOf } from './names-of'

type Props = {
  action: ActionPage['action']
  weather: WeatherOn | undefined
  language: Language
}

/** An action in short: when, of what, by whom, where. */
export const ActionFacts = ({ action, weather, language }: Props) => {
  const say = sayIn(language)
  const { orientation, workstream, status, blocked, askOfCommittee: asked } = action
  const isBlocked = status === 'blocked'
  return (
    <Part title={say('En bref', 'In short')}>
      <Facts
        facts={[
          [say('Période', 'Period'), periodText(action, language) || say('Sans dates', 'No dates')],
          [say('Demandé au comité', 'Asked of the committee'), asked?.text],
          [
            say('Depuis le', 'Since'),
            asked?.text && asked.since && longDate(asked.since, language),
          ],
          [say('Ce qui bloque', 'What blocks it'), isBlocked && blocked?.reason],
          [say('Ce qui débloquerait', 'What would unblock it'), isBlocked && blocked?.remedy],
          [say('Qui le peut', 'Who can'), isBlocked && blocked?.helper],
          [say('Pourquoi cette météo', 'Why this weather'), weather?.rule[language]],
          [
            say('Orientation', 'Orientation'),
            typeof orientation === 'object' && (
              <DocumentLink collection="orientations" id={orientation.id}>
                {`${String(orientation.number)}. ${orientation.title}`}
              </DocumentLink>
            ),
          ],
          [
            say('Volet', 'Workstream'),
            workstream && typeof workstream === 'object' && (
              <DocumentLink collection="workstreams" id={workstream.id}>
                {workstream.title}
              </DocumentLink>
            ),
          ],
          [
            say('Priorité', 'Priority'),
            action.priority !== 'normal' && priorities[action.priority][language],
          ],
          [
            say('Direction', 'Department'),
            action.leadDepartment ?? say('Non renseignée', 'Not given'),
          ],
          [say('Pilotes', 'Leads'), namesOf(action.leadUsers)],
          [say('Élu ou élue référente', 'Elected sponsor'), action.electedSponsor],
          [
            say('Référent ou référente au comité', 'Sponsor in the committee'),
            namesOf(action.sponsor ? [action.sponsor] : []),
          ],
          [say('Territoires', 'Communes'), namesOf(action.communes)],
          [say('Partenaires', 'Partners'), namesOf(action.partnerOrganisations)],
          [say('Source', 'Source'), action.source],
        ]}
      />
    </Part>
  )
}
