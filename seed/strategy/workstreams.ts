export type Workstream = { number: number; title: string; slug: string; description: string }

/** The four « volets » of phase 1 (délibération n° 55209 of 18 May 2017). */
export const workstreams: readonly Workstream[] = [
  {
    number: 1,
    title: 'Stratégie digitale',
    slug: 'strategie-digitale',
    description:
      'Écrire la stratégie avec les acteurs du territoire, installer son suivi et organiser les rencontres annuelles du numérique.',
  },
  {
    number: 2,
    title: 'UCITY, bouquet de services numériques',
    slug: 'ucity',
    description:
      'Proposer aux usagers et aux communes un ensemble de services numériques mutualisés, reliés par une même plateforme.',
  },
  {
    number: 3,
    title: 'Tiers-lieux numériques',
    slug: 'tiers-lieux-numeriques',
    description:
      'Recenser les tiers-lieux numériques du territoire et accompagner ceux qui existent ou qui naissent, avant leur mise en réseau en phase\u00A02.',
  },
  {
    number: 4,
    title: 'Expérimentations',
    slug: 'experimentations',
    description:
      'Essayer des services et des usages à Lille, Marcq-en-Barœul, Roubaix et Tourcoing, puis les évaluer en vue d’une extension à la métropole.',
  },
]
