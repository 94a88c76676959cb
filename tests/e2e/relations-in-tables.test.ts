import type { CollectionConfig, Field, JoinField } from 'payload'
import type { Page } from 'playwright'
import { z } from 'zod'

import { collections } from '@/collections'
import { pdf } from '@/tests/support/a-pdf'
import {
  aFinancingPlan,
  anExpense,
  aPaymentClaim,
  aTiersLieu,
  aTrainingPath,
} from '@/tests/support/builders'
import { create, expect, formIsReady, read, test } from '@/tests/support/browser'
import { follow } from '@/tests/support/screens'

/** A field of a form, and what one opens to come to it: a tab, and what is folded in it. */
type Placed = { field: Field; tab?: string; fold?: string }

const inFrench = (label: unknown) => z.object({ fr: z.string() }).parse(label).fr

const placedIn = (fields: readonly Field[], place: Omit<Placed, 'field'> = {}): Placed[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        placedIn(tab.fields, { ...place, tab: inFrench(tab.label) }),
      )
    if (field.type === 'collapsible')
      return placedIn(field.fields, { ...place, fold: inFrench(field.label) })
    return 'fields' in field && !('name' in field)
      ? placedIn(field.fields, place)
      : [{ ...place, field }]
  })

const bySlug = new Map<string, CollectionConfig>(collections.map((one) => [one.slug, one]))

/** What a join shows of a document: the collection, and the columns that name other documents. */
const relationsOf = (join: JoinField) => {
  const target = bySlug.get(String(join.collection))
  const columns = placedIn(target?.fields ?? []).flatMap(({ field }) =>
    (field.type === 'relationship' || field.type === 'upload') &&
    typeof field.relationTo === 'string' &&
    join.admin?.defaultColumns?.includes(field.name)
      ? [
          {
            name: field.name,
            title: bySlug.get(field.relationTo)?.admin?.useAsTitle ?? 'id',
          },
        ]
      : [],
  )
  return columns.map((column) => ({ ...column, of: String(join.collection) }))
}

/** Every column of every embedded table that names other documents. */
const columns = collections.flatMap(({ slug, fields }) =>
  placedIn(fields).flatMap(({ field, ...place }) =>
    field.type === 'join'
      ? relationsOf(field).map((column) => ({ ...column, ...place, parent: slug, join: field }))
      : [],
  ),
)
type Column = (typeof columns)[number]

const idsIn = (value: unknown): string[] => z.array(z.string()).parse([value ?? []].flat())

type Found = Column & { documents: string[] }

/** The columns of as few documents as show a value in each of them. */
const inFewDocuments = (columns: readonly Found[]): { document: string; shown: Found[] }[] => {
  const shownBy = (document: string) =>
    columns.filter(({ documents }) => documents.includes(document))
  const all = [...new Set(columns.flatMap(({ documents }) => documents))]
  const [document] = all.sort((one, other) => shownBy(other).length - shownBy(one).length)
  if (document === undefined) return []
  const others = columns.filter(({ documents }) => !documents.includes(document))
  return [{ document, shown: shownBy(document) }, ...inFewDocuments(others)]
}

/** Opens the tab of a field and what it folds, and waits until the field is there. */
const showField = async (page: Page, { join, tab, fold }: Column) => {
  const field = page.locator(`#field-${join.name}`)
  if (tab) await page.locator('.tabs-field__tab-button', { hasText: tab }).click()
  const folded = page
    .locator('.collapsible', { hasText: fold })
    .locator('.collapsible__toggle--collapsed')
  await expect(async () => {
    // Far below, a form is made as one comes near.
    for (const top of [1_000_000, 0])
      await page.evaluate((to) => {
        scrollTo(0, to)
        return new Promise((drawn) => {
          requestAnimationFrame(() => requestAnimationFrame(drawn))
        })
      }, top)
    // What was unfolded once comes unfolded, a moment later.
    if (fold && (await folded.count()) > 0) await folded.first().click()
    await expect(field).toBeVisible({ timeout: 1_000 })
  }).toPass()
  return field
}

/** What the sample data lacks of what such a column names. */
const fillIn = async (page: Page) => {
  const any = async (slug: string) => {
    const [one] = await read(page, `/api/${slug}?depth=0&limit=1`)
    if (!one) throw new Error(`The sample data has no ${slug}.`)
    return one
  }
  const [action, orientation] = [(await any('actions')).id, (await any('orientations')).id]
  const session = await any('event-sessions')
  const origin = new URL(page.url()).origin
  await page.request.patch(`/api/event-sessions/${session.id}`, {
    data: { orientations: [orientation], actions: [action] },
    headers: { origin },
  })
  const managingOrganisation = (await any('organisations')).id
  const commune = (await any('communes')).id
  const place = aTiersLieu({ commune, actions: [action], managingOrganisation })
  await create(page, 'tiers-lieux', place)
  const modules = [(await any('training-modules')).id]
  await create(page, 'training-paths', aTrainingPath({ modules }))
  const decision = await any('decisions')
  const addendum = { meeting: decision.meeting, decision: decision.id, text: 'Précision' }
  await create(page, 'addenda', addendum)
  const uploaded = await page.request.post('/api/media', {
    multipart: {
      file: { name: 'facture.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) },
      _payload: JSON.stringify({ alt: 'Facture' }),
    },
    headers: { origin },
  })
  const proof = z.object({ doc: z.object({ id: z.string() }) }).parse(await uploaded.json()).doc.id
  const plan = await create(page, 'financing-plans', aFinancingPlan())
  const claim = await create(page, 'payment-claims', aPaymentClaim({ plan }))
  const euPublicity = true
  await create(page, 'expenses', anExpense({ plan, claim, proof, euPublicity }))
}

test('every embedded table names what its rows relate to, below the fold too', async ({
  visit,
}) => {
  const page = await visit('project-manager', { viewport: { width: 1440, height: 500 } })
  await page.goto('/admin')
  await fillIn(page)
  expect(columns.length).toBeGreaterThan(15)

  const found = await Promise.all(
    columns.map(async (column) => {
      const { parent, join, of, name } = column
      const rows = await read(
        page,
        `/api/${of}?depth=0&limit=500&draft=true&where[${join.on}][exists]=true`,
      )
      const documents = rows
        .filter((row) => idsIn(row[name]).length > 0)
        .flatMap((row) => idsIn(row[join.on]).map((id) => `${parent}/${id}`))
      expect(documents, `${parent}.${join.name}.${name} has a value`).not.toEqual([])
      return { ...column, documents }
    }),
  )
  for (const { document, shown } of inFewDocuments(found)) {
    await follow(page, `/admin/collections/${document}`)
    await formIsReady(page)
    for (const column of shown) {
      const { join, of, name, title } = column
      const sort = join.defaultSort ? `&sort=${String(join.defaultSort)}` : ''
      const id = document.split('/')[1] ?? ''
      const query = `depth=1&draft=true&limit=10${sort}&where[${join.on}][equals]=${id}`
      const related = await read(page, `/api/${of}?${query}`)
      const titles = related.map((row) => {
        const named = [row[name] ?? []]
          .flat()
          .map((one) => String(z.looseObject({}).parse(one)[title]))
        const others = named.length > 3 ? ` et ${String(named.length - 3)} de plus` : ''
        return `${named.slice(0, 3).join(', ')}${others}` || '—'
      })
      const here = `${document}.${join.name}.${name}`
      expect(new Set([...titles, '—']).size, `${here} has a value`).toBeGreaterThan(1)
      const field = await showField(page, column)
      await expect(field.locator(`td.cell-${name}`), here).toHaveText(titles)
    }
  }
})
