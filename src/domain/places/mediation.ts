import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/**
 * What a place offers, in the words of « Lieux de médiation numérique » 1.0.2. Their French spelling in
 * that layout is in src/formats/mednum.
 */
export const services = {
  'affordable-equipment': {
    fr: 'Acquisition de matériel informatique à prix solidaire',
    en: 'Computer equipment at a solidarity price',
  },
  'administrative-help': {
    fr: 'Aide aux démarches administratives',
    en: 'Help with administrative procedures',
  },
  'everyday-tools': {
    fr: 'Maîtrise des outils numériques du quotidien',
    en: 'Mastery of everyday digital tools',
  },
  employment: {
    fr: 'Insertion professionnelle via le numérique',
    en: 'Employment through digital skills',
  },
  'safe-use': { fr: 'Utilisation sécurisée du numérique', en: 'Safe use of digital tools' },
  parenting: {
    fr: 'Parentalité et éducation avec le numérique',
    en: 'Parenting and education with digital tools',
  },
  creation: { fr: 'Loisirs et créations numériques', en: 'Digital leisure and creation' },
  'digital-culture': {
    fr: 'Compréhension du monde numérique',
    en: 'Understanding of the digital world',
  },
  access: {
    fr: 'Accès internet et matériel informatique',
    en: 'Internet access and computer equipment',
  },
} satisfies Record<string, Bilingual>

export const audiences = {
  youth: { fr: 'Jeunes', en: 'Young people' },
  students: { fr: 'Étudiants', en: 'Students' },
  families: { fr: 'Familles et enfants', en: 'Families and children' },
  seniors: { fr: 'Seniors', en: 'Seniors' },
  women: { fr: 'Femmes', en: 'Women' },
} satisfies Record<string, Bilingual>

export const specificNeeds = {
  deafness: { fr: 'Surdité', en: 'Deafness' },
  mobility: { fr: 'Handicaps moteurs', en: 'Motor disabilities' },
  mental: { fr: 'Handicaps mentaux', en: 'Mental disabilities' },
  sight: { fr: 'Déficience visuelle', en: 'Visual impairment' },
  illiteracy: { fr: 'Illettrisme', en: 'Illiteracy' },
  english: { fr: 'Langue étrangère\u00A0: anglais', en: 'Foreign language: English' },
  'other-languages': { fr: 'Autres langues étrangères', en: 'Other foreign languages' },
} satisfies Record<string, Bilingual>

export const fees = {
  free: { fr: 'Gratuit', en: 'Free' },
  conditional: { fr: 'Gratuit sous condition', en: 'Free under conditions' },
  paid: { fr: 'Payant', en: 'Paid' },
} satisfies Record<string, Bilingual>

export const accessModes = {
  'walk-in': { fr: 'Se présenter', en: 'Walk in' },
  phone: { fr: 'Téléphoner', en: 'Phone' },
  email: { fr: 'Écrire un e-mail', en: 'Write an e-mail' },
  referral: { fr: 'Être orienté par un e-mail de prescription', en: 'Be referred by e-mail' },
  booking: { fr: 'Prendre rendez-vous en ligne', en: 'Book online' },
  'no-public': { fr: 'N’accueille pas de public', en: 'Does not receive the public' },
} satisfies Record<string, Bilingual>

export const supportModes = {
  autonomous: { fr: 'En autonomie', en: 'On one’s own' },
  individual: { fr: 'Accompagnement individuel', en: 'One to one' },
  workshop: { fr: 'Dans un atelier collectif', en: 'In a group workshop' },
  remote: { fr: 'À distance', en: 'Remotely' },
} satisfies Record<string, Bilingual>

export const mobilities = {
  fixed: { fr: 'Fixe', en: 'Fixed' },
  itinerant: { fr: 'Itinérant', en: 'Itinerant' },
} satisfies Record<string, Bilingual>

/** National programmes: proper names, the same in both languages save common words. */
export const programmes = {
  'aidants-connect': { fr: 'Aidants Connect', en: 'Aidants Connect' },
  'reference-libraries': {
    fr: 'Bibliothèques numériques de référence',
    en: 'Digital reference libraries',
  },
  pix: { fr: 'Certification Pix', en: 'Pix certification' },
  'digital-advisers': { fr: 'Conseillers numériques', en: 'Digital advisers' },
  'emmaus-connect': { fr: 'Emmaüs Connect', en: 'Emmaüs Connect' },
  'emmaus-connect-relay': {
    fr: 'Relais numérique Emmaüs Connect',
    en: 'Emmaüs Connect digital relay',
  },
  'france-services': { fr: 'France Services', en: 'France Services' },
  'grande-ecole-du-numerique': {
    fr: 'Grande École du Numérique',
    en: 'Grande École du Numérique',
  },
  'red-cross': { fr: 'La Croix-Rouge', en: 'French Red Cross' },
  'caf-point': { fr: 'Point d’accès numérique CAF', en: 'CAF digital access point' },
  'promeneurs-du-net': { fr: 'Promeneurs du Net', en: 'Promeneurs du Net' },
} satisfies Record<string, Bilingual>

/** Training and labels: proper names too. */
export const trainingLabels = {
  'mon-espace-sante': { fr: 'Formé à Mon espace santé', en: 'Trained for Mon espace santé' },
  duplex: { fr: 'Formé à DUPLEX (illettrisme)', en: 'Trained for DUPLEX (illiteracy)' },
  'arnia-mednum': { fr: 'Arnia, MedNum BFC', en: 'Arnia, MedNum BFC' },
  'collectif-reemploi': {
    fr: 'Collectif ressources et acteurs réemploi',
    en: 'Collectif ressources et acteurs réemploi',
  },
  'etapes-numeriques': {
    fr: 'Étapes numériques (La Poste)',
    en: 'Étapes numériques (La Poste)',
  },
  'fabriques-de-territoire': { fr: 'Fabriques de Territoire', en: 'Fabriques de Territoire' },
  'les-eclaireurs': {
    fr: 'Les Éclaireurs du numérique',
    en: 'Les Éclaireurs du numérique',
  },
  'mes-papiers': { fr: 'Mes Papiers', en: 'Mes Papiers' },
  ordi3: { fr: 'ORDI 3.0', en: 'ORDI 3.0' },
  'sud-labs': { fr: 'SUD LABS', en: 'SUD LABS' },
} satisfies Record<string, Bilingual>
