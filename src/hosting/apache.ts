import { policyHeader } from './content-security-policy.ts';
import { BINARY_TYPES, TEXT_TYPES } from './media-types.ts';
import type { Redirect } from './redirects.ts';
import {
  CHECKED_CACHE,
  COMMON_HEADERS,
  HASHED_CACHE,
  HASHED_PATTERN,
  HTTPS_ONLY,
  OPEN_DATA_PATTERN,
  POLICY_PATTERNS,
} from './response-headers.ts';

/**
 * Apache's `.htaccess` of the site; the same lines do in a `<Directory>`.
 *
 * @param base path that the site stands under
 */
export function apacheConfiguration(base: string, redirects: readonly Redirect[]): string {
  const below = (pattern: string) => `^${literal(base)}(?:${pattern})`;
  const set = (name: string, value: string, condition = '') =>
    `    Header always set ${name} "${value}"${condition}`;
  const where = (pattern: string) => ` "expr=%{REQUEST_URI} =~ m#${below(pattern)}#"`;
  const elsewhere = (pattern: string) => ` "expr=%{REQUEST_URI} !~ m#${below(pattern)}#"`;
  const own = `${POLICY_PATTERNS.search}|${POLICY_PATTERNS.embed}`;
  const types = Object.entries({ ...TEXT_TYPES, ...BINARY_TYPES });
  return `# サイトのフォルダに .htaccess として置くか、<Directory> の中に書きます。
Options -Indexes
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html

RedirectMatch 404 "/[.](?!well-known/)"
RedirectMatch 404 "/_(?:headers|redirects)$"
${redirects.map(({ from, to }) => `RedirectMatch 301 "^${literal(from)}$" "${to}"\n`).join('')}
${types.map(([end, type]) => `AddType ${type} .${end}`).join('\n')}
AddCharset utf-8 ${Object.keys(TEXT_TYPES)
    .map((end) => `.${end}`)
    .join(' ')}

<IfModule mod_headers.c>
${set('Content-Security-Policy', policyHeader('page'), elsewhere(own))}
${set('Content-Security-Policy', policyHeader('search'), where(POLICY_PATTERNS.search))}
${set('Content-Security-Policy', policyHeader('embed'), where(POLICY_PATTERNS.embed))}
${set('Cache-Control', CHECKED_CACHE, elsewhere(HASHED_PATTERN))}
${set('Cache-Control', HASHED_CACHE, where(HASHED_PATTERN))}
${set('Access-Control-Allow-Origin', '*', where(OPEN_DATA_PATTERN))}
${COMMON_HEADERS.map(([name, value]) => set(name, value)).join('\n')}
    # ドメイン全体をずっと HTTPS だけで公開すると決めたら、次の行の # を取ります。
    # Header always set ${HTTPS_ONLY[0]} "${HTTPS_ONLY[1]}"
    # 圧縮して送ったファイルも、変わっていなければ送り直しません。
    RequestHeader edit "If-None-Match" "^(.+)-gzip\\"$" "$1-gzip\\", $1\\""
</IfModule>

<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${Object.values(TEXT_TYPES).join(' ')}
</IfModule>
`;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '[$&]');
}
