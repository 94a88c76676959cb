'use client'

import Link from 'next/link'
import { useState } from 'react'

import controls from '@/src/components/platform/controls.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import { releasesAddress, releasesApi } from './addresses'
import styles from './releases.module.css'
import { type Answer, sendRelease } from './send-release'

type Props = { event: string; number: number; last: number; language: Language }

/** What taking up a former release does, the way to do it, and what came of it. */
export const RestoreButton = ({ event, number, last, language }: Props) => {
  const say = sayIn(language)
  const [done, setDone] = useState<Answer>()
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)

  const restore = async () => {
    if (isBusy) return
    setBusy(true)
    setProblem('')
    const address = `${releasesApi(event)}/${String(number)}/restore`
    const answer = await sendRelease(address, { base: last }, language)
    setBusy(false)
    if ('problem' in answer) setProblem(answer.problem)
    else setDone(answer)
  }

  return (
    <>
      <p className={styles.lead}>
        {say(
          'Les sessions retrouveront les créneaux de cette version, dans l’éditeur aussi\u00A0; leurs textes restent ceux d’aujourd’hui. Celles qui n’y étaient pas quittent le programme. Tout cela devient une nouvelle version, que le public lit aussitôt.',
          'The sessions get back the slots of this release, in the editor too; their texts stay those of today. Those that were not in it leave the programme. All this becomes a new release, which the public reads at once.',
        )}
      </p>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <div role="status" className={styles.result}>
        {done && (
          <>
            <p>
              {say(
                `Reprise dans la version ${String(done.number)}.`,
                `Restored in release ${String(done.number)}.`,
              )}{' '}
              <Link href={releasesAddress(event)} prefetch={false}>
                {say('Voir toutes les versions', 'See all releases')}
              </Link>
            </p>
            {done.lost.length > 0 && (
              <p>
                {say(
                  'N’existe plus, et n’a pas été repris\u00A0: ',
                  'No longer there, not restored: ',
                )}
                {done.lost.join(' · ')}
              </p>
            )}
          </>
        )}
      </div>
      {!done && (
        <button
          className={controls.button}
          type="button"
          aria-disabled={isBusy}
          onClick={() => {
            void restore()
          }}
        >
          {say('Reprendre cette version', 'Restore this release')}
        </button>
      )}
    </>
  )
}
