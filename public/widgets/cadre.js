/*
 * Gives the widgets of a page the height of what they hold. Within a widget (data-widget) it tells that
 * height, and nothing else; on the page of a partner site it believes the widgets that come from where
 * it comes from.
 */
;(() => {
  const script = document.currentScript
  const asked = 'resolument:ask'
  const told = 'resolument:height'

  if (script.dataset.widget !== undefined) {
    const tell = () => {
      const { height } = document.documentElement.getBoundingClientRect()
      window.parent.postMessage({ type: told, height: Math.ceil(height) }, '*')
    }
    new ResizeObserver(tell).observe(document.documentElement)
    window.addEventListener('message', ({ data }) => {
      if (data?.type === asked) tell()
    })
    return
  }

  const { origin } = new URL(script.src)
  const frames = () => [...document.querySelectorAll(`iframe[src^="${origin}/widgets/"]`)]
  window.addEventListener('message', (message) => {
    const { type, height } = message.data ?? {}
    if (message.origin !== origin || type !== told || !Number.isFinite(height)) return
    for (const frame of frames())
      if (frame.contentWindow === message.source) frame.style.height = `${height}px`
  })
  // Those that told their height before anyone listened; the question tells nothing to anybody.
  for (const frame of frames()) frame.contentWindow.postMessage({ type: asked }, '*')
})()
