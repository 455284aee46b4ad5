import { policyHeader } from './content-security-policy.ts';
import type { Redirect } from './redirects.ts';
import {
  COMMON_HEADERS,
  HASHED_CACHE,
  HTTPS_ONLY,
  OPEN_DATA_PATTERN,
  responseHeaders,
} from './response-headers.ts';

const POLICY = 'Content-Security-Policy';

/**
 * `_headers` of Cloudflare Pages and Netlify. Both join the values where two rules name the same
 * header, so that each policy stands at folders that no other rule names. Files without a rule for
 * their cache are asked for before each use on either host.
 *
 * @param folders the folders at the top of the site
 * @param languages those among them that hold pages in another language
 */
export function headersFile(
  base: string,
  folders: readonly string[],
  languages: readonly string[],
): string {
  const rules = new Map<string, [string, string][]>();
  const rule = (path: string, name: string, value: string) =>
    rules.set(path, [...(rules.get(path) ?? []), [name, value]]);
  for (const [name, value] of COMMON_HEADERS) rule('*', name, value);
  rule('', POLICY, policyHeader('page'));
  for (const folder of folders) {
    // The search page lies among the translated ones; what its neighbours may do is also said in each page.
    const own = languages.includes(folder)
      ? policyHeader('search')
      : (responseHeaders(`${folder}/`)[POLICY] as string);
    rule(`${folder}/*`, POLICY, own);
  }
  rule('_astro/*', 'Cache-Control', HASHED_CACHE);
  rule(`${OPEN_DATA_PATTERN}*`, 'Access-Control-Allow-Origin', '*');
  return [
    `# ドメイン全体をずっと HTTPS だけで公開すると決めたら、次の2行の # を取ります。\n# ${base}*\n#   ${HTTPS_ONLY.join(': ')}\n`,
    ...[...rules].map(
      ([path, headers]) =>
        `${base}${path}\n${headers.map((header) => `  ${header.join(': ')}\n`).join('')}`,
    ),
  ].join('\n');
}

/**
 * `_redirects` of the two.
 *
 * @param force what makes the host lead on although there is a file: Netlify wants `!`
 */
export function redirectsFile(redirects: readonly Redirect[], force: '' | '!'): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301${force}\n`).join('');
}
