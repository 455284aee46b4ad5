/**
 * What a page may load and run, as a Content Security Policy. It stands in every page, so that it
 * also holds where the city cannot set headers, and once more in the header of those web servers
 * that can: browsers obey both.
 */
export type PolicyKind =
  /** any page */
  | 'page'
  /** the search page: the index is read by WebAssembly */
  | 'search'
  /** a small view in the iframe of another site: its `base` makes links leave the iframe */
  | 'embed';

/**
 * The policy as it stands in a page. Nothing inline, nothing from elsewhere; what is not named is
 * forbidden.
 */
export function contentSecurityPolicy(kind: PolicyKind): string {
  return [
    "default-src 'none'",
    kind === 'search' ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    kind === 'embed' ? "base-uri 'self'" : "base-uri 'none'",
  ].join('; ');
}

/** The policy as a header, which alone can say who may show the page in a frame. */
export function policyHeader(kind: PolicyKind): string {
  const policy = contentSecurityPolicy(kind);
  // Without the directive anybody may: that is what the small views are for.
  return kind === 'embed' ? policy : `${policy}; frame-ancestors 'self'`;
}
