import { Card } from '@/src/components/platform/Card'
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

/** Why a file changes nothing. */
const whyNothing = ({ counts, sheets }: Preview, language: Language): string => {
  const say = sayIn(language)
  if (counts.undecided > 0)
    return say(
      'Rien d’autre que les lignes à décider ne changerait.',
      'Nothing but the rows to decide would change.',
    )
  return sheets.every(({ kind }) => kind === null)
    ? say(
        'Rien n’est lu tant que vous n’avez pas dit ce que contient une feuille. Si ce n’est pas le bon fichier, choisissez-en un autre.',
        'Nothing is read until you have said what a sheet holds. If it is not the right file, choose another one.',
      )
    : say('Ce fichier ne change rien.', 'This file changes nothing.')
}

/** What is wrong with a file, what it changes and, when nothing is wrong, the way to import it. */
export const ImportPreview = ({ preview, language, onImport }: Props) => {
  const say = sayIn(language)
  const { changes, errors, warnings, counts } = preview
  const changed = counts.created + counts.updated
  return (
    <>
      {errors.length > 0 && (
        <Card title={say('À corriger', 'To be corrected')}>
          <p className={styles.hint}>
            {say(
              'Tant qu’il reste une erreur, rien n’est importé.',
              'As long as there is an error, nothing is imported.',
            )}
          </p>
          <ErrorTable
            head={say('Ce qui ne va pas', 'What is wrong')}
            errors={errors}
            all={counts.errors}
            language={language}
          />
        </Card>
      )}
      {warnings.length > 0 && (
        <Card title={say('À vérifier', 'To be checked')}>
          <p className={styles.hint}>
            {say(
              'Ce qui se contredirait, et ce qui ne serait pas repris. Rien de cela n’empêche l’import.',
              'What would contradict itself, and what would be left out. None of it stops the import.',
            )}
          </p>
          <ErrorTable
            head={say('À savoir', 'To be known')}
            errors={warnings}
            all={counts.warnings}
            language={language}
          />
        </Card>
      )}
      {(changes.length > 0 || errors.length === 0) && (
        <Card title={say('Différences', 'Differences')}>
          {changes.length > 0 ? (
            <DifferenceTable changes={changes} all={changed} language={language} />
          ) : (
            <p className={styles.hint}>{whyNothing(preview, language)}</p>
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
        </Card>
      )}
    </>
  )
}
