import { Part } from '@/src/components/platform/read/Part'
import { Table } from '@/src/components/platform/Table'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { ActionPage } from '@/src/queries/strategy/action-page'

type Props = { deliverables: ActionPage['deliverables']; language: Language }

/** What an action produced, with the way to it. */
export const DeliverablesCard = ({ deliverables, language }: Props) => {
  const say = sayIn(language)
  const title = say('Livrables', 'Deliverables')
  return (
    <Part title={title}>
      <Table
        label={title}
        none={say('Aucun livrable.', 'No deliverable.')}
        heads={[say('Livrable', 'Deliverable'), say('Date', 'Date')]}
        rows={deliverables.map(({ id, title, date, link, file }) => {
          const address = link ?? (file && typeof file === 'object' ? file.url : undefined)
          return {
            id,
            cells: [
              address ? (
                <a key="" href={address}>
                  {title}
                </a>
              ) : (
                title
              ),
              date ? longDate(date, language) : '—',
            ],
          }
        })}
      />
    </Part>
  )
}
