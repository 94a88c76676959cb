import type { Field } from 'payload'

/** How to reach someone. Whoever groups these fields says who may read them. */
export const contactFields: Field[] = [
  { name: 'name', type: 'text', label: { fr: 'Nom', en: 'Name' } },
  { name: 'email', type: 'email', label: { fr: 'Adresse e-mail', en: 'E-mail address' } },
  { name: 'phone', type: 'text', label: { fr: 'Téléphone', en: 'Phone' } },
]
