import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { z } from 'zod'

/** The Métropole’s SIREN before the merger of 2020, and since. */
const siren = { of2017: '245900410', today: '200093201' }
/** The day the five communes that are not among the 90 of 2017 joined the Métropole. */
const merger = '2020-03-14'

const output = fileURLToPath(new URL('../../seed/reference/communes.json', import.meta.url))

const epciSource = z.array(
  z.object({ code: z.string(), membres: z.array(z.object({ code: z.string() })) }),
)

const communeSource = z.array(
  z.object({
    code: z.string(),
    nom: z.string(),
    type: z.string(),
    codesPostaux: z.array(z.string()).optional(),
    population: z.number().optional(),
  }),
)

const inseeCode = z.string().regex(/^\d{5}$/)

const communes = z
  .array(
    z.object({
      inseeCode,
      name: z.string().min(1),
      postalCodes: z.array(z.string().regex(/^\d{5}$/)).min(1),
      population: z.int().positive(),
      memberSince: z.iso.date().nullable(),
      memberUntil: z.null(),
      latitude: z.number(),
      longitude: z.number(),
    }),
  )
  .length(95)
  .refine((all) => all.filter(({ memberSince }) => memberSince === null).length === 90, {
    message: '90 communes were members before the merger of 2020',
  })

const centreSource = z.array(z.object({ inseeCode, latitude: z.number(), longitude: z.number() }))

const readSource = async <T>(path: string, schema: z.ZodType<T>): Promise<T> =>
  schema.parse(JSON.parse(await readFile(createRequire(import.meta.url).resolve(path), 'utf8')))

const membersOf = async (source: string, code: string): Promise<string[]> => {
  const epci = (await readSource(source, epciSource)).find((one) => one.code === code)
  if (!epci) throw new Error(`${source} does not hold the EPCI ${code}`)
  return epci.membres.map((member) => member.code)
}

/**
 * The exact text of seed/reference/communes.json: the 95 communes of today, by INSEE code.
 * The population is the latest municipal one of the commune file (the EPCI file is a year behind).
 * `memberSince` is null for the 90 of 2017: when each of them joined is not in the source.
 * Sources: @etalab/decoupage-administratif, editions 2026 and 2017 (data under Licence Ouverte); for
 * the centres, seed/reference/commune-centres.json: the settlement's point in GeoNames (CC BY 4.0),
 * or for the five it lacks (59143, 59201, 59208, 59643, 59658) the place rounded to 0.01°.
 */
export const communesFile = async (): Promise<string> => {
  const [all, today, of2017, centres] = await Promise.all([
    readSource('@etalab/decoupage-administratif/data/communes.json', communeSource),
    membersOf('@etalab/decoupage-administratif/data/epci.json', siren.today),
    membersOf('decoupage-2017/data/epci.json', siren.of2017),
    readSource('../../seed/reference/commune-centres.json', centreSource),
  ])
  // An associated commune (Hellemmes, Lomme) has a code of its own and is not a member.
  const byCode = new Map(
    all.filter(({ type }) => type === 'commune-actuelle').map((commune) => [commune.code, commune]),
  )
  const entries = today.toSorted().map((code) => {
    const commune = byCode.get(code)
    const centre = centres.find(({ inseeCode }) => inseeCode === code)
    return {
      inseeCode: code,
      name: commune?.nom.replaceAll("'", '’'),
      postalCodes: commune?.codesPostaux,
      population: commune?.population,
      memberSince: of2017.includes(code) ? null : merger,
      memberUntil: null,
      latitude: centre?.latitude,
      longitude: centre?.longitude,
    }
  })
  return format(JSON.stringify(communes.parse(entries)), {
    ...(await resolveConfig(output)),
    filepath: output,
  })
}
