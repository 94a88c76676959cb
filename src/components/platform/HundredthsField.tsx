'use client'

import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { NumberFieldClientProps } from 'payload'
import { useState } from 'react'

import { parseHundredths, formatHundredths } from '@/src/domain/strategy/money/amount'
import { say } from '@/src/i18n/say'

import styles from './HundredthsField.module.css'

type Props = NumberFieldClientProps & { unit: '€' | '%' }

const notAnAmount = {
  fr: 'Tapez un montant comme 1234,56.',
  en: 'Type an amount such as 1234.56.',
}

/** Kept in hundredths, typed and read as people do: « 1 234,56 », set out again when one leaves it. */
export const HundredthsField = ({ field, path: given, readOnly, unit }: Props) => {
  const { i18n } = useTranslation()
  const { path, value, setValue, showError, errorMessage, disabled } = useField<
    number | string | null
  >({
    potentiallyStalePath: given,
  })
  const [typed, setTyped] = useState<string>()
  const { label, required, localized } = field
  const { description, readOnly: fixed } = field.admin ?? {}
  const id = `field-${path.replaceAll('.', '__')}`
  const isWrong = typed !== undefined && parseHundredths(typed) === undefined
  const shown = typed ?? (typeof value === 'number' ? formatHundredths(value, i18n.language) : '')
  const described = [description && `${id}-description`, isWrong && `${id}-wrong`]

  const type = (text: string) => {
    setTyped(text)
    const amount = parseHundredths(text)
    // The server refuses what is no number, and would take « 12.000 » for twelve.
    setValue(amount === undefined ? `? ${text}` : amount)
  }

  return (
    <div
      className={`field-type number ${showError || isWrong ? 'error' : ''} ${styles.field ?? ''}`}
      style={mergeFieldStyles(field)}
    >
      <FieldLabel
        htmlFor={id}
        label={label}
        localized={localized}
        path={path}
        required={required}
      />
      <div className="field-type__wrap">
        <FieldError message={errorMessage} path={path} showError={showError} />
        <span className={styles.box}>
          <input
            aria-describedby={described.filter(Boolean).join(' ') || undefined}
            aria-invalid={showError || isWrong}
            autoComplete="off"
            disabled={readOnly ?? fixed ?? disabled}
            id={id}
            inputMode="decimal"
            name={path}
            onBlur={() => {
              if (!isWrong) setTyped(undefined)
            }}
            onChange={({ target }) => {
              type(target.value)
            }}
            type="text"
            value={shown}
          />
          <span className={styles.unit}>{unit}</span>
        </span>
        {isWrong && (
          <p className={styles.wrong} id={`${id}-wrong`} role="alert">
            {say(notAnAmount, i18n.language)}
          </p>
        )}
        {description && (
          <div id={`${id}-description`}>
            <FieldDescription description={description} path={path} />
          </div>
        )}
      </div>
    </div>
  )
}
