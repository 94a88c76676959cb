import { Badge } from '@/src/components/platform/Badge'
import badges from '@/src/components/platform/badges.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { flagLabels } from '@/src/domain/platform/document/flags'

type Props = { actions: readonly { sampleFollowUp?: boolean | null }[]; language: Language }

/** At the top of a page and on its paper: how many of its actions carry made-up statuses and dates. */
export const SampleNotice = ({ actions, language }: Props) => {
  const samples = actions.filter(({ sampleFollowUp }) => sampleFollowUp).length
  if (samples === 0) return null
  const [some, all] = [String(samples), String(actions.length)]
  return (
    <p className={badges.notice}>
      <Badge tone="attention">{flagLabels.sampleFollowUp[language]}</Badge>{' '}
      {language === 'fr'
        ? `${some} ${samples > 1 ? 'actions' : 'action'} sur ${all}\u00A0: statuts et dates inventés pour la démonstration.`
        : `${some} of ${all} ${actions.length > 1 ? 'actions' : 'action'}: statuses and dates made up for the demonstration.`}
    </p>
  )
}
