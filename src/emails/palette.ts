import type { AccentTones } from '@/src/domain/platform/identity/accent'

/** The colours of the public pages (src/components/platform/tokens.css), which a mail cannot load. */
export const light = {
  paper: '#fff',
  ink: '#16213a',
  'ink-soft': '#52607a',
  line: '#e1e6ee',
  'line-strong': '#c9d1de',
  accent: '#1b4fb5',
}

type Tone = keyof typeof light

export const dark: Record<Tone, string> = {
  paper: '#131a29',
  ink: '#eef2f9',
  'ink-soft': '#b3bfd3',
  line: '#26314a',
  'line-strong': '#3b4865',
  accent: '#8fb1ff',
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

/** A page in the tones of the house: inline styles leave no other place to say its accent. */
export const inTones = (html: string, tones: AccentTones | undefined): string =>
  tones ? html.replaceAll(light.accent, tones.light).replaceAll(dark.accent, tones.dark) : html
