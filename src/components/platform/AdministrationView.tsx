import { getTranslation } from '@payloadcms/translations'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'

import { hasRole, staff } from '@/access/rules'
import { groupBy } from '@/src/domain/platform/data/group-by'
import { sayIn } from '@/src/i18n/say'

import { AdminPage, admitOrRedirect } from './AdminPage'
import styles from './AdministrationView.module.css'
import { Card } from './Card'

/** /admin/administration: what keeps the house running, and the way to every collection. */
export const AdministrationView = (view: AdminViewServerProps) => {
  admitOrRedirect(view, '/admin/administration')
  const { permissions, req, visibleEntities } = view.initPageResult
  const { i18n, payload } = req
  const say = sayIn(i18n.language)
  const mayRead = (slug: string) => Boolean(permissions.collections?.[slug]?.read)
  const shown = payload.config.collections.filter(
    ({ slug }) => visibleEntities.collections.includes(slug) && mayRead(slug),
  )
  const groups = groupBy(shown, ({ admin }) => [
    admin.group ? getTranslation(admin.group, i18n) : '',
  ])
  const tools = [
    { path: 'collections/users', name: say('Comptes', 'Accounts'), isOpen: mayRead('users') },
    {
      path: 'courriels',
      name: say('Modèles de courriels', 'Mail templates'),
      isOpen: staff({ req }),
    },
    { path: 'import', name: say('Tableurs', 'Spreadsheets'), isOpen: staff({ req }) },
    { path: 'activite', name: say('Activité', 'Activity'), isOpen: hasRole('admin')({ req }) },
    {
      path: 'globals/identity',
      name: say('Identité du site', 'Identity of the site'),
      isOpen: hasRole('admin')({ req }),
    },
    {
      path: 'globals/mail-settings',
      name: say('Réglages du courrier', 'Mail settings'),
      isOpen: hasRole('admin')({ req }),
    },
  ]
  return (
    <AdminPage view={view} title={{ fr: 'Administration', en: 'Administration' }}>
      <Card title={say('Outils', 'Tools')}>
        <ul className={styles.list}>
          {tools
            .filter(({ isOpen }) => isOpen)
            .map(({ path, name }) => (
              <li key={path}>
                <Link href={`/admin/${path}`} prefetch={false}>
                  {name}
                </Link>
              </li>
            ))}
        </ul>
      </Card>
      <h2 id="donnees" className={styles.all}>
        {say('Toutes les données', 'All data')}
      </h2>
      <div className={styles.groups}>
        {[...groups].map(([name, collections]) => (
          <Card key={name} title={name}>
            <ul className={styles.list}>
              {collections.map(({ slug, labels }) => (
                <li key={slug}>
                  <Link href={`/admin/collections/${slug}`} prefetch={false}>
                    {getTranslation(labels.plural, i18n)}
                  </Link>
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </div>
    </AdminPage>
  )
}
