import { describe, expect, it } from 'vitest'

import { type Chart, tableOf } from './chart'
import { drawChart } from './draw-chart'
import { toPng } from './to-png'

const chart: Chart = {
  title: 'Les orientations avancent, sauf la 3',
  note: 'Au 28 novembre 2026',
  rowName: 'Orientation',
  measures: [{ name: 'Avancement (%)', colour: '#1b4fb5' }],
  most: 100,
  rows: [
    { label: '1. Connue', marks: [{ value: 66, text: '66 %' }] },
    { label: '2. Nulle', marks: [{ value: 0, text: '0 %' }] },
    {
      label: '3. <script>alert("é&è")</script>',
      marks: [{ value: null, bounds: { lower: 25, upper: 75 }, text: '25 à 75 %' }],
    },
    { label: '4. Inconnue', marks: [{ value: null, text: 'inconnu' }] },
  ],
}

/** The widths of what is filled, in the order it is drawn. */
const widthsOf = (svg: string, fill: RegExp) =>
  [...svg.matchAll(/<path d="([^"]+)"[^>]*? fill="([^"]+)"/g)].flatMap(
    ([, path = '', colour = '']) =>
      fill.test(colour) ? Math.round(Number(/l(-?[\d.]+) 0/.exec(path)?.[1] ?? 0)) : [],
  )

describe('a chart', () => {
  const svg = drawChart(chart)

  it('says its message, what it is of, each row and each value', () => {
    for (const text of [
      chart.title,
      chart.note,
      '1. Connue',
      '66 %',
      '0 %',
      '25 à 75 %',
      'inconnu',
    ])
      expect(svg).toContain(`>${text}</text>`)
  })

  it('draws bars from zero, and hatches what is not known: unknown is not zero', () => {
    const [known = 0, between = 0] = widthsOf(svg, /^#1b4fb5$/).filter((width) => width > 0)
    const hatched = widthsOf(svg, /^url\(#/).filter((width) => width > 0)
    expect(widthsOf(svg, /^#1b4fb5$/).filter((width) => width > 0)).toHaveLength(2)
    expect(between / known).toBeCloseTo(25 / 66, 1)
    expect(hatched).toHaveLength(2)
    expect((hatched[0] ?? 0) / known).toBeCloseTo(50 / 66, 1)
    expect((hatched[1] ?? 0) / known).toBeCloseTo(100 / 66, 1)
  })

  it('escapes what a person wrote', () => {
    expect(svg).not.toContain('<script>')
    expect(svg).toContain('&lt;script&gt;')
  })

  it('is a picture too, whose words are drawn', () => {
    const png = toPng(svg)
    expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG')
    const mute = toPng(svg.replaceAll(/<text[^]*?<\/text>/g, ''))
    expect(png.length).toBeGreaterThan(mute.length * 1.5)
  })

  it('has a table in which what is not known is an empty cell', () => {
    const heads = { lower: 'Au moins', upper: 'Au plus' }
    const { columns, rows } = tableOf(chart, 'Avancement', heads)
    expect(columns.map(({ header }) => header)).toEqual([
      'Orientation',
      'Avancement (%)',
      'Au moins',
      'Au plus',
    ])
    expect(rows.map((row) => row.slice(1))).toEqual([
      [66, 66, 66],
      [0, 0, 0],
      [null, 25, 75],
      [null, null, null],
    ])
  })
})
