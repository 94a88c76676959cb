import { instance } from '@viz-js/viz'
import type { FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'

import { group as groups } from '@/collections/groups'

type Link = { from: string; to: string; name: string; isMany: boolean }

/** Those to which nearly everything leads: their links would hide the others. */
const everywhere = new Set(['media', 'users'])

const slugsOf = (relationTo: string | string[]): string[] => [relationTo].flat()

const linksIn = (from: string, fields: FlattenedField[], before = ''): Link[] =>
  fields.flatMap((field) => {
    const name = before + field.name
    if (field.type === 'relationship' || field.type === 'upload')
      return slugsOf(field.relationTo)
        .filter((to) => !everywhere.has(to))
        .map((to) => ({ from, to, name, isMany: field.hasMany === true }))
    return 'flattenedFields' in field ? linksIn(from, field.flattenedFields, `${name}.`) : []
  })

/** The French name of the section of the back-office in which a collection is. */
const sectionOf = ({ admin }: SanitizedCollectionConfig): string | undefined => {
  const { group } = admin
  return typeof group === 'object' ? group.fr : undefined
}

const quoted = (text: string) => JSON.stringify(text)

const theme = {
  graphAttributes: {
    rankdir: 'LR',
    fontname: 'sans-serif',
    nodesep: 0.2,
    ranksep: 1.1,
    bgcolor: 'white',
  },
  nodeAttributes: {
    shape: 'box',
    style: 'filled,rounded',
    fillcolor: 'white',
    fontname: 'sans-serif',
  },
  edgeAttributes: { fontname: 'sans-serif', fontsize: 9, arrowsize: 0.7, color: '#4a5568' },
}

/**
 * The data model as an SVG picture: a frame for each domain, an arrow for each relationship, with two
 * heads where it leads to several documents.
 */
export const dataModelPicture = async ({ collections }: Payload): Promise<string> => {
  const ours = Object.values(collections)
    .map(({ config }) => config)
    .filter(({ slug }) => !slug.startsWith('payload-'))
  const frames = Object.values(groups).map(({ fr }, index) => {
    const inside = ours.filter((one) => sectionOf(one) === fr).map(({ slug }) => `${quoted(slug)};`)
    return `subgraph cluster_${String(index)} { label=${quoted(fr)}; style="rounded,filled"; color="#cbd5e0"; fillcolor="#f7fafc"; ${inside.join(' ')} }`
  })
  const arrows = ours
    .flatMap(({ slug, flattenedFields }) => linksIn(slug, flattenedFields))
    .map(({ from, to, name, isMany }) => {
      const head = isMany ? 'crowodot' : 'normal'
      return `${quoted(from)} -> ${quoted(to)} [label=${quoted(name)}, arrowhead=${head}];`
    })
  const viz = await instance()
  return viz.renderString(`digraph { ${[...frames, ...arrows].join('\n')} }`, {
    format: 'svg',
    ...theme,
  })
}
