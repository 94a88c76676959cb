import type { AdminViewServerProps } from 'payload'

import { managers } from '@/access/rules'
import { AdminPage, admitOrRedirect } from '@/src/components/platform/AdminPage'
import controls from '@/src/components/platform/controls.module.css'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import styles from './Import.module.css'
import { ImportScreen } from './ImportScreen'

/** /admin/import: the strategy out as spreadsheets and, for those who enter its facts, in. */
export const ImportView = (view: AdminViewServerProps) => {
  admitOrRedirect(view, '/admin/import')
  const { req } = view.initPageResult
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  return (
    <AdminPage
      view={view}
      title={{ fr: 'Tableurs', en: 'Spreadsheets' }}
      lead={{
        fr: 'Le suivi de la stratégie dans votre tableur, et retour\u00A0: orientations, actions, jalons, indicateurs et leurs valeurs, dépenses.',
        en: 'The follow-up of the strategy in your spreadsheet, and back: orientations, actions, milestones, indicators and their values, expenses.',
      }}
    >
      <section className={styles.export}>
        <h2>{say('Exporter', 'Export')}</h2>
        <ul>
          <li>
            <a className={controls.button} href="/api/strategy/export?format=xlsx" download>
              {say('Exporter en XLSX', 'Export as XLSX')}
            </a>
          </li>
          <li>
            <a className={controls.button} href="/api/strategy/export?format=csv" download>
              {say('Exporter en CSV (zip)', 'Export as CSV (zip)')}
            </a>
          </li>
        </ul>
      </section>
      {managers({ req }) && (
        <section>
          <h2>{say('Importer', 'Import')}</h2>
          <ImportScreen address="/api/strategy/import" language={language} />
        </section>
      )}
    </AdminPage>
  )
}
