import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { retentionMonths } from '@/src/domain/platform/mail/retention'
import { env } from '@/src/env'

export type LegalText = {
  path: string
  title: Bilingual
  sections: { heading: Bilingual; paragraphs: Bilingual[] }[]
}

const unknown: Bilingual = {
  fr: 'non renseigné par l’exploitant de cette installation',
  en: 'not given by whoever runs this installation',
}
const publisher = { fr: env.PUBLISHER ?? unknown.fr, en: env.PUBLISHER ?? unknown.en }
const contact = { fr: env.CONTACT ?? unknown.fr, en: env.CONTACT ?? unknown.en }

/** What is said here is what the software does: whoever changes the one changes the other. */
export const legalTexts = {
  notice: {
    path: '/mentions-legales',
    title: { fr: 'Mentions légales', en: 'Legal notice' },
    sections: [
      {
        heading: { fr: 'Éditeur', en: 'Publisher' },
        paragraphs: [
          { fr: `Éditeur : ${publisher.fr}.`, en: `Publisher: ${publisher.en}.` },
          { fr: `Contact : ${contact.fr}.`, en: `Contact: ${contact.en}.` },
        ],
      },
      {
        heading: { fr: 'Données', en: 'Data' },
        paragraphs: [
          {
            fr: 'La stratégie vient de la délibération n°\u00A055209 de la commission permanente de la Métropole Européenne de Lille du 18 mai 2017. Les libellés qui ne sont pas publics sont remplacés par un titre neutre et signalés.',
            en: 'The strategy comes from deliberation no. 55209 of the standing committee of the Métropole Européenne de Lille of 18 May 2017. Wordings that are not public are replaced by a neutral title and marked.',
          },
          {
            fr: 'Les communes viennent du découpage administratif d’Etalab (Licence Ouverte), leurs centres de GeoNames (CC BY 4.0).',
            en: 'The communes come from Etalab’s administrative divisions (Licence Ouverte), their centres from GeoNames (CC BY 4.0).',
          },
        ],
      },
    ],
  },
  accessibility: {
    path: '/accessibilite',
    title: { fr: 'Déclaration d’accessibilité', en: 'Accessibility statement' },
    sections: [
      {
        heading: { fr: 'État de conformité', en: 'Conformance' },
        paragraphs: [
          {
            fr: 'Ces pages visent le niveau AA des WCAG 2.1 et du RGAA 4. Elles n’ont pas fait l’objet d’un audit par un tiers : aucune conformité n’est donc déclarée.',
            en: 'These pages aim at level AA of WCAG 2.1. No third party has audited them, so no conformance is claimed.',
          },
          {
            fr: 'À chaque modification du logiciel, des vérifications automatiques (axe) parcourent les pages publiques et les principaux écrans du back-office, en clair et en sombre, sur un grand et un petit écran ; une lecture au clavier est rejouée.',
            en: 'At every change of the software automatic checks (axe) go through the public pages and the main screens of the back office, light and dark, on a large and a small screen; a walk by keyboard is replayed.',
          },
        ],
      },
      {
        heading: { fr: 'Ce qui n’est pas accessible', en: 'What is not accessible' },
        paragraphs: [
          {
            fr: 'Aucune personne utilisant un lecteur d’écran n’a encore relu ces pages : une machine trouve une partie des défauts seulement.',
            en: 'Nobody who uses a screen reader has read these pages yet: a machine finds a part of the defects only.',
          },
          {
            fr: 'Dans le back-office, l’éditeur de textes mis en forme déplace ses paragraphes à la souris seulement ; sa barre flottante ne s’atteint pas au clavier, où « / » et les raccourcis usuels la remplacent.',
            en: 'In the back office, the editor of formatted texts moves its paragraphs by mouse only; its floating bar is not reached by keyboard, where “/” and the usual shortcuts replace it.',
          },
        ],
      },
      {
        heading: { fr: 'Signaler un défaut', en: 'Report a defect' },
        paragraphs: [
          {
            fr: `Si une page ne vous est pas accessible, écrivez à : ${contact.fr}. En l’absence de réponse, vous pouvez saisir le Défenseur des droits.`,
            en: `If a page is not accessible to you, write to: ${contact.en}. Without an answer you may turn to the Défenseur des droits.`,
          },
        ],
      },
    ],
  },
  privacy: {
    path: '/confidentialite',
    title: { fr: 'Confidentialité', en: 'Privacy' },
    sections: [
      {
        heading: { fr: 'Lire ces pages', en: 'Reading these pages' },
        paragraphs: [
          {
            fr: 'Ces pages ne déposent aucun cookie, ne mesurent pas l’audience et n’appellent aucun tiers. Le journal du serveur garde la date, la page et la durée de chaque requête, sans adresse IP ni identité.',
            en: 'These pages set no cookie, measure no audience and call no third party. The server’s log keeps the date, the page and the duration of each request, without IP address or identity.',
          },
        ],
      },
      {
        heading: { fr: 'Recevoir des courriels', en: 'Receiving mail' },
        paragraphs: [
          {
            fr: `Chaque message envoyé est gardé avec l’adresse de son destinataire, son contenu et la réponse du serveur de courrier, pendant ${String(retentionMonths)} mois ; seule l’administration le lit. Les messages n’ont ni image ni mouchard : nul ne sait s’ils ont été ouverts.`,
            en: `Each message sent is kept with its recipient’s address, its content and the mail server’s answer, for ${String(retentionMonths)} months; administrators alone read it. Messages hold neither image nor tracker: nobody knows whether they were opened.`,
          },
          {
            fr: 'Un lien de ces messages peut agir en votre nom, une fois : ne le transmettez pas. Ceux qui ne concernent pas votre compte en portent aussi un pour choisir ce que vous recevez, ou ne plus rien recevoir.',
            en: 'A link in these messages can act in your name, once: do not pass it on. Those that are not about your account also hold one to choose what you receive, or to receive nothing more.',
          },
        ],
      },
      {
        heading: { fr: 'Proposer un lieu', en: 'Suggesting a place' },
        paragraphs: [
          {
            fr: 'Ce qui est proposé pour un lieu est lu par l’équipe, et publié si elle le retient. Le nom, l’adresse e-mail et le message de la personne ne sont lus que par elle, jamais publiés ; l’adresse sert à un seul message, qui dit ce que devient la proposition. Une photo est vue du pilotage seul tant qu’elle n’est pas retenue ; l’endroit et l’heure de la prise de vue en sont retirés à l’envoi.',
            en: 'What is suggested for a place is read by the team, and published if it takes it over. The person’s name, e-mail address and message are read by the team alone and never published; the address serves for one message, which tells what becomes of the suggestion. A photo is seen by managers alone until it is taken over; where and when it was taken are removed when it is sent.',
          },
          {
            fr: 'Pour écarter les robots, le navigateur fait un petit calcul, sans cookie ni tiers, et les envois d’un même réseau sont comptés quelques heures en mémoire.',
            en: 'To keep robots out, the browser does a small computation, without cookie nor third party, and what one network sends is counted in memory for some hours.',
          },
          {
            fr: 'Le contact d’un lieu est interrogé de temps en temps par courriel : son adresse et ses réponses ne sont lues que par l’équipe.',
            en: 'The contact of a place is asked by mail from time to time: their address and answers are read by the team alone.',
          },
        ],
      },
      {
        heading: { fr: 'Être nommé dans ces pages', en: 'Being named in these pages' },
        paragraphs: [
          {
            fr: 'Les noms des élus et élues référents sont publics, et ceux des intervenants et intervenantes du Grand Barouf numérique avec leur accord ; ceux des membres du comité, leurs présences et les contacts des structures ne sont pas publics.',
            en: 'The names of elected sponsors are public, and with their consent those of speakers at the Grand Barouf numérique; those of the members of the committee, who attended, and the contacts of organisations are not public.',
          },
        ],
      },
      {
        heading: { fr: 'Avoir un compte', en: 'Having an account' },
        paragraphs: [
          {
            fr: 'Le back-office garde le nom, l’adresse e-mail, le rôle, le service et les messages choisis de chaque compte, ses modifications et un cookie de session de huit heures. Rien de cela n’est public.',
            en: 'The back office keeps each account’s name, e-mail address, role, department and choice of messages, its changes, and a session cookie of eight hours. None of it is public.',
          },
          {
            fr: `Pour accéder à vos données, les corriger ou les effacer : ${contact.fr}.`,
            en: `To access, correct or erase your data: ${contact.en}.`,
          },
        ],
      },
    ],
  },
} satisfies Record<string, LegalText>
