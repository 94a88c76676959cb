import { Card } from '@/src/components/platform/Card'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import styles from './Import.module.css'
import type { Decisions, RowChoice } from './send-file'

type Props = {
  choices: readonly RowChoice[]
  decisions: Decisions
  language: Language
  onChange: (decisions: Decisions) => void
}

/** The rows that look like documents that are there: whoever imports says which they are. */
export const ImportChoices = ({ choices, decisions, language, onChange }: Props) => {
  const say = sayIn(language)
  const decide = (sheet: string, row: number, chosen: string) => {
    onChange({ ...decisions, [sheet]: { ...decisions[sheet], [row]: chosen } })
  }
  return (
    <Card title={say('Doublons probables', 'Likely duplicates')}>
      <p className={styles.hint}>
        {say(
          'Ces lignes ressemblent à des fiches qui existent. Dites pour chacune si c’est la même, ou une nouvelle\u00A0: rien n’est deviné.',
          'These rows look like documents that exist. Say for each whether it is the same, or a new one: nothing is guessed.',
        )}
      </p>
      {choices.map(({ sheet, row, name, candidates }) => {
        const group = `${sheet} ${String(row)}`
        const chosen = decisions[sheet]?.[String(row)]
        const radio = (value: string) => (
          <input
            type="radio"
            name={group}
            value={value}
            checked={chosen === value}
            onChange={() => {
              decide(sheet, row, value)
            }}
          />
        )
        return (
          <fieldset key={group} className={styles.decision}>
            <legend>
              {name}{' '}
              <span>{say(`${sheet}, ligne ${String(row)}`, `${sheet}, row ${String(row)}`)}</span>
            </legend>
            {candidates.map((candidate) => (
              <label key={candidate.id}>
                {radio(candidate.id)}
                <span>
                  {say('C’est le même\u00A0: ', 'It is the same: ')}
                  <strong>{candidate.name}</strong>
                  {candidate.details && `, ${candidate.details}`}{' '}
                  <span className={styles.score}>
                    {say(
                      `ressemblance ${String(candidate.score)}\u00A0%`,
                      `${String(candidate.score)}% alike`,
                    )}
                  </span>
                </span>
              </label>
            ))}
            <label>
              {radio('new')}
              <span>{say('C’est une nouvelle fiche', 'It is a new document')}</span>
            </label>
          </fieldset>
        )
      })}
    </Card>
  )
}
