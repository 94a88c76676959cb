import type { I18nClient } from '@payloadcms/translations'
import { NavGroup } from '@payloadcms/ui'
import Link from 'next/link'

import { type Role, staffRoles } from '@/access/roles'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { say } from '@/src/i18n/say'
import type { User } from '@/src/payload-types'

type Props = { i18n: I18nClient; user?: User | null; params?: { segments?: string[] } }

const links: { path: string; label: Bilingual; to: readonly Role[] }[] = [
  {
    path: 'kanban',
    label: { fr: 'Actions par statut', en: 'Actions by status' },
    to: staffRoles,
  },
  {
    path: 'calendrier',
    label: { fr: 'Calendrier des actions', en: 'Timeline of actions' },
    to: staffRoles,
  },
  {
    path: 'saisie',
    label: { fr: 'Saisie du mois', en: 'Progress of the month' },
    to: ['admin', 'project-manager'],
  },
  { path: 'import', label: { fr: 'Tableurs', en: 'Spreadsheets' }, to: staffRoles },
  { path: 'recherche', label: { fr: 'Rechercher', en: 'Search' }, to: staffRoles },
  {
    path: 'courriels',
    label: { fr: 'Modèles de courriels', en: 'Mail templates' },
    to: staffRoles,
  },
  { path: 'activite', label: { fr: 'Activité', en: 'Activity' }, to: ['admin'] },
]

/** At the top of the menu, the pages of every day. */
export const DailyLinks = ({ i18n, user, params }: Props) => (
  <NavGroup label={say({ fr: 'Au quotidien', en: 'Every day' }, i18n.language)}>
    {links
      .filter(({ to }) => user && to.includes(user.role))
      .map(({ path, label }) => {
        const isCurrent = params?.segments?.[0] === path
        return (
          <Link
            key={path}
            className="nav__link"
            href={`/admin/${path}`}
            prefetch={false}
            aria-current={isCurrent ? 'page' : undefined}
          >
            {isCurrent && <span className="nav__link-indicator" />}
            <span className="nav__link-label">{say(label, i18n.language)}</span>
          </Link>
        )
      })}
  </NavGroup>
)
