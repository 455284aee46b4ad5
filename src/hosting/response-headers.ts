import { type PolicyKind, policyHeader } from './content-security-policy.ts';

/*
 * What a web server says with the site's files, in one place for every kind of server. Patterns are
 * regular expressions that nginx and Apache understand as well, for a path below the base:
 * `measures/1-1-1/`, empty for the home page.
 */

/** Headers of every answer. Everything here is public: other sites may show pictures and read data. */
export const COMMON_HEADERS: readonly (readonly [string, string])[] = [
  // A browser takes a file for nothing but what the server calls it.
  ['X-Content-Type-Options', 'nosniff'],
  // Other sites learn where a reader comes from, not what was searched for.
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  [
    'Permissions-Policy',
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

/** Where a policy of its own holds; all else has that of `page`. */
export const POLICY_PATTERNS: Readonly<Record<Exclude<PolicyKind, 'page'>, string>> = {
  search: '([^/]+/)?search/',
  embed: 'embed/',
};

/** Programs of other sites may read the open data in a browser. */
export const OPEN_DATA_PATTERN = 'data/';

/** Files whose names hold a hash of what is in them: they never change. */
export const HASHED_PATTERN = '_astro/|.+[.][0-9a-f]{10}[.]json$|.+_[0-9a-f]{7}[.]pf_index$';

export const HASHED_CACHE = 'public, max-age=31536000, immutable';
/** Kept, but asked for before each use: what was corrected is seen at once. */
export const CHECKED_CACHE = 'no-cache';

/**
 * The city's own choice, as it binds the whole domain and cannot be taken back soon: browsers then
 * refuse it without HTTPS for the time given in seconds.
 */
export const HTTPS_ONLY = ['Strict-Transport-Security', 'max-age=31536000'] as const;

/** The headers of one path below the base. */
export function responseHeaders(path: string): Record<string, string> {
  const is = (pattern: string) => new RegExp(`^(?:${pattern})`).test(path);
  const kind = is(POLICY_PATTERNS.embed) ? 'embed' : is(POLICY_PATTERNS.search) ? 'search' : 'page';
  return {
    'Content-Security-Policy': policyHeader(kind),
    ...Object.fromEntries(COMMON_HEADERS),
    ...(is(OPEN_DATA_PATTERN) ? { 'Access-Control-Allow-Origin': '*' } : {}),
    'Cache-Control': is(HASHED_PATTERN) ? HASHED_CACHE : CHECKED_CACHE,
  };
}
