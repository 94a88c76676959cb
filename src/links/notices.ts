import type { Bilingual } from '@/src/domain/platform/text/bilingual'

import type { Notice } from './page'

const backOffice = {
  path: '/admin',
  label: { fr: 'Ouvrir le back-office', en: 'Open the back office' },
}

type Words = Pick<Notice, 'title' | 'sentences'> & Partial<Pick<Notice, 'onward'>>

const notice = (status: number, { title, sentences, onward = backOffice }: Words): Notice => ({
  kind: 'notice',
  status,
  title,
  sentences,
  onward,
})

/** It is done. */
export const done = (words: Words): Notice => notice(200, words)

/** There is nothing to do: someone did it before, or the facts are not such any more. */
export const nothingToDo = (title: Bilingual, sentence: Bilingual): Notice =>
  notice(409, { title, sentences: [sentence] })

export const forged = notice(400, {
  title: { fr: 'Ce lien n’est pas valable', en: 'This link is not valid' },
  sentences: [
    {
      fr: 'L’adresse est incomplète ou a été modifiée. Ouvrez le lien depuis le message reçu, ou copiez-le en entier.',
      en: 'The address is incomplete or was changed. Open the link from the message that you received, or copy the whole of it.',
    },
    {
      fr: 'Vous pouvez aussi faire la même chose dans le back-office.',
      en: 'You can also do the same in the back office.',
    },
  ],
})

export const expired = notice(410, {
  title: { fr: 'Ce lien a expiré', en: 'This link has expired' },
  sentences: [
    {
      fr: 'Rien n’a été enregistré. Prenez le lien d’un message plus récent, ou faites la même chose dans le back-office.',
      en: 'Nothing was recorded. Take the link of a later message, or do the same in the back office.',
    },
  ],
})

/** Somebody with the link to choose a password has no way into the back office yet. */
export const expiredInvitation = notice(410, {
  title: expired.title,
  sentences: [
    {
      fr: 'Demandez une nouvelle invitation à qui administre les comptes, ou un nouveau mot de passe depuis la page de connexion.',
      en: 'Ask whoever administers the accounts for a new invitation, or for a new password on the sign-in page.',
    },
  ],
  onward: {
    path: '/admin/forgot',
    label: { fr: 'Demander un nouveau mot de passe', en: 'Ask for a new password' },
  },
})

/** The link is of an earlier password, or of an address that the account has no more. */
export const outdated = notice(410, {
  title: { fr: 'Ce lien ne sert plus', en: 'This link no longer serves' },
  sentences: [
    {
      fr: 'Le mot de passe ou l’adresse du compte a changé depuis l’envoi du message. Connectez-vous, ou demandez un nouveau mot de passe depuis la page de connexion.',
      en: 'The password or the address of the account has changed since the message was sent. Sign in, or ask for a new password on the sign-in page.',
    },
  ],
  onward: expiredInvitation.onward,
})

export const used = notice(409, {
  title: { fr: 'Ce lien a déjà servi', en: 'This link has been used already' },
  sentences: [
    {
      fr: 'Votre réponse est enregistrée\u00A0: un lien ne sert qu’une fois, et rien n’a été écrit de nouveau. Pour la corriger, ouvrez le back-office.',
      en: 'Your answer is recorded: a link serves once, and nothing was written again. To correct it, open the back office.',
    },
  ],
})

export const gone = notice(410, {
  title: {
    fr: 'Ce dont parle ce lien n’existe plus',
    en: 'What this link is about is no longer there',
  },
  sentences: [
    {
      fr: 'Le document ou le compte a été supprimé depuis l’envoi du message\u00A0: il n’y a plus rien à faire.',
      en: 'The document or the account was deleted since the message was sent: there is nothing left to do.',
    },
  ],
})

/** Who holds a link without an account has no back office to go to: the map is theirs, and its form. */
export const places = {
  path: '/tiers-lieux',
  label: { fr: 'Voir la carte des tiers-lieux', en: 'See the map of tiers-lieux' },
}

export const expiredForHolder = notice(410, {
  title: expired.title,
  sentences: [
    {
      fr: 'Rien n’a été enregistré. Un prochain message portera un nouveau lien ; d’ici là, la page de votre lieu permet d’en proposer une correction.',
      en: 'Nothing was recorded. A later message will hold a new link; until then, the page of your place lets you suggest a correction.',
    },
  ],
  onward: places,
})

export const usedByHolder = notice(409, {
  title: used.title,
  sentences: [
    {
      fr: 'Votre réponse est enregistrée : un lien ne sert qu’une fois, et rien n’a été écrit de nouveau. Si quelque chose change, la page de votre lieu permet d’en proposer une correction.',
      en: 'Your answer is recorded: a link serves once, and nothing was written again. When something changes, the page of your place lets you suggest a correction.',
    },
  ],
  onward: places,
})

export const goneForHolder = notice(410, {
  title: gone.title,
  sentences: [
    {
      fr: 'Ce lieu n’est plus publié : il n’y a rien à confirmer.',
      en: 'This place is no longer published: there is nothing to confirm.',
    },
  ],
  onward: places,
})

/** Whoever speaks at an event has no back office to go to: its programme is theirs. */
export const goneFromProgramme = notice(410, {
  title: gone.title,
  sentences: [
    {
      fr: 'Le programme ne contient plus de session de vous\u00A0: il n’y a rien à confirmer.',
      en: 'The programme holds no session of yours any more: there is nothing to confirm.',
    },
  ],
  onward: { path: '/agenda', label: { fr: 'Voir l’agenda', en: 'See the agenda' } },
})

export const expiredForSpeaker = notice(410, {
  title: expired.title,
  sentences: [
    {
      fr: 'Rien n’a été enregistré. Répondez au message qui portait ce lien, ou à qui vous a invité.',
      en: 'Nothing was recorded. Answer the message that held this link, or whoever invited you.',
    },
  ],
  onward: goneFromProgramme.onward,
})

export const notAllowed = notice(403, {
  title: { fr: 'Votre compte ne le permet pas', en: 'Your account does not allow it' },
  sentences: [
    {
      fr: 'Vos droits ont changé depuis l’envoi du message, et rien n’a été enregistré. Adressez-vous à qui administre les comptes.',
      en: 'Your rights have changed since the message was sent, and nothing was recorded. Ask whoever administers the accounts.',
    },
  ],
})

export const nothingRecorded: Bilingual = {
  fr: 'Rien n’a été enregistré',
  en: 'Nothing was recorded',
}

/** What a rule of the product refuses, in its own words. */
export const refusedBecause = (status: number, sentence: string): Notice =>
  notice(status, {
    title: nothingRecorded,
    sentences: [{ fr: sentence, en: sentence }],
  })

/** Others wrote for as long as one waited. */
export const busy: Bilingual = {
  fr: 'D’autres modifications étaient en cours et rien n’a été enregistré\u00A0: envoyez de nouveau dans un instant.',
  en: 'Other changes were under way and nothing was recorded: send it again in a moment.',
}
