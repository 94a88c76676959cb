import type { ReleasedProgramme } from '@/src/domain/agenda/programme'
import type { Site } from '@/src/domain/platform/identity/site'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { licence } from '@/src/domain/platform/web/licence'
import { env } from '@/src/env'
import { sayIn } from '@/src/i18n/say'

import { Flags } from '../Flags'
import filters from '../places/places.module.css'
import widget from '../Widget.module.css'
import styles from './agenda.module.css'
import { datesInWords, toldIn, whereIn } from './in-words'
import type { ProgrammeAsked } from './programme-asked'
import { ProgrammeTable } from './ProgrammeTable'
import { shownProgramme } from './shown-programme'
import { TrackStyle } from './TrackStyle'

type Props = {
  site: Pick<Site, 'name'>
  /** Absent where no programme is released, or where the address means nothing. */
  shown: { released: ReleasedProgramme; asked: ProgrammeAsked } | undefined
  theme: 'light' | 'dark' | undefined
  moment: Date
  /** Where the widget is, and where the programme is on this site. */
  address: { widget: string; programme: string }
  nonce: string | undefined
  language: Language
}

/** A day of a programme inside the page of a partner site. */
export const ProgrammeWidget = ({
  site,
  shown,
  theme,
  moment,
  address,
  nonce,
  language,
}: Props) => {
  const say = sayIn(language)
  const programme = `${env.SERVER_URL}${address.programme}`
  return (
    <main className={widget.widget} data-theme={theme}>
      {shown ? (
        <Programme
          {...{ ...shown, theme, moment, programme, nonce, language }}
          widgetAddress={address.widget}
        />
      ) : (
        <p>
          {say(
            'Aucun programme n’est publié à cette adresse\u00A0: vérifiez l’édition, ses filtres et le thème.',
            'No programme is published at this address: check the edition, its filters and the theme.',
          )}
        </p>
      )}
      <footer className={widget.source}>
        <a href={programme} target="_blank" rel="noopener">
          {say(`Source\u00A0: ${site.name}`, `Source: ${site.name}`)}
        </a>
        <a href={licence.url} target="_blank" rel="license noopener">
          {licence.name}
        </a>
      </footer>
      <script src="/widgets/cadre.js" data-widget="" async />
    </main>
  )
}

type ProgrammeProps = Pick<Props, 'theme' | 'moment' | 'nonce' | 'language'> &
  NonNullable<Props['shown']> & { programme: string; widgetAddress: string }

const Programme = (props: ProgrammeProps) => {
  const { released, asked, theme, moment, programme, widgetAddress, nonce, language } = props
  const { event, tracks } = released.programme
  const { days, grid, query } = shownProgramme(released, asked, moment, language)
  const title = toldIn(event.title, language)
  const of = (day: string) => {
    const said = new URLSearchParams(query)
    said.set('jour', day)
    if (asked.affichage) said.set('affichage', asked.affichage)
    if (theme) said.set('theme', theme)
    return `${widgetAddress}?${said.toString()}`
  }
  return (
    <>
      <TrackStyle tracks={tracks} nonce={nonce} />
      <header>
        <p className={widget.over}>
          {[
            datesInWords(event, language),
            whereIn({ venue: event.venue, city: event.address.city }),
          ]
            .filter(Boolean)
            .join(' · ')}{' '}
          <Flags of={{ sample: event.isSample }} language={language} />
        </p>
        <h1 className={widget.title} lang={title.lang}>
          {title.text}
        </h1>
      </header>
      <nav className={styles.days} aria-label={sayIn(language)('Jours', 'Days')}>
        {days.map(({ day, label, isShown }) => (
          <a
            key={day}
            className={filters.pill}
            href={of(day)}
            aria-current={isShown ? 'page' : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
      {grid ? (
        <>
          <h2 className={styles.hidden}>{grid.heading}</h2>
          <ProgrammeTable
            grid={grid}
            slug={event.slug}
            address={programme}
            show={asked.affichage === 'liste' ? 'list' : 'grid'}
            isEmbedded
            language={language}
          />
        </>
      ) : (
        <p>{sayIn(language)('Rien ne répond à tout cela.', 'Nothing answers all of this.')}</p>
      )}
    </>
  )
}
