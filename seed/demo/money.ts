/** Sample money, beside the real plan: none of it is real, and it says so. */

export const sampleSupplier = {
  name: 'Prestataire d’exemple',
  slug: 'prestataire-d-exemple',
  kind: 'company',
  sample: true,
} as const

export const samplePlan = {
  title: 'Plan de financement d’exemple',
  slug: 'plan-de-financement-d-exemple',
  programme: 'Programme d’exemple',
  startDate: '2017-01-01T12:00:00.000Z',
  endDate: '2018-12-31T12:00:00.000Z',
  totalCents: 200_000_00,
  rateBasisPoints: 60_00,
  funders: [
    { name: 'FEDER (exemple)', kind: 'feder', amountCents: 120_000_00 },
    { name: 'Fonds propres (exemple)', kind: 'own', amountCents: 80_000_00 },
  ],
  categories: [
    { key: 'services', amountCents: 150_000_00 },
    { key: 'staff', amountCents: 50_000_00 },
  ],
  sample: true,
} as const

/** Claims by their rank: the first is paid, the second in the making. */
export const sampleClaims = [
  {
    title: 'Demande d’exemple n°\u00A01',
    startDate: '2017-01-01T12:00:00.000Z',
    endDate: '2017-06-30T12:00:00.000Z',
    sample: true,
  },
  {
    title: 'Demande d’exemple n°\u00A02',
    startDate: '2017-07-01T12:00:00.000Z',
    endDate: '2017-12-31T12:00:00.000Z',
    sample: true,
  },
] as const

/** What the first claim is answered: 60 000 € presented, a part of it not retained. */
export const sampleAnswer = {
  retainedCents: 58_000_00,
  reasons: 'Exemple\u00A0: une partie de la TVA est récupérable.',
} as const

const invoice = { kind: 'purchase', category: 'services', sample: true } as const
const time = { kind: 'staff', category: 'staff', sample: true } as const

/** Expenses, each in the claim of a rank and on a volet, if any. */
export const sampleExpenses = [
  {
    claim: 0,
    workstream: 1,
    data: {
      ...invoice,
      title: 'Étude d’exemple',
      invoiceNumber: 'EX-001',
      invoiceDate: '2017-03-20T12:00:00.000Z',
      paymentDate: '2017-04-18T12:00:00.000Z',
      netCents: 10_000_00,
      vatCents: 2_000_00,
      grossCents: 12_000_00,
      euPublicity: true,
    },
  },
  {
    claim: 0,
    workstream: 2,
    data: {
      ...invoice,
      title: 'Développement d’exemple',
      invoiceNumber: 'EX-002',
      invoiceDate: '2017-05-02T12:00:00.000Z',
      paymentDate: '2017-05-30T12:00:00.000Z',
      netCents: 30_000_00,
      vatCents: 6_000_00,
      grossCents: 36_000_00,
      euPublicity: true,
    },
  },
  {
    claim: 0,
    workstream: 1,
    data: {
      ...time,
      title: 'Animation d’exemple',
      person: 'Personne d’exemple',
      startDate: '2017-01-01T12:00:00.000Z',
      endDate: '2017-06-30T12:00:00.000Z',
      timeShare: 50,
      loadedPayCents: 24_000_00,
      euPublicity: true,
    },
  },
  {
    claim: 1,
    workstream: 1,
    data: {
      ...time,
      title: 'Animation d’exemple, suite',
      person: 'Personne d’exemple',
      startDate: '2017-07-01T12:00:00.000Z',
      endDate: '2017-12-31T12:00:00.000Z',
      timeShare: 75,
      loadedPayCents: 24_000_00,
      euPublicity: true,
    },
  },
  {
    claim: undefined,
    workstream: 3,
    data: {
      ...invoice,
      title: 'Cartographie d’exemple',
      invoiceNumber: 'EX-003',
      invoiceDate: '2018-02-12T12:00:00.000Z',
      netCents: 8_000_00,
      vatCents: 1_600_00,
      grossCents: 9_600_00,
    },
  },
] as const
