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
import { create, expect, openForm, read, test } from '@/tests/support/browser'

const fieldsIn = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => fieldsIn(tab.fields))
    return 'fields' in field && !('name' in field) ? fieldsIn(field.fields) : [field]
  })

const bySlug = new Map<string, CollectionConfig>(collections.map((one) => [one.slug, one]))

/** What a join shows of a document: the collection, and the columns that name other documents. */
const relationsOf = (join: JoinField) => {
  const target = bySlug.get(String(join.collection))
  const columns = fieldsIn(target?.fields ?? []).flatMap((field) =>
    (field.type === 'relationship' || field.type === 'upload') &&
    typeof field.relationTo === 'string' &&
    join.admin?.defaultColumns?.includes(field.name)
      ? [
          {
            name: field.name,
            isMany: field.hasMany === true,
            title: bySlug.get(field.relationTo)?.admin?.useAsTitle ?? 'id',
          },
        ]
      : [],
  )
  return columns.map((column) => ({ ...column, of: String(join.collection) }))
}

/** Every column of every embedded table that names other documents. */
const columns = collections.flatMap(({ slug, fields }) =>
  fieldsIn(fields).flatMap((field) =>
    field.type === 'join'
      ? relationsOf(field).map((column) => ({ ...column, parent: slug, join: field }))
      : [],
  ),
)

const idIn = (value: unknown): string =>
  z
    .union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
    .parse(Array.isArray(value) ? value[0] : value)

/** Opens, one after the other, the tabs of a form and what they fold until it shows a field. */
const showField = async (page: Page, name: string) => {
  const field = page.locator(`#field-${name}`)
  const folded = page.locator('.collapsible__toggle--collapsed')
  /** Far below, a form is made as one comes near; what was unfolded once comes unfolded, a moment later. */
  const isShown = async () => {
    for (const top of [1_000_000, 0])
      await page.evaluate((to) => {
        scrollTo(0, to)
      }, top)
    return field.waitFor({ timeout: 1_000 }).then(
      () => true,
      () => false,
    )
  }
  const unfold = async () => {
    while (!(await isShown()) && (await folded.count()) > 0) await folded.first().click()
  }
  const tabs = page.locator('.tabs-field__tab-button')
  await unfold()
  for (let index = 0; !(await isShown()) && index < (await tabs.count()); index += 1) {
    await tabs.nth(index).click()
    await unfold()
  }
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

  for (const { parent, join, of, name, isMany, title } of columns) {
    const filled = `where[${join.on}][exists]=true${isMany ? '' : `&where[${name}][exists]=true`}`
    const [first] = await read(page, `/api/${of}?depth=0&limit=1&draft=true&${filled}`)
    const here = `${parent}.${join.name}.${name}`
    expect(first, `${here} has a value`).toBeDefined()
    const id = idIn(first?.[join.on])
    const sort = join.defaultSort ? `&sort=${String(join.defaultSort)}` : ''
    const query = `depth=1&draft=true&limit=10${sort}&where[${join.on}][equals]=${id}`
    const related = await read(page, `/api/${of}?${query}`)
    const titles = related.map((document) => {
      const named = [document[name] ?? []]
        .flat()
        .map((one) => String(z.looseObject({}).parse(one)[title]))
      const others = named.length > 3 ? ` et ${String(named.length - 3)} de plus` : ''
      return `${named.slice(0, 3).join(', ')}${others}` || '—'
    })

    await openForm(page, `/admin/collections/${parent}/${id}`)
    const field = await showField(page, join.name)
    await expect(field.locator(`td.cell-${name}`), here).toHaveText(titles)
  }
})
