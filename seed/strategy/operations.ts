export type Operation = {
  title: string
  slug: string
  /** Number of the volet that holds it. */
  workstream: number
  description: string
  /** Slugs of the organisations that carry it, its owner first. */
  organisations: readonly string[]
  /** INSEE codes of the communes the source names; none when it is for the whole Métropole. */
  communes: readonly string[]
  source: string
}

const source =
  'Délibération n°\u00A055209 de la commission permanente du 18\u00A0mai\u00A02017 (Synergie NP0009248)'

const mel = 'metropole-europeenne-de-lille'
const commune = { lille: '59350', marcqEnBaroeul: '59378', roubaix: '59512', tourcoing: '59599' }
const threeTowns = [commune.marcqEnBaroeul, commune.roubaix, commune.tourcoing]

/** The 16 operations of phase 1 that the deliberation names, in its order. */
export const operations: readonly Operation[] = [
  {
    title: 'Élaboration et animation de la stratégie digitale',
    slug: 'elaboration-et-animation-de-la-strategie-digitale',
    workstream: 1,
    description:
      'Consulter et mobiliser les acteurs du numérique pour écrire le document stratégique.',
    organisations: [mel],
    communes: [],
    source,
  },
  {
    title: 'Suivi de la stratégie par le comité métropolitain du numérique',
    slug: 'suivi-par-le-comite-metropolitain-du-numerique',
    workstream: 1,
    description:
      'Mettre en place les instances de coordination et confier le suivi de la stratégie au comité.',
    organisations: [mel],
    communes: [],
    source,
  },
  {
    title: 'Rencontres annuelles du numérique (Grand Barouf du numérique)',
    slug: 'rencontres-annuelles-du-numerique',
    workstream: 1,
    description:
      'Organiser chaque année les rencontres du numérique. La première édition se tient les 9 et 10\u00A0mars\u00A02017.',
    organisations: [mel],
    communes: [],
    source,
  },
  {
    title: 'MELCOME, informations pratiques géolocalisées',
    slug: 'melcome',
    workstream: 2,
    description:
      'Développer une application qui situe en temps réel les transports, les équipements et d’autres informations utiles aux déplacements.',
    organisations: [mel],
    communes: [],
    source,
  },
  {
    title: 'ENJOY-MEL, visibilité des commerces et parcours de proximité',
    slug: 'enjoy-mel',
    workstream: 2,
    description:
      'Faire connaître les commerces (bons plans, événements, vente en ligne) et proposer des parcours vers les sites touristiques proches. Le pilote porte sur Wazemmes, quartier de Lille, sur Roubaix et sur les Weppes.',
    organisations: [mel],
    communes: [commune.lille, commune.roubaix],
    source,
  },
  {
    title: 'CITY PASS, pass tourisme dématérialisé',
    slug: 'city-pass',
    workstream: 2,
    description: 'Donner accès à plus de 45\u00A0sites avec un pass tourisme dématérialisé.',
    organisations: [mel],
    communes: [],
    source,
  },
  {
    title: 'Plateforme d’interopérabilité des services de vie quotidienne',
    slug: 'plateforme-d-interoperabilite',
    workstream: 2,
    description:
      'Définir la plateforme qui fait communiquer entre eux les services quotidiens offerts aux usagers.',
    organisations: [mel],
    communes: [],
    source,
  },
  {
    title: 'Communication, formation et support autour d’UCITY',
    slug: 'communication-formation-et-support',
    workstream: 2,
    description:
      'Faire connaître les outils d’UCITY, former celles et ceux qui s’en servent et les aider à se les approprier.',
    organisations: [mel],
    communes: [],
    source,
  },
  {
    title: 'Cartographie des tiers-lieux numériques',
    slug: 'cartographie-des-tiers-lieux-numeriques',
    workstream: 3,
    description: 'Recenser les tiers-lieux numériques présents sur le territoire.',
    organisations: [mel],
    communes: [],
    source,
  },
  {
    title: 'Accompagnement des tiers-lieux existants ou émergents',
    slug: 'accompagnement-des-tiers-lieux',
    workstream: 3,
    description:
      'Définir un accompagnement pour les lieux déjà ouverts et ceux qui se créent, en vue d’un réseau en phase\u00A02.',
    organisations: [mel],
    communes: [],
    source,
  },
  {
    title: 'Parcours scientifiques hors les murs',
    slug: 'parcours-scientifiques-hors-les-murs',
    workstream: 4,
    description:
      'Expérimentation d’innovation sociale par le numérique à Lille, avec le Musée d’Histoire Naturelle. Elle est évaluée avant d’être éventuellement étendue à la métropole.',
    organisations: [mel, 'musee-d-histoire-naturelle-de-lille'],
    communes: [commune.lille],
    source,
  },
  {
    title: 'Réseau de confiance',
    slug: 'reseau-de-confiance',
    workstream: 4,
    description:
      'Expérimentation d’innovation sociale par le numérique à Lille, en partenariat avec Humanis. Elle est évaluée avant d’être éventuellement étendue à la métropole.',
    organisations: [mel, 'humanis'],
    communes: [commune.lille],
    source,
  },
  {
    title: 'Action sociale 2.0',
    slug: 'action-sociale-2-0',
    workstream: 4,
    description:
      'Expérimentation d’innovation sociale par le numérique à Lille, en partenariat avec Emmaüs Connect. Elle est évaluée avant d’être éventuellement étendue à la métropole.',
    organisations: [mel, 'emmaus-connect'],
    communes: [commune.lille],
    source,
  },
  {
    title: 'Intégration de la carte de la médiathèque sur la carte Pass-Pass',
    slug: 'carte-de-la-mediatheque-sur-pass-pass',
    workstream: 4,
    description:
      'Réunir sur une seule carte l’accès à la médiathèque et le Pass-Pass. Une demande de Marcq-en-Barœul, Roubaix et Tourcoing, pour élargir les usages numériques.',
    organisations: [mel],
    communes: threeTowns,
    source,
  },
  {
    title: 'Services numériques de la famille sur la TECHNOCARTE',
    slug: 'services-famille-sur-la-technocarte',
    workstream: 4,
    description:
      'Développer et partager les services en ligne destinés aux familles, comme le kiosque famille et la réservation, sur la TECHNOCARTE des trois villes.',
    organisations: [mel],
    communes: threeTowns,
    source,
  },
  {
    title: 'Pilote UCITY Attractivité commerces et tourisme à Roubaix',
    slug: 'pilote-ucity-commerces-et-tourisme-a-roubaix',
    workstream: 4,
    description:
      'Accompagner le pilote roubaisien d’UCITY et, avec lui, le passage au numérique des commerçants de la ville.',
    organisations: [mel],
    communes: [commune.roubaix],
    source,
  },
]
