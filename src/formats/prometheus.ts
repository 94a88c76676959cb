export type Metric = {
  name: string
  help: string
  kind: 'gauge' | 'counter'
  values: { labels?: Record<string, string>; value: number }[]
}

const escaped = (text: string) =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

const labelled = (labels: Record<string, string> = {}) => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)
  return pairs.length > 0 ? `{${pairs.join(',')}}` : ''
}

/** Metrics in the text format that Prometheus reads (version 0.0.4). */
export const writePrometheus = (metrics: readonly Metric[]): string =>
  metrics
    .flatMap(({ name, help, kind, values }) => [
      `# HELP ${name} ${help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}`,
      `# TYPE ${name} ${kind}`,
      ...values.map(({ labels, value }) => `${name}${labelled(labels)} ${String(value)}`),
    ])
    .map((line) => `${line}\n`)
    .join('')
