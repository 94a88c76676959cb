import { BarChart, type BarSeriesOption } from 'echarts/charts'
import {
  GridComponent,
  type GridComponentOption,
  TitleComponent,
  type TitleComponentOption,
} from 'echarts/components'
import { type ComposeOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

import type { Chart, Mark } from './chart'
import { palette } from './palette'

use([BarChart, GridComponent, SVGRenderer, TitleComponent])

const width = 960
const labels = 250
const margin = 24
const head = 104
const bar = 18
const font = "'Source Sans 3', 'Source Sans 3 Variable', 'DejaVu Sans', sans-serif"

const fitting = { width: width - 2 * margin, overflow: 'break' } as const

const longest = ({ most, rows }: Chart): number =>
  most ??
  Math.max(
    1,
    ...rows.flatMap(({ marks }) =>
      marks.map(({ value, bounds }) => Math.max(value ?? 0, bounds?.upper ?? 0)),
    ),
  )

/** How much of a bar is sure, and how much more it may be. */
const partsOf = ({ value, bounds }: Mark, most: number) => {
  const { lower, upper } = bounds ?? { lower: 0, upper: most }
  return value === null ? { sure: lower, unsure: upper - lower } : { sure: value, unsure: 0 }
}

const hatched = {
  color: palette.paper,
  decal: {
    symbol: 'rect',
    color: palette.edge,
    dashArrayX: [1, 0],
    dashArrayY: [2, 4],
    rotation: 0.8,
  },
}

/** A light bar is seen by its edge; one of nothing has none, and still carries what is written. */
const edgeOf = (value: number) => ({ borderColor: palette.edge, borderWidth: value > 0 ? 1 : 0 })

/** Each measure is a bar in two parts, what is sure then what is not; the second carries what is written. */
const seriesOf = (chart: Chart, most: number): BarSeriesOption[] =>
  chart.measures.flatMap(({ name, colour }, index): BarSeriesOption[] => {
    const marks = chart.rows.map((row) => ({ ...row, mark: row.marks[index] }))
    const common = { type: 'bar', stack: name, barWidth: bar, barGap: '25%', silent: true } as const
    return [
      {
        ...common,
        data: marks.map(({ mark, colour: own = colour }) => {
          const value = mark ? partsOf(mark, most).sure : 0
          return { value, itemStyle: { ...edgeOf(value), color: own } }
        }),
      },
      {
        ...common,
        label: {
          show: true,
          position: 'right',
          color: palette.ink,
          fontSize: 15,
          fontWeight: 600,
          formatter: ({ dataIndex }) => marks[dataIndex]?.mark?.text ?? '',
        },
        data: marks.map(({ mark }) => {
          const { unsure } = mark ? partsOf(mark, most) : { unsure: 0 }
          return { value: unsure, itemStyle: { ...hatched, ...edgeOf(unsure) } }
        }),
      },
    ]
  })

/**
 * A chart of horizontal bars from zero, as SVG: its message above, every value written on its mark, what
 * is not known hatched. No browser is needed.
 */
export const drawChart = (chart: Chart): string => {
  const most = longest(chart)
  const row = Math.max(40, chart.measures.length * bar * 1.25 + 24)
  const height = head + chart.rows.length * row + margin
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    drawing.setOption<ComposeOption<BarSeriesOption | GridComponentOption | TitleComponentOption>>({
      animation: false,
      backgroundColor: palette.paper,
      textStyle: { fontFamily: font, color: palette.ink },
      title: {
        text: chart.title,
        subtext: chart.note,
        left: margin,
        top: 20,
        itemGap: 8,
        textStyle: { fontSize: 24, fontWeight: 700, color: palette.ink, ...fitting },
        subtextStyle: { fontSize: 14, color: palette.soft, ...fitting },
      },
      grid: { left: margin + labels, right: 220, top: head, bottom: margin },
      xAxis: {
        type: 'value',
        min: 0,
        max: most,
        axisLabel: { show: false },
        splitLine: { show: false },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: chart.rows.map(({ label }) => label),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: palette.edge } },
        axisLabel: {
          color: palette.ink,
          fontSize: 14,
          lineHeight: 16,
          width: labels - 16,
          overflow: 'break',
          interval: 0,
        },
      },
      series: seriesOf(chart, most),
    })
    return drawing.renderToSVGString()
  } finally {
    drawing.dispose()
  }
}
