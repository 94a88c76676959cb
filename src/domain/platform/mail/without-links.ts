/**
 * A text without the words by which its links open something in the name of who receives them: whoever
 * reads it over their shoulder sees where they lead, and may not follow.
 */
export const withoutLinks = (text: string): string =>
  text.replaceAll(/(\/(?:lien|admin\/reset)\/)[^\s"'<>\\]+/g, '$1…')
