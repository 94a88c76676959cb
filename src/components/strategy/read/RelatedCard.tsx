import { DocumentLink } from '@/src/components/platform/read/DocumentLink'
import { type Fact, Facts } from '@/src/components/platform/read/Facts'
import { Part } from '@/src/components/platform/read/Part'
import type { Bilingual, Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'
import type { ActionPage } from '@/src/queries/strategy/action-page'

type Related = ActionPage['related']

const kinds: Record<Related[number]['collection'], Bilingual> = {
  'tiers-lieux': { fr: 'Tiers-lieux', en: 'Tiers-lieux' },
  'training-modules': { fr: 'Formation', en: 'Training' },
  'event-sessions': { fr: 'Agenda', en: 'Agenda' },
  experiments: { fr: 'Expérimentations', en: 'Experiments' },
}

/** What other domains say of an action. */
export const RelatedCard = ({ related, language }: { related: Related; language: Language }) => (
  <Part title={sayIn(language)('Liés', 'Related')}>
    <Facts
      facts={related.map(({ collection, docs }): Fact => [
        kinds[collection][language],
        docs.map(({ id, title }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <DocumentLink collection={collection} id={id}>
              {title}
            </DocumentLink>
          </span>
        )),
      ])}
    />
  </Part>
)
