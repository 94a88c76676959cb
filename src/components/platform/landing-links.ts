import type { Role } from '@/access/roles'
import { actionListAddress } from '@/src/components/strategy/action-list-address'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import type { User } from '@/src/payload-types'
import { lateOn, ledBy, wordingToConfirm } from '@/src/queries/strategy/action-filters'

type LandingLink = { href: string; label: Bilingual; hint: Bilingual }

const collection = (slug: string) => `/admin/collections/${slug}`

const allActions: LandingLink = {
  href: actionListAddress(),
  label: { fr: 'Toutes les actions', en: 'All actions' },
  hint: { fr: 'Statuts, jalons et échéances', en: 'Statuses, milestones and due dates' },
}
const orientations: LandingLink = {
  href: collection('orientations'),
  label: { fr: 'Les orientations', en: 'The orientations' },
  hint: { fr: 'Ce que la stratégie poursuit', en: 'What the strategy pursues' },
}
const toConfirm: LandingLink = {
  href: actionListAddress(wordingToConfirm),
  label: { fr: 'Libellés à confirmer', en: 'Wordings to be confirmed' },
  hint: { fr: 'Saisir les libellés officiels', en: 'Enter the official wordings' },
}
const media: LandingLink = {
  href: collection('media'),
  label: { fr: 'Les médias', en: 'Media' },
  hint: { fr: 'Images, PDF et leurs textes alternatifs', en: 'Images, PDFs, alternative texts' },
}
const accounts: LandingLink = {
  href: collection('users'),
  label: { fr: 'Les comptes', en: 'Accounts' },
  hint: { fr: 'Rôles, et clés des sites partenaires', en: 'Roles, and keys of partner sites' },
}
const organisations: LandingLink = {
  href: collection('organisations'),
  label: { fr: 'Les organisations', en: 'Organisations' },
  hint: { fr: 'L’annuaire des partenaires', en: 'The directory of partners' },
}
const late = (today: string): LandingLink => ({
  href: actionListAddress(lateOn(today)),
  label: { fr: 'Actions en retard', en: 'Late actions' },
  hint: { fr: 'La date de fin est passée', en: 'The end date is past' },
})
const mine = (userId: string): LandingLink => ({
  href: actionListAddress(ledBy(userId)),
  label: { fr: 'Mes actions', en: 'My actions' },
  hint: { fr: 'Celles que vous pilotez', en: 'Those that you lead' },
})

/** Where someone goes first, by role, on a day (ISO date). */
export const landingLinks = (
  { id, role }: Pick<User, 'id' | 'role'>,
  today: string,
): LandingLink[] => {
  const links: Record<Role, LandingLink[]> = {
    'project-manager': [mine(id), late(today), toConfirm, allActions, organisations],
    'committee-member': [orientations, allActions, late(today)],
    editor: [orientations, allActions, media, organisations],
    admin: [accounts, toConfirm, allActions, organisations, media],
    partner: [],
  }
  return links[role]
}
