/** The colours of a chart that is kept, which knows no page: those of tokens.css on white. */
export const palette = {
  ink: '#16213a',
  soft: '#52607a',
  line: '#e1e6ee',
  edge: '#79859b',
  paper: '#ffffff',
  accent: '#1b4fb5',
  accentMedium: '#6a8ed3',
  accentLight: '#b0c4e8',
  done: '#16774a',
  upcoming: '#5b687f',
  paused: '#8f5a00',
  late: '#b3261e',
  dropped: '#636b79',
  sun: '#946000',
} as const
