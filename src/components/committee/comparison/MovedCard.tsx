import Link from 'next/link'

import { Card } from '@/src/components/platform/Card'
import { Table } from '@/src/components/platform/Table'
import type { Moved } from '@/src/domain/committee/snapshot/comparison'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { sayIn } from '@/src/i18n/say'

import { ChangeLine } from './ChangeLine'
import styles from './comparison.module.css'

type Props = { title: string; kind: Moved['kind']; moved: readonly Moved[]; language: Language }

/** What went leads nowhere any more. */
const isGone = ({ changes }: Moved) => changes.some(({ what }) => what === 'removed')

const Name = ({ moved }: { moved: Moved }) => {
  const { kind, id, label, title } = moved
  const words = (
    <>
      <span className={styles.label}>{label}</span> {title}
    </>
  )
  return isGone(moved) ? (
    <span>{words}</span>
  ) : (
    <Link className={styles.link} href={readAddress(`${kind}s`, id)} prefetch={false}>
      {words}
    </Link>
  )
}

/** The orientations, or the actions, that moved: the most important first. */
export const MovedCard = ({ title, kind, moved, language }: Props) => {
  const say = sayIn(language)
  return (
    <Card title={title} className={styles.moved}>
      <Table
        label={title}
        none={
          kind === 'action'
            ? say('Aucune action n’a bougé.', 'No action moved.')
            : say('Aucune orientation n’a bougé.', 'No orientation moved.')
        }
        heads={[
          kind === 'action' ? say('Action', 'Action') : say('Orientation', 'Orientation'),
          say('Ce qui a bougé', 'What moved'),
        ]}
        rows={moved.map((one) => ({
          id: one.id,
          cells: [
            <Name key="" moved={one} />,
            <ul key="" className={styles.changes}>
              {one.changes.map((change) => (
                <ChangeLine key={change.what} kind={kind} change={change} language={language} />
              ))}
            </ul>,
          ],
        }))}
      />
    </Card>
  )
}
