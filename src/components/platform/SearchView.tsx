import { getTranslation } from '@payloadcms/translations'
import type { AdminViewServerProps } from 'payload'

import { named } from '@/src/domain/platform/document/named'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { sayIn } from '@/src/i18n/say'
import { search } from '@/src/queries/platform/search'

import { AdminPage, admitOrRedirect } from './AdminPage'
import controls from './controls.module.css'
import styles from './SearchView.module.css'

/** /admin/recherche: everything that the reader may read, by words. */
export const SearchView = async (view: AdminViewServerProps) => {
  admitOrRedirect(view, '/admin/recherche')
  const { req } = view.initPageResult
  const { collections } = req.payload.config
  const say = sayIn(req.i18n.language)
  const asked = view.searchParams?.q
  const query = typeof asked === 'string' ? asked.trim().slice(0, 100) : ''
  const found = query.length < 2 ? undefined : await search(query, req)
  const labelOf = (slug: string) => {
    const label = collections.find((one) => one.slug === slug)?.labels.singular
    return label ? getTranslation(label, req.i18n) : slug
  }
  return (
    <AdminPage
      view={view}
      title={{ fr: 'Rechercher', en: 'Search' }}
      lead={{
        fr: 'Dans tout ce que vous pouvez lire, dans toutes les langues, sans souci d’accents ni de majuscules.',
        en: 'In all that you may read, in every language, whatever the accents and capitals.',
      }}
    >
      <form className={styles.search} role="search" method="get">
        <label htmlFor="search">{say('Mots recherchés', 'Words to search for')}</label>
        <input
          id="search"
          className={controls.input}
          type="search"
          name="q"
          defaultValue={query}
          minLength={2}
          maxLength={100}
          required
        />
        <button className={controls.button} type="submit">
          {say('Rechercher', 'Search')}
        </button>
      </form>
      {found && (
        <section aria-labelledby="found">
          <h2 id="found" className={styles.count}>
            {found.total === 0
              ? say(
                  `Rien ne contient «\u00A0${query}\u00A0»\u00A0: essayez moins de mots, ou un autre.`,
                  `Nothing holds “${query}”: try fewer words, or another.`,
                )
              : found.total > found.results.length
                ? say(
                    `${String(found.total)} résultats, dont voici les ${String(found.results.length)} premiers`,
                    `${String(found.total)} results, of which the first ${String(found.results.length)}`,
                  )
                : say(
                    `${String(found.total)} ${found.total > 1 ? 'résultats' : 'résultat'}`,
                    `${String(found.total)} ${found.total > 1 ? 'results' : 'result'}`,
                  )}
          </h2>
          <ol className={styles.results}>
            {found.results.map(({ collection, kind, id, code, title, excerpt }) => (
              <li key={`${collection} ${id}`}>
                <a href={readAddress(collection, id)}>{named(code, title)}</a>{' '}
                <span className={styles.kind}>{kind}</span>
                {excerpt && excerpt !== title && <p>{excerpt}</p>}
              </li>
            ))}
          </ol>
          {found.incomplete.length > 0 && (
            <p>
              {say(
                'Trop nombreux pour être tous parcourus, seuls les plus récents l’ont été\u00A0: ',
                'Too many to be searched whole, only the latest were: ',
              )}
              {found.incomplete.map(labelOf).join(', ')}.
            </p>
          )}
        </section>
      )}
    </AdminPage>
  )
}
