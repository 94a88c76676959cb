import { longMonth } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import { compose } from './compose'
import { Item, List, Paragraph } from './parts'
import type { Template } from './types'

const linkTo = (path: string) => `https://resolument.example.org${path}`

/** Each month, to project managers: the actions that nobody has told anything about for a while. */
export const staleData: Template<'stale-data'> = {
  version: 1,
  sample: {
    name: 'Camille Durand',
    month: '2017-03',
    actions: [
      {
        code: '4.1',
        title: 'Étendre le wifi public aux communes',
        days: 84,
        link: linkTo('/admin/fiche/41'),
      },
      {
        code: '7.2',
        title: 'Cartographier les tiers-lieux de la métropole',
        days: null,
        link: linkTo('/admin/fiche/72'),
      },
    ],
    preferences: linkTo('/lien/pR3f2a'),
    unsubscribe: linkTo('/lien/uN5b0e'),
  },
  render: ({ name, month, actions, preferences, unsubscribe }, locale, site) => {
    const say = sayIn(locale)
    const written = longMonth(month, locale)
    const count = actions.length
    const title = say(
      `${count}\u00A0${count === 1 ? 'action' : 'actions'} sans nouvelles en ${written}`,
      `${count}\u00A0${count === 1 ? 'action' : 'actions'} without news in ${written}`,
    )
    return compose({
      locale,
      site,
      subject: title,
      title,
      summary: actions.map(({ code }) => code).join(', '),
      name,
      reason: say(
        'Vous recevez ce message chaque mois parce que vous pilotez la stratégie.',
        'You receive this message each month because you manage the strategy.',
      ),
      choices: { preferences, unsubscribe },
      body: (
        <>
          <Paragraph>
            {say(
              'Ce que le public et le comité lisent de ces actions n’est plus de première fraîcheur. Leur responsable a peut-être besoin d’un coup de main.',
              'What the public and the committee read of these actions is no longer fresh. Their leads may need a hand.',
            )}
          </Paragraph>
          <List>
            {actions.map(({ code, title: action, days, link }) => (
              <Item
                key={code}
                href={link}
                title={`${code} ${action}`}
                detail={
                  days === null
                    ? say('Aucun point d’avancement', 'No progress report')
                    : say(
                        `Dernier point d’avancement il y a ${days}\u00A0${days > 1 ? 'jours' : 'jour'}`,
                        `Last progress report ${days}\u00A0${days === 1 ? 'day' : 'days'} ago`,
                      )
                }
              />
            ))}
          </List>
        </>
      ),
    })
  },
}
