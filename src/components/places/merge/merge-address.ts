/** Where two places are put side by side before one is merged into the other. */
export const mergeAddress = (kept: string, other: string): string =>
  `/admin/fusion?${new URLSearchParams({ garder: kept, fusionner: other }).toString()}`

export const duplicatesAddress = '/admin/doublons'
