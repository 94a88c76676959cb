import { version } from '@/package.json'
import { sayIn } from '@/src/i18n/say'
import { readFreeSpace } from '@/src/queries/platform/storage'

import { Card } from '../Card'
import { AdminLine } from './AdminLine'
import styles from './Landing.module.css'
import type { LandingProps } from './landing-props'

/** What runs, on what, and the room that is left to it. */
export const InstallationCard = async ({ req, language }: LandingProps) => {
  const say = sayIn(language)
  const free = await readFreeSpace()
  const gigabytes = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'gigabyte',
    maximumFractionDigits: 1,
  })
  return (
    <Card title={say('Installation', 'Installation')}>
      <ul className={styles.lines}>
        <AdminLine name={say('Version', 'Version')} value={version} />
        <AdminLine
          name={say('Base de données', 'Database')}
          value={req.payload.db.name === 'sqlite' ? 'SQLite' : 'MongoDB'}
        />
        <AdminLine
          name={say('Place libre pour les fichiers', 'Room left for files')}
          value={free === undefined ? say('inconnue', 'unknown') : gigabytes.format(free / 1e9)}
          isWrong={free !== undefined && free < 1e9}
        />
        <AdminLine name="Node.js" value={process.versions.node} />
      </ul>
    </Card>
  )
}
