import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import { compose } from './compose'
import { Answer, Heading, Item, List, Note, Paragraph } from './parts'
import type { DigestLine, DigestSection, MessageLocale, Template } from './types'

const headings: Record<DigestSection['kind'], Record<MessageLocale, string>> = {
  'late-actions': { fr: 'Actions en retard', en: 'Late actions' },
  'milestones-due': {
    fr: 'Jalons en retard ou attendus dans les deux semaines',
    en: 'Milestones late, or due within two weeks',
  },
  'stale-reports': {
    fr: 'Points d’avancement de plus de 60\u00A0jours',
    en: 'Progress reports older than 60\u00A0days',
  },
  'values-expected': { fr: 'Valeurs d’indicateurs attendues', en: 'Values of indicators expected' },
  decisions: { fr: 'Décisions à faire', en: 'Decisions to carry out' },
  'expenses-without-proof': {
    fr: 'Dépenses sans justificatif',
    en: 'Expenses without a proof',
  },
  unpublished: { fr: 'Écrit, et pas encore publié', en: 'Written, and not published yet' },
}

const answerLabels: Record<
  DigestLine['answers'][number]['label'],
  Record<MessageLocale, string>
> = {
  unchanged: { fr: 'Point d’avancement inchangé', en: 'Progress unchanged' },
  'milestone-done': { fr: 'Jalon fait', en: 'Milestone done' },
  'decision-done': { fr: 'Décision faite', en: 'Decision done' },
  form: { fr: 'Écrire un point d’avancement', en: 'Write a progress report' },
}

const linkTo = (path: string) => `https://resolument.example.org${path}`

/** As often as they chose, to who leads actions: what waits for them, and the way to answer in one click. */
export const digest: Template<'digest'> = {
  version: 1,
  sample: {
    name: 'Camille Durand',
    day: '2017-03-06',
    sections: [
      {
        kind: 'late-actions',
        lines: [
          {
            title: '7.2 Cartographier les tiers-lieux de la métropole',
            detail: 'Attendue pour le 31\u00A0janvier 2017',
            link: linkTo('/admin/fiche/72'),
            answers: [
              { label: 'unchanged', link: linkTo('/lien/a1Zx') },
              { label: 'form', link: linkTo('/lien/b2Yw') },
            ],
          },
        ],
      },
      {
        kind: 'milestones-due',
        lines: [
          {
            title: 'Carte publiée en données ouvertes',
            detail: 'Action 7.2, pour le 15\u00A0mars 2017',
            link: linkTo('/admin/collections/milestones/15'),
            answers: [{ label: 'milestone-done', link: linkTo('/lien/c3Xv') }],
          },
        ],
      },
      {
        kind: 'stale-reports',
        lines: [
          {
            title: '4.1 Étendre le wifi public aux communes',
            detail: 'Dernier point le 12\u00A0décembre 2016',
            link: linkTo('/admin/fiche/41'),
            answers: [
              { label: 'unchanged', link: linkTo('/lien/d4Wu') },
              { label: 'form', link: linkTo('/lien/e5Vt') },
            ],
          },
        ],
      },
      {
        kind: 'values-expected',
        lines: [
          {
            title: 'Tiers-lieux sur la carte',
            detail: 'Valeur attendue le 28\u00A0février 2017 — Action 7.2',
            link: linkTo('/admin/collections/indicators/7'),
            answers: [],
          },
        ],
      },
      {
        kind: 'decisions',
        lines: [
          {
            title: '2017-04 Publier la carte du wifi public',
            detail: 'Attendue pour le 9\u00A0mars 2017',
            link: linkTo('/admin/collections/decisions/4'),
            answers: [{ label: 'decision-done', link: linkTo('/lien/f6Us') }],
          },
        ],
      },
    ],
    preferences: linkTo('/lien/pR3f2a'),
    unsubscribe: linkTo('/lien/uN5b0e'),
  },
  render: ({ name, day, sections, preferences, unsubscribe }, locale, site) => {
    const say = sayIn(locale)
    const date = longDate(day, locale)
    const full = sections.filter(({ lines }) => lines.length > 0)
    const count = full.reduce((sum, { lines }) => sum + lines.length, 0)
    const title = say(
      `${count}\u00A0${count === 1 ? 'sujet' : 'sujets'} à voir au ${date}`,
      `${count}\u00A0${count === 1 ? 'thing' : 'things'} to look at, as of ${date}`,
    )
    return compose({
      locale,
      site,
      subject: title,
      title,
      summary: full.map(({ kind }) => headings[kind][locale]).join(', '),
      name,
      reason: say(
        'Vous recevez ce message parce que vous pilotez des actions ou des décisions de la stratégie.',
        'You receive this message because you lead actions or decisions of the strategy.',
      ),
      choices: { preferences, unsubscribe },
      body: (
        <>
          <Paragraph>
            {say(
              'Voici ce qui vous attend parmi ce que vous pilotez.',
              'Here is what awaits you among what you lead.',
            )}
          </Paragraph>
          {full.map(({ kind, lines }) => (
            <div key={kind}>
              <Heading>{headings[kind][locale]}</Heading>
              <List>
                {lines.map(({ title, detail, link, answers }, index) => (
                  <Item key={index} href={link} title={title} detail={detail}>
                    {answers.map((answer) => (
                      <Answer key={answer.link} href={answer.link}>
                        {answerLabels[answer.label][locale]}
                      </Answer>
                    ))}
                  </Item>
                ))}
              </List>
            </div>
          ))}
          <Note>
            {say(
              'Chaque réponse s’ouvre sur une page où vous confirmez, sans mot de passe. Rien n’est enregistré avant.',
              'Each answer opens on a page where you confirm, without a password. Nothing is recorded before.',
            )}
          </Note>
        </>
      ),
    })
  },
}
