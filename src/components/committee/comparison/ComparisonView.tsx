import { Download } from 'lucide-react'
import type { AdminViewServerProps } from 'payload'

import { AdminPage, admitOrRedirect } from '@/src/components/platform/AdminPage'
import controls from '@/src/components/platform/controls.module.css'
import { Paper } from '@/src/components/platform/Paper'
import { PrintButton } from '@/src/components/platform/PrintButton'
import { SampleNotice } from '@/src/components/strategy/SampleNotice'
import { movedInWords } from '@/src/domain/committee/snapshot/words'
import { type Bilingual, languageOf } from '@/src/domain/platform/text/bilingual'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import { type Comparison, readComparison, type Stage } from '@/src/queries/committee/comparison'
import { readSite } from '@/src/queries/platform/site'

import { askedIn, comparisonAddress, exportAddress } from './asked'
import styles from './comparison.module.css'
import { Seal, SealAlert } from './Seal'
import { MovedCard } from './MovedCard'
import { Sides } from './Sides'
import { StagesCard } from './StagesCard'

const between = (before: Stage, after: Stage): Bilingual => {
  const days = {
    fr: [longDate(before.day, 'fr'), longDate(after.day, 'fr')],
    en: [longDate(before.day, 'en'), longDate(after.day, 'en')],
  } as const
  return after.id === null
    ? { fr: `depuis la séance du ${days.fr[0]}`, en: `since the meeting of ${days.en[0]}` }
    : {
        fr: `de la séance du ${days.fr[0]} à celle du ${days.fr[1]}`,
        en: `from the meeting of ${days.en[0]} to that of ${days.en[1]}`,
      }
}

const titleOf = ({ before, after, moved }: Comparison): Bilingual => {
  if (!before || !after || !moved)
    return { fr: 'Ce qui a bougé depuis une séance', en: 'What moved since a meeting' }
  const [what, when] = [movedInWords(moved), between(before, after)]
  return { fr: `${what.fr} ${when.fr}`, en: `${what.en} ${when.en}` }
}

/** Why nothing is compared. */
const Nothing = ({ comparison: { before, after }, language }: Reading) => {
  const say = sayIn(language)
  const problems = [before?.problem, after?.problem].filter((one) => one !== undefined)
  return problems.length > 0 ? (
    [...new Set(problems)].map((problem) => (
      <SealAlert key={problem} problem={problem} language={language} />
    ))
  ) : (
    <p className={styles.soft}>
      {say(
        'Il n’y a pas d’état figé de cette séance\u00A0: ce que le comité voit est gardé quand une séance est tenue. Choisissez-en une autre.',
        'There is no snapshot of this meeting: what the committee sees is kept when a meeting is held. Choose another.',
      )}
    </p>
  )
}

type Reading = { comparison: Comparison; language: 'fr' | 'en' }

/** /admin/comparaison: what moved between two meetings, or since one. */
export const ComparisonView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const question = askedIn(view.searchParams)
  admitOrRedirect(view, comparisonAddress(question))
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const [comparison, { name }] = await Promise.all([
    readComparison(question, req),
    readSite(language, req.payload),
  ])
  const { before, after, moved, stages } = comparison
  const title = titleOf(comparison)
  const asked = { from: before?.id ?? undefined, to: after?.id ?? undefined }
  return (
    <AdminPage
      view={view}
      title={title}
      name={{ fr: 'Comparaison', en: 'Comparison' }}
      actions={
        moved && (
          <>
            <PrintButton label={say('Imprimer', 'Print')} />
            {(['csv', 'json'] as const).map((format) => (
              <a key={format} className={controls.button} href={exportAddress(asked, format)}>
                <Download size={16} aria-hidden="true" />
                {format.toUpperCase()}
              </a>
            ))}
          </>
        )
      }
      notice={
        <>
          <Sides comparison={comparison} language={language} />
          {[before, after].map(
            (stage) =>
              stage?.seal &&
              stage.shown && (
                <Seal key={stage.id} day={stage.shown.day} {...stage.seal} language={language} />
              ),
          )}
          {after?.shown && (
            <SampleNotice
              actions={after.shown.actions.map(({ isSample }) => ({ sampleFollowUp: isSample }))}
              language={language}
            />
          )}
        </>
      }
    >
      <Paper footer={say(`Source\u00A0: ${name}. ${title.fr}`, `Source: ${name}. ${title.en}`)} />
      <div className={styles.page}>
        {moved ? (
          <>
            <MovedCard
              title={say('Orientations', 'Orientations')}
              kind="orientation"
              moved={moved.orientations}
              language={language}
            />
            <MovedCard
              title={say('Actions', 'Actions')}
              kind="action"
              moved={moved.actions}
              language={language}
            />
          </>
        ) : (
          <Nothing comparison={comparison} language={language} />
        )}
        <StagesCard stages={stages} language={language} />
      </div>
    </AdminPage>
  )
}
