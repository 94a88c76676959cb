import { z } from 'zod'

const component = z.object({
  name: z.string(),
  version: z.string().optional(),
  externalReferences: z.array(z.object({ type: z.string(), url: z.string() })).default([]),
})
const sbom = z.object({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(component).min(1),
})

/** Where anyone finds what is published. */
const publicRegistry = 'https://registry.npmjs.org/'

/**
 * What the list of components holds, and the addresses in it from which they were fetched elsewhere
 * than from the public registry: that of a house's own mirror is nobody else's business.
 */
export const inspectSbom = (json: string) => {
  const { components } = sbom.parse(JSON.parse(json))
  const fetched = components
    .flatMap(({ externalReferences }) => externalReferences)
    .filter(({ type }) => type === 'distribution')
  const elsewhere = fetched.map(({ url }) => url).filter((url) => !url.startsWith(publicRegistry))
  return { count: components.length, elsewhere }
}

const vulnerability = z.object({
  name: z.string(),
  severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']),
  range: z.string(),
  fixAvailable: z.union([z.boolean(), z.object({ name: z.string(), version: z.string() })]),
})
const audit = z.object({ vulnerabilities: z.record(z.string(), vulnerability) })

const mendOf = ({ fixAvailable }: z.infer<typeof vulnerability>) => {
  if (typeof fixAvailable === 'object')
    return `mended by ${fixAvailable.name} ${fixAvailable.version}`
  return fixAvailable ? 'mended by an update' : 'nothing mends it yet'
}

/**
 * What `npm audit --json` knows, a line a package, the worst first; `undefined` when it is no answer
 * of a registry that knows.
 */
export const advisoriesIn = (json: string): string[] | undefined => {
  let given: unknown
  try {
    given = JSON.parse(json)
  } catch {
    return undefined // not even JSON: the caller says that nothing is known
  }
  const known = audit.safeParse(given).data
  if (!known) return undefined
  const worst = vulnerability.shape.severity.options
  return Object.values(known.vulnerabilities)
    .toSorted((one, other) => worst.indexOf(other.severity) - worst.indexOf(one.severity))
    .map((one) => `${one.severity}: ${one.name} ${one.range} (${mendOf(one)})`)
}
