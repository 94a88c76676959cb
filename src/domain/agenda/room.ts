import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** What a room offers, whatever takes place there. */
export const roomAccess = {
  'step-free': { fr: 'Accès sans marche', en: 'Step-free access' },
  lift: { fr: 'Ascenseur', en: 'Lift' },
  'wheelchair-places': { fr: 'Places pour fauteuils', en: 'Wheelchair places' },
  'hearing-loop': { fr: 'Boucle magnétique', en: 'Hearing loop' },
  'accessible-toilets': { fr: 'Toilettes accessibles', en: 'Accessible toilets' },
} satisfies Record<string, Bilingual>
