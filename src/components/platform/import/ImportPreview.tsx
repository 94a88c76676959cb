import controls from '@/src/components/platform/controls.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import { counted } from './counted'
import styles from './Import.module.css'
import { DifferenceTable, ErrorTable } from './ImportTables'
import type { Preview } from './send-file'

type Props = {
  preview: Preview
  language: Language
  /** Without it, what is shown is not what would be imported. */
  onImport: (() => void) | undefined
}

/** What is wrong with a file, what it changes and, when nothing is wrong, the way to import it. */
export const ImportPreview = ({ preview, language, onImport }: Props) => {
  const say = sayIn(language)
  const { changes, errors, warnings, counts } = preview
  const changed = counts.created + counts.updated
  return (
    <>
      {errors.length > 0 && (
        <section className={styles.review}>
          <h2 id="import-errors">{say('À corriger', 'To be corrected')}</h2>
          <p>
            {say(
              'Tant qu’il reste une erreur, rien n’est importé.',
              'As long as there is an error, nothing is imported.',
            )}
          </p>
          <ErrorTable id="import-errors" errors={errors} all={counts.errors} language={language} />
        </section>
      )}
      {warnings.length > 0 && (
        <section className={styles.review}>
          <h2 id="import-warnings">{say('À vérifier', 'To be checked')}</h2>
          <p>
            {say(
              'Ce que le fichier laisserait se contredire. Rien de cela n’empêche l’import.',
              'What the file would leave contradicting itself. None of it stops the import.',
            )}
          </p>
          <ErrorTable
            id="import-warnings"
            errors={warnings}
            all={counts.warnings}
            language={language}
          />
        </section>
      )}
      {(changes.length > 0 || errors.length === 0) && (
        <section className={styles.review}>
          <h2 id="import-changes">{say('Différences', 'Differences')}</h2>
          {changes.length > 0 ? (
            <DifferenceTable changes={changes} all={changed} language={language} />
          ) : (
            <p>
              {counts.undecided > 0
                ? say(
                    'Rien d’autre que les lignes à décider ne changerait.',
                    'Nothing but the rows to decide would change.',
                  )
                : say('Ce fichier ne change rien.', 'This file changes nothing.')}
            </p>
          )}
        </section>
      )}
      {changes.length > 0 && errors.length === 0 && counts.undecided === 0 && onImport && (
        <button
          className={`${controls.button ?? ''} ${controls.primary ?? ''}`}
          type="button"
          onClick={onImport}
        >
          {say(
            `Importer ${counted.fr(changed, 'changement', 'changements')}`,
            `Import ${counted.en(changed, 'change', 'changes')}`,
          )}
        </button>
      )}
    </>
  )
}
