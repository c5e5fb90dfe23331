/** Parameters that say how a reader came, not what is read. */
const TRACKING = new Set(
  'fbclid gclid dclid gclsrc msclkid yclid igshid mc_cid mc_eid ref_src ref_url spm scm from share_token share_source share_medium share_from isappinstalled timestamp_share cmpid ncid ocid smid sref ito partner wt_mc xtor tracking_source _ga _gl _hsenc _hsmi vero_id mkt_tok at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4'.split(
    ' ',
  ),
)

/**
 * One spelling for all addresses of one article: lower-case host, no default port, fragment, credentials or tracking
 * parameters; the other parameters stay, in order of their names. `null` for what is not http(s).
 */
export function canonicalUrl(url: string): string | null {
  if (!URL.canParse(url.trim())) return null
  const parsed = new URL(url.trim())
  if (!/^https?:$/.test(parsed.protocol)) return null
  parsed.hash = ''
  parsed.username = ''
  parsed.password = ''
  const kept = [...parsed.searchParams].filter(([name]) => !isTracking(name.toLowerCase()))
  if (kept.length < parsed.searchParams.size || !isSorted(kept)) {
    kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    parsed.search = new URLSearchParams(kept).toString()
  } else if (kept.length === 0) {
    parsed.search = ''
  }
  return parsed.href
}

function isTracking(name: string): boolean {
  return name.startsWith('utm_') || TRACKING.has(name)
}

function isSorted(parameters: readonly (readonly [string, string])[]): boolean {
  return parameters.every(([name], i) => i === 0 || (parameters[i - 1]?.[0] ?? '') <= name)
}
