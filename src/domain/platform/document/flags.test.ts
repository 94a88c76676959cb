import { describe, expect, it } from 'vitest'

import { flagsInWords, flagsOfList } from './flags'

describe('flagsInWords', () => {
  it.each([
    { document: {}, fr: undefined },
    { document: { sample: false, wordingToConfirm: null }, fr: undefined },
    {
      document: { sample: true },
      fr: 'Donnée d’exemple, inventée pour la démonstration.',
    },
    {
      document: { placementToConfirm: true, wordingToConfirm: true, title: 'Titre' },
      fr: 'Libellé à confirmer (l’officiel n’est pas public)\u202F; rattachement à confirmer (code et orientation sont les nôtres).',
    },
  ])('$document is said in one sentence', ({ document, fr }) => {
    expect(flagsInWords(document)?.fr).toBe(fr)
  })
})

describe('flagsOfList', () => {
  it.each([
    { documents: [], fr: undefined },
    { documents: [{}, { sample: false }], fr: undefined },
    {
      documents: [{ sampleFollowUp: true }, { sampleFollowUp: true, wordingToConfirm: true }],
      fr: 'Dans cette liste\u00A0: 2\u00A0suivis d’exemple, 1\u00A0libellé à confirmer.',
    },
  ])('counts those of $documents', ({ documents, fr }) => {
    expect(flagsOfList(documents)?.fr).toBe(fr)
  })
})
