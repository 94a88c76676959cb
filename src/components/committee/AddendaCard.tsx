import { Part } from '@/src/components/platform/read/Part'
import styles from '@/src/components/platform/read/read.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

type Props = {
  addenda: readonly {
    id: string
    text: string
    createdAt: string
    author?: string | { name: string } | null
  }[]
  language: Language
}

/** What is to be read instead, each dated and signed. */
export const AddendaCard = ({ addenda, language }: Props) => (
  <Part title={sayIn(language)('Rectificatifs', 'Addenda')}>
    {addenda.map(({ id, text, createdAt, author }) => (
      <p key={id} className={styles.text}>
        {text}{' '}
        <span className={styles.soft}>
          {longDate(createdAt, language)}
          {author && typeof author === 'object' && `, ${author.name}`}
        </span>
      </p>
    ))}
  </Part>
)
