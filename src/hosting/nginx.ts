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
 * The part of an nginx `server` that serves the site: it is included there.
 *
 * @param root folder of the site, or the link `current` of a release folder
 * @param base path that the site stands under
 */
export function nginxConfiguration(
  root: string,
  base: string,
  redirects: readonly Redirect[],
): string {
  const [home, folder] = [base === '/' ? '' : base.slice(0, -1), root.replace(/\/*$/, '/')];
  const below = (pattern: string) => quoted(`^${literal(base)}(?:${pattern})`);
  const choose = (variable: string, pattern: string, value: string) =>
    `if ($uri ~ ${below(pattern)}) { set $keikaku_${variable} ${quoted(value)}; }`;
  const headers = COMMON_HEADERS.map(
    ([name, value]) => `    add_header ${name} ${quoted(value)} always;`,
  );
  const moved = redirects.map(({ from, to }) => {
    const [path = '', anchor] = to.split('#');
    const target = `${path}$is_args$args${anchor === undefined ? '' : `#${anchor}`}`;
    return `location = ${quoted(from)} { return 301 ${quoted(target)}; }`;
  });
  return `# server { … } の中で include してください。
set $keikaku_policy ${quoted(policyHeader('page'))};
${choose('policy', POLICY_PATTERNS.search, policyHeader('search'))}
${choose('policy', POLICY_PATTERNS.embed, policyHeader('embed'))}
set $keikaku_cache ${quoted(CHECKED_CACHE)};
${choose('cache', HASHED_PATTERN, HASHED_CACHE)}
set $keikaku_origin "";
${choose('origin', OPEN_DATA_PATTERN, '*')}

${home === '' ? '' : `location = ${home} { return 301 ${base}; }\n`}${moved.join('\n')}
location ^~ ${base} {
    ${home === '' ? `root ${quoted(folder)}` : `alias ${quoted(folder)}`};
    index index.html;
    autoindex off;
    absolute_redirect off;
    error_page 404 ${base}404.html;

    # 中身の値がないヘッダーは送られません。
    add_header Content-Security-Policy $keikaku_policy always;
    add_header Cache-Control $keikaku_cache always;
    add_header Access-Control-Allow-Origin $keikaku_origin always;
${headers.join('\n')}
    # ドメイン全体をずっと HTTPS だけで公開すると決めたら、次の行の # を取ります。
    # add_header ${HTTPS_ONLY[0]} ${quoted(HTTPS_ONLY[1])} always;

    types {
${Object.entries({ ...TEXT_TYPES, ...BINARY_TYPES })
  .map(([end, type]) => `        ${type} ${end};`)
  .join('\n')}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${withoutHtml().join(' ')};

    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_min_length 256;
    gzip_types ${withoutHtml().join(' ')};

    location ~ /[.](?!well-known/) { return 404; }
    location ~ /_(?:headers|redirects)$ { return 404; }
}
`;
}

/** nginx always means HTML, and warns where it is named once more. */
function withoutHtml(): string[] {
  return Object.values(TEXT_TYPES).filter((type) => type !== 'text/html');
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '[$&]');
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
