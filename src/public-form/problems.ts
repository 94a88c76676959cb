import type { Problem } from '@/src/domain/platform/text/bilingual'

/** What is wrong with a form, on one of its fields or above it. */
export const problem = (path: string, fr: string, en: string): Problem => ({
  path,
  message: { fr, en },
})

export const unreadablePhoto = problem(
  'photo',
  'Ce fichier n’est pas une photo que nous savons lire\u00A0: choisissez un JPEG, un PNG, un WebP ou un AVIF.',
  'This file is no photo that we can read: choose a JPEG, PNG, WebP or AVIF.',
)
export const chooseAgain = problem(
  'photo',
  'Choisissez de nouveau votre photo\u00A0: un navigateur ne la garde pas.',
  'Choose your photo again: a browser does not keep it.',
)
export const unchanged = problem(
  '',
  'Rien n’a changé\u00A0: modifiez ce qui est faux, ou dites-nous en quelques mots ce qui ne va pas.',
  'Nothing has changed: correct what is wrong, or tell us in a few words what is.',
)
export const sentAlready = problem(
  '',
  'Ce formulaire a déjà été envoyé\u00A0: votre proposition est enregistrée. Pour en faire une autre, envoyez celui-ci.',
  'This form was sent already: your suggestion is recorded. To make another one, send this one.',
)
export const proofs = {
  expired: problem(
    '',
    'Ce formulaire était ouvert depuis plus de deux heures. Ce que vous avez écrit est gardé\u00A0: envoyez-le de nouveau.',
    'This form was open for more than two hours. What you wrote is kept: send it again.',
  ),
  wrong: problem(
    '',
    'Votre navigateur n’a pas pu prouver qu’une personne envoie ce formulaire. Envoyez-le de nouveau.',
    'Your browser could not prove that a person sends this form. Send it again.',
  ),
}

export const waitProblem = (seconds: number, isProven: boolean): Problem => {
  const minutes = Math.ceil(seconds / 60)
  const [fr, en] =
    minutes > 90
      ? [
          `${String(Math.ceil(minutes / 60))}\u00A0heures`,
          `${String(Math.ceil(minutes / 60))} hours`,
        ]
      : [
          `${String(minutes)}\u00A0minute${minutes > 1 ? 's' : ''}`,
          `${String(minutes)} minute${minutes > 1 ? 's' : ''}`,
        ]
  return isProven
    ? problem(
        '',
        `Beaucoup de propositions sont venues de votre réseau. Ce que vous avez écrit est gardé\u00A0: attendez ${fr}, puis envoyez de nouveau.`,
        `Many suggestions came from your network. What you wrote is kept: wait ${en}, then send again.`,
      )
    : problem(
        '',
        `Sans JavaScript, nous ne prenons que quelques propositions par jour, pour écarter les robots. Activez-le, attendez ${fr}, ou écrivez-nous à l’adresse des mentions légales.`,
        `Without JavaScript we take a few suggestions a day only, to keep robots out. Turn it on, wait ${en}, or write to us at the address in the legal notice.`,
      )
}
