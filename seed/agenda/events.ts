export type Edition = {
  title: string
  slug: string
  theme: string
  /** ISO days. */
  startDate: string
  endDate: string
  venue: string
  description: string
}

const venue = 'CCI Grand Lille'

/** The editions of the « Grand Barouf numérique », as public sources tell them. */
export const editions: readonly Edition[] = [
  {
    title: 'Grand Barouf numérique 2017',
    slug: 'grand-barouf-numerique-2017',
    theme:
      'Nouvelles solidarités, modèles économiques résilients, travailleurs émancipés, citoyens acteurs publics',
    startDate: '2017-03-09',
    endDate: '2017-03-10',
    venue,
    description:
      'La première édition des rencontres annuelles du numérique, avec OuiShare et POP\u00A0: un débat d’opinions contraires, un «\u00A0procès pour les générations futures\u00A0» et des idées mises à l’épreuve.',
  },
  {
    title: 'Grand Barouf numérique 2018',
    slug: 'grand-barouf-numerique-2018',
    theme: 'Éducation, «\u00A0fake news\u00A0», compétences',
    startDate: '2018-03-22',
    endDate: '2018-03-23',
    venue,
    description:
      'La deuxième édition des rencontres annuelles du numérique, avec un parlement fictif.',
  },
  {
    title: 'Grand Barouf numérique 2019',
    slug: 'grand-barouf-numerique-2019',
    theme: 'Qui gouverne le monde\u00A0?',
    startDate: '2019-03-20',
    endDate: '2019-03-21',
    venue,
    description: 'La troisième édition des rencontres annuelles du numérique.',
  },
]
