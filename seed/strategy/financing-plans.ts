/**
 * The plan of phase 1 (délibération n° 55209 of 18 May 2017): operating expenditure only, of two
 * kinds whose split it does not give. The dates of its two years are not public, so it has none.
 */
export const financingPlans = [
  {
    title: 'Stratégie numérique métropolitaine, phase\u00A01',
    slug: 'strategie-numerique-metropolitaine-phase-1',
    programme: 'PO FEDER-FSE Nord-Pas de Calais 2014-2020',
    cci: '2014FR16M0OP012',
    priorityAxis: 'Axe\u00A02',
    totalCents: 1_969_083_00,
    rateBasisPoints: 60_00,
    funders: [
      { name: 'FEDER', kind: 'feder', amountCents: 1_181_450_00 },
      { name: 'Cofinancements', kind: 'other', amountCents: 787_633_00 },
    ],
    categories: [
      { key: 'staff', label: 'Fonctionnement\u202F; montant non réparti' },
      { key: 'services', label: 'Fonctionnement\u202F; montant non réparti' },
    ],
    note: 'Durée\u00A0: 2\u00A0ans. Les dates d’éligibilité ne sont pas publiques\u00A0: à saisir.',
  },
] as const
