import { el } from './dom.js'

/** The picture that Telegram would show of a message's link; null where none was asked for. One that cannot be loaded goes away. */
export function renderLinkPreview(message, { t }) {
  const options = message.link_preview_options
  if (!options?.url || options.is_disabled) return null
  const image = el('img', {
    class: options.prefer_small_media ? 'preview is-small' : 'preview',
    src: options.url,
    alt: t.photo,
  })
  const link = el(
    'a',
    { class: 'preview-link', href: options.url, target: '_blank', rel: 'noopener noreferrer' },
    image,
  )
  image.addEventListener('error', () => link.remove())
  return link
}
