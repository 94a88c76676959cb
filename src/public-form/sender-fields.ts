import { z } from 'zod'

import type { Problem } from '@/src/domain/platform/text/bilingual'
import { lengthProblem, longest } from '@/src/domain/platform/text/sizes'
import type { Form } from '@/src/links/form'

import type { FieldGroup } from './place-fields'
import { problem } from './problems'

/** In bytes, as the library of files takes them. */
const largestPhoto = 10_000_000

export const photoGroup: FieldGroup = {
  title: { fr: 'Une photo', en: 'A photo' },
  fields: [
    {
      kind: 'file',
      name: 'photo',
      label: { fr: 'Photo du lieu (facultatif)', en: 'Photo of the place (optional)' },
      help: {
        fr: 'JPEG, PNG, WebP ou AVIF, 10\u00A0Mo au plus. L’endroit et l’heure de la prise de vue en sont retirés.',
        en: 'JPEG, PNG, WebP or AVIF, 10 MB at most. Where and when it was taken are removed from it.',
      },
      accept: 'image/jpeg,image/png,image/webp,image/avif',
    },
    {
      kind: 'line',
      name: 'credit',
      label: { fr: 'Auteur de la photo', en: 'Author of the photo' },
      value: '',
      isRequired: false,
    },
    {
      kind: 'tick',
      name: 'rights',
      label: {
        fr: 'J’ai pris cette photo, ou son auteur m’autorise à la publier ici',
        en: 'I took this photo, or its author lets me publish it here',
      },
      value: false,
    },
  ],
}

export const whoGroup: FieldGroup = {
  title: { fr: 'Vous', en: 'You' },
  lead: {
    fr: 'Facultatif. Seule l’équipe qui examine la proposition le lit\u00A0; votre adresse sert à vous dire ce qu’elle devient.',
    en: 'Optional. Only the team that looks at the suggestion reads it; your address serves to tell you what becomes of it.',
  },
  fields: [
    {
      kind: 'text',
      name: 'message',
      label: { fr: 'Ce que nous devons savoir', en: 'What we should know' },
      value: '',
      isRequired: false,
    },
    {
      kind: 'line',
      name: 'who-name',
      label: { fr: 'Votre nom', en: 'Your name' },
      value: '',
      isRequired: false,
    },
    {
      kind: 'line',
      type: 'email',
      name: 'who-email',
      label: { fr: 'Votre adresse e-mail', en: 'Your e-mail address' },
      value: '',
      isRequired: false,
    },
  ],
}

const textProblems = (form: Form): Problem[] => {
  const email = form.text('who-email')
  const lines = (['who-name', 'credit'] as const).map((name) =>
    lengthProblem(name, form.text(name).length, longest.text),
  )
  return [
    ...lines,
    lengthProblem('message', form.text('message').length, longest.textarea),
    email === '' || z.email().max(longest.email).safeParse(email).success
      ? undefined
      : problem(
          'who-email',
          'Écrivez une adresse e-mail complète, comme «\u00A0prenom@exemple.fr\u00A0», ou laissez vide.',
          'Write a complete e-mail address, such as “name@example.org”, or leave it empty.',
        ),
  ].filter((one) => one !== undefined)
}

const photoProblems = (form: Form): Problem[] => {
  const photo = form.file('photo')
  if (!photo) return []
  if (photo.size > largestPhoto)
    return [
      problem(
        'photo',
        'Cette photo dépasse 10\u00A0Mo\u00A0: choisissez-en une plus légère.',
        'This photo is larger than 10 MB: choose a lighter one.',
      ),
    ]
  return form.text('rights') === ''
    ? [
        problem(
          'rights',
          'Dites que cette photo peut être publiée, ou retirez-la.',
          'Say that this photo may be published, or take it away.',
        ),
      ]
    : []
}

/** What is wrong with what someone sends besides the facts of a place. */
export const senderProblems = (form: Form): Problem[] => [
  ...photoProblems(form),
  ...textProblems(form),
]
