type Props = { landscape?: boolean; footer: string }

const quoted = (text: string) => `"${text.replace(/["\\<\n]/g, ' ')}"`

/** The A4 paper of the page it is in: what it is and of when at the foot of each sheet, numbered. */
export const Paper = ({ landscape = false, footer }: Props) => (
  <style>{`@page {
  size: A4 ${landscape ? 'landscape' : 'portrait'};
  margin: 14mm 14mm 18mm;
  @bottom-left { content: ${quoted(footer)}; font: 8pt sans-serif; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; }
}`}</style>
)
