import { expect, it } from 'vitest'

import { writePrometheus } from './prometheus'

it('writes what Prometheus reads, whatever a label holds', () => {
  const text = writePrometheus([
    { name: 'up', help: 'Whether\nit is up', kind: 'gauge', values: [{ value: 1 }] },
    {
      name: 'messages',
      help: 'By state',
      kind: 'gauge',
      values: [{ labels: { state: 'a "b"\\\n', of: 'c' }, value: 2.5 }],
    },
  ])
  expect(text).toBe(
    '# HELP up Whether\\nit is up\n# TYPE up gauge\nup 1\n' +
      '# HELP messages By state\n# TYPE messages gauge\n' +
      'messages{state="a \\"b\\"\\\\\\n",of="c"} 2.5\n',
  )
})
