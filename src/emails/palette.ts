/** The colours of the public pages (src/components/public/tokens.css), which a mail cannot load. */
export const light = {
  paper: '#fff',
  ink: '#1d2730',
  'ink-soft': '#4d5b68',
  line: '#c9d1d8',
  'line-strong': '#7c8894',
  accent: '#1b4b7a',
}

type Tone = keyof typeof light

export const dark: Record<Tone, string> = {
  paper: '#12181e',
  ink: '#e6ebf0',
  'ink-soft': '#aab6c1',
  line: '#38434d',
  'line-strong': '#7c8894',
  accent: '#9cc7f0',
}

/** What each part colours, by its class: inline styles say the light, the style sheet the dark. */
const parts: Record<string, { property: string; tone: Tone }[]> = {
  paper: [{ property: 'background-color', tone: 'paper' }],
  ink: [{ property: 'color', tone: 'ink' }],
  soft: [{ property: 'color', tone: 'ink-soft' }],
  link: [{ property: 'color', tone: 'accent' }],
  rule: [{ property: 'border-color', tone: 'line' }],
  frame: [
    { property: 'color', tone: 'accent' },
    { property: 'border-color', tone: 'line-strong' },
  ],
  button: [
    { property: 'color', tone: 'paper' },
    { property: 'background-color', tone: 'accent' },
    { property: 'border-color', tone: 'accent' },
  ],
}

const darkRules = Object.entries(parts).map(
  ([name, colours]) =>
    `.${name} { ${colours.map(({ property, tone }) => `${property}: ${dark[tone]} !important`).join('; ')} }`,
)

export const styleSheet = [
  ':root { color-scheme: light dark; supported-color-schemes: light dark }',
  `@media (prefers-color-scheme: dark) { ${darkRules.join(' ')} }`,
].join('\n')
