'use client'

import { useCallback, useState } from 'react'

import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'

import { sayIn } from '@/src/i18n/say'

import controls from './controls.module.css'

const written = (value: unknown): string =>
  value === null || value === undefined ? '' : JSON.stringify(value, null, 2)

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false // said below the field
  }
}

/** Payload's own editor of JSON loads its program from another site, which our policy refuses. */
export const JsonField: JSONFieldClientComponent = ({ field, path, readOnly }) => {
  const say = sayIn(useTranslation().i18n.language)
  const [text, setText] = useState<string>()
  const isWrong = text !== undefined && text.trim() !== '' && !isJson(text)
  const problem = say(
    'Ce n’est pas du JSON\u00A0: vérifiez les guillemets et les virgules.',
    'This is no JSON: check the quotation marks and the commas.',
  )
  const validate = useCallback(() => (isWrong ? problem : true), [isWrong, problem])
  const { setValue, showError, value } = useField<unknown>({
    potentiallyStalePath: path,
    validate,
  })
  const id = `field-${path.replaceAll('.', '__')}`
  return (
    <div className="field-type json">
      <FieldLabel htmlFor={id} label={field.label} required={field.required} path={path} />
      <FieldError
        path={path}
        showError={showError || isWrong}
        message={isWrong ? problem : undefined}
      />
      <textarea
        id={id}
        className={controls.input}
        rows={6}
        spellCheck={false}
        readOnly={readOnly ?? field.admin?.readOnly}
        aria-invalid={isWrong}
        value={text ?? written(value)}
        onChange={({ target }) => {
          setText(target.value)
          if (target.value.trim() === '') setValue(null)
          else if (isJson(target.value)) setValue(JSON.parse(target.value))
        }}
      />
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
