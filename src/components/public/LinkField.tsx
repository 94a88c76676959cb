import { longest } from '@/src/domain/platform/text/sizes'
import { say } from '@/src/i18n/say'
import type { Field, LinkPage } from '@/src/links/page'

import styles from './LinkPage.module.css'

type Props = { field: Field; error: string | undefined; language: LinkPage['language'] }

/** What is sent all the same is refused by the field it is written into, with a sentence. */
const longestText = longest.textarea

/** One question of the form, with its help and what is wrong with its answer. */
export const LinkField = ({ field, error, language }: Props) => {
  const { name, help } = field
  const described = [help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(' ')
  const about = {
    'aria-describedby': described || undefined,
    'aria-invalid': error === undefined ? undefined : true,
  }
  const label = say(field.label, language)
  const notes = (
    <>
      {help && (
        <p id={`${name}-help`} className={styles.help}>
          {say(help, language)}
        </p>
      )}
      {error !== undefined && (
        <p id={`${name}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </>
  )

  if (field.kind === 'choice')
    return (
      <fieldset className={styles.choices} aria-describedby={described || undefined}>
        <legend>{label}</legend>
        {notes}
        {field.choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              defaultChecked={choice.value === field.value}
            />
            <span>{say(choice.label, language)}</span>
          </label>
        ))}
      </fieldset>
    )
  if (field.kind === 'tick')
    return (
      <label className={styles.choice}>
        <input type="checkbox" name={name} value="yes" defaultChecked={field.value} {...about} />
        <span>{label}</span>
      </label>
    )
  const id = `field-${name}`
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {notes}
      {field.kind === 'text' && (
        <textarea
          id={id}
          name={name}
          rows={3}
          maxLength={longestText}
          defaultValue={field.value}
          required={field.isRequired}
          {...about}
        />
      )}
      {field.kind === 'line' && (
        <input
          id={id}
          name={name}
          type="text"
          maxLength={longestText}
          defaultValue={field.value}
          required={field.isRequired}
          autoComplete="off"
          {...about}
        />
      )}
      {field.kind === 'password' && (
        <input
          id={id}
          name={name}
          type="password"
          required
          autoComplete="new-password"
          {...about}
        />
      )}
    </div>
  )
}
