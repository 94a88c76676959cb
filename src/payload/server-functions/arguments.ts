import { z } from 'zod'

const slug = z.string().min(1).max(100)
const id = z.union([z.string().max(100), z.number()])
const flag = z.boolean().nullish()
const object = z.record(z.string(), z.unknown())
const date = z.union([z.iso.datetime({ offset: true }), z.date()])

/** Of which document, or of what: a function that is told nothing of it fails. */
const target = z.object({
  collectionSlug: slug.nullish(),
  globalSlug: slug.nullish(),
  widgetSlug: slug.nullish(),
})
const isOfSomething = ({ collectionSlug, globalSlug, widgetSlug }: z.infer<typeof target>) =>
  [collectionSlug, globalSlug, widgetSlug].some((one) => one != null)

const fieldStates = z.record(z.string(), object)
const locale = z.string().max(10)

const query = z.looseObject({
  limit: z.union([z.number(), z.string().regex(/^\d{1,9}$/)]).nullish(),
  page: z.union([z.number(), z.string().regex(/^\d{1,9}$/)]).nullish(),
  sort: z.union([z.string(), z.array(z.string())]).nullish(),
  where: object.nullish(),
})

/**
 * The functions of Payload that a page of the back-office may call on the server, and what each is to
 * be told: Payload 3.90 checks no argument, and fails on those that it does not expect. Those of Payload's that no page here calls are left out: they would be ways in that serve nobody.
 */
export const argumentsOf = {
  'copy-data-from-locale': z
    .looseObject({
      ...target.omit({ widgetSlug: true }).shape,
      docID: id.nullish(),
      fromLocale: locale,
      toLocale: locale,
      overrideData: flag,
    })
    .refine(({ collectionSlug, globalSlug, docID }) =>
      collectionSlug == null ? globalSlug != null : docID != null,
    ),
  'form-state': z
    .looseObject({
      ...target.shape,
      id: id.nullish(),
      data: object.nullish(),
      docPermissions: z.union([z.boolean(), object]).nullish(),
      docPreferences: z.looseObject({ fields: object.nullish() }).nullish(),
      documentFormState: fieldStates.nullish(),
      formState: fieldStates.nullish(),
      initialBlockData: object.nullish(),
      initialBlockFormState: fieldStates.nullish(),
      operation: z.enum(['create', 'update']).nullish(),
      originalUpdatedAt: date.nullish(),
      schemaPath: z.string().max(1_000).optional(),
      select: object.nullish(),
    })
    .refine(isOfSomething)
    .refine(({ data, formState }) => data != null || formState != null),
  'get-default-layout': z.looseObject({}),
  'get-upcoming-scheduled-publish': z.looseObject({
    ...target.omit({ widgetSlug: true }).shape,
    id: id.nullish(),
  }),
  'render-document': z.looseObject({
    collectionSlug: slug,
    docID: id.nullish(),
    initialData: object.nullish(),
    paramsOverride: z.looseObject({ segments: z.array(z.string()).nullish() }).nullish(),
    searchParams: object.nullish(),
  }),
  'render-document-slots': z.looseObject({ collectionSlug: slug, id: id.nullish() }),
  'render-list': z.looseObject({ collectionSlug: slug, query: query.nullish() }),
  'render-widget': z.looseObject({ widgetSlug: slug, widgetData: object.nullish() }),
  'schedule-publish': z
    .looseObject({
      type: z.enum(['publish', 'unpublish']).nullish(),
      date: date.nullish(),
      deleteID: id.nullish(),
      doc: z.looseObject({ relationTo: slug, value: id }).nullish(),
      global: slug.nullish(),
      localeToPublish: locale.nullish(),
      timezone: z.string().max(100).nullish(),
    })
    .refine(
      ({ deleteID, type, date: day, doc, global }) =>
        deleteID != null || (type != null && day != null && (doc != null || global != null)),
    ),
  'table-state': z.looseObject({
    collectionSlug: z.union([slug, z.array(slug).min(1)]),
    columns: z.array(z.looseObject({ accessor: z.string() })).nullish(),
    data: z.looseObject({ docs: z.array(object).nullish() }).nullish(),
    parent: z.looseObject({ collectionSlug: slug, id, joinPath: z.string().max(200) }).nullish(),
    query: query.nullish(),
    orderableFieldName: z.string().nullish(),
  }),
} satisfies Record<string, z.ZodType>

export type ServerFunction = keyof typeof argumentsOf

/** Not `in`: every object has a `constructor`, and Payload calls it with the session of who asks. */
export const isServerFunction = (name: unknown): name is ServerFunction =>
  typeof name === 'string' && Object.hasOwn(argumentsOf, name)
