import type { ReactNode } from 'react'

import { longest } from '@/src/domain/platform/text/sizes'
import { say } from '@/src/i18n/say'
import type { Field, LinkPage } from '@/src/links/page'

import styles from './LinkPage.module.css'

type Language = LinkPage['language']
type Props = { field: Field; error: string | undefined; language: Language }

/** What is sent all the same is refused by the field it is written into, with a sentence. */
const longestText = longest.textarea

type Choosing = Extract<Field, { kind: 'choice' | 'choices' | 'select' }>

/** Several answers to choose among, one or more. */
const Choices = ({ field, language }: { field: Choosing; language: Language }) =>
  field.choices.map((choice) => (
    <label key={choice.value} className={styles.choice}>
      <input
        type={field.kind === 'choices' ? 'checkbox' : 'radio'}
        name={field.name}
        value={choice.value}
        defaultChecked={
          field.kind === 'choices'
            ? field.value.includes(choice.value)
            : choice.value === field.value
        }
      />
      <span>{say(choice.label, language)}</span>
    </label>
  ))

type About = {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** What is typed into, or chosen in a list. */
const Control = ({
  field,
  about,
  language,
}: {
  field: Field
  about: About
  language: Language
}) => {
  switch (field.kind) {
    case 'text':
      return (
        <textarea
          {...about}
          rows={3}
          maxLength={longestText}
          defaultValue={field.value}
          required={field.isRequired}
        />
      )
    case 'line':
      return (
        <input
          {...about}
          type={field.type === 'url' ? 'text' : (field.type ?? 'text')}
          inputMode={field.type}
          maxLength={longestText}
          defaultValue={field.value}
          required={field.isRequired}
          autoComplete="off"
        />
      )
    case 'password':
      return <input {...about} type="password" required autoComplete="new-password" />
    case 'file':
      return <input {...about} type="file" accept={field.accept} />
    case 'select':
      return (
        <select {...about} defaultValue={field.value}>
          {field.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {say(label, language)}
            </option>
          ))}
        </select>
      )
    default:
      return null
  }
}

/** One question of the form, with its help and what is wrong with its answer. */
export const LinkField = ({ field, error, language }: Props) => {
  const { name, help } = field
  const described =
    [help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(' ') || undefined
  const isInvalid = error === undefined ? undefined : true
  const label = say(field.label, language)
  const notes: ReactNode = (
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

  if (field.kind === 'hidden') return <input type="hidden" name={name} value={field.value} />
  if (field.kind === 'choice' || field.kind === 'choices')
    return (
      <fieldset id={`field-${name}`} className={styles.choices} aria-describedby={described}>
        <legend>{label}</legend>
        {notes}
        <Choices field={field} language={language} />
      </fieldset>
    )
  if (field.kind === 'tick')
    return (
      <div>
        <label className={styles.choice}>
          <input
            id={`field-${name}`}
            type="checkbox"
            name={name}
            value="yes"
            defaultChecked={field.value}
            aria-describedby={described}
            aria-invalid={isInvalid}
          />
          <span>{label}</span>
        </label>
        {notes}
      </div>
    )
  const id = `field-${name}`
  const about = { id, name, 'aria-describedby': described, 'aria-invalid': isInvalid } as const
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {notes}
      <Control field={field} about={about} language={language} />
    </div>
  )
}
