'use client'

import { useEffect } from 'react'

import { useAllFormFields, useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { sayIn } from '@/src/i18n/say'

/** As good as none: nobody sees it, and whoever is invited chooses another. */
const drawn = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => byte.toString(16)).join('-')

/**
 * Payload asks who opens an account to invent its password: a style sheet hides the two fields, this
 * fills them in, and says that an invitation leaves.
 */
export const Invitation = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const say = sayIn(i18n.language)
  const [fields, dispatch] = useAllFormFields()
  const isNew = id === undefined
  const password = fields.password?.value
  const isConfirmed = Boolean(password) && fields['confirm-password']?.value === password

  useEffect(() => {
    if (!isNew || isConfirmed) return
    const value = typeof password === 'string' && password ? password : drawn()
    for (const path of ['password', 'confirm-password'])
      dispatch({ type: 'UPDATE', path, value, valid: true })
    // The form begins anew once it is ready, and an answer of the server may leave one of the two out.
  }, [dispatch, fields, isConfirmed, isNew, password])

  if (!isNew) return null
  return (
    <p>
      {fields.role?.value === 'partner'
        ? say(
            'Un site partenaire se présente par une clé d’API\u00A0: activez-la ci-dessous.',
            'A partner site comes with an API key: enable it below.',
          )
        : say(
            'Une invitation partira à cette adresse, avec un lien pour choisir son mot de passe.',
            'An invitation will leave for this address, with a link to choose a password.',
          )}
    </p>
  )
}
