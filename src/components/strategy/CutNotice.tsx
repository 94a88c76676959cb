import badges from '@/src/components/platform/badges.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'

/** At the top of a page that does not draw all there is. */
export const CutNotice = ({ isCut, language }: { isCut: boolean; language: Language }) =>
  isCut && (
    <p className={badges.notice}>
      {language === 'fr'
        ? 'Il y en a trop pour une page\u00A0: seules les premières actions sont montrées. Choisissez une orientation pour voir les autres.'
        : 'There are too many for one page: only the first actions are shown. Choose an orientation to see the others.'}
    </p>
  )
