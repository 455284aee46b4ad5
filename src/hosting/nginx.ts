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

/** Releases in an S3-compatible object store that nginx stands in front of. */
export interface ReleaseStore {
  /** address of the folder of releases: `https://store.example.jp/keikaku/releases` */
  releases: URL;
  /** file with the one line `set $keikaku_release NAME;` */
  pointer: string;
}

/**
 * The part of an nginx `server` that serves the site: it is included there.
 *
 * @param source folder of the site, or the link `current` of a release folder, or an object store
 * @param base path that the site stands under
 */
export function nginxConfiguration(
  source: string | ReleaseStore,
  base: string,
  redirects: readonly Redirect[],
): string {
  const home = base === '/' ? '' : base.slice(0, -1);
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
${typeof source === 'string' ? '' : `include ${quoted(source.pointer)};\n`}set $keikaku_policy ${quoted(policyHeader('page'))};
${choose('policy', POLICY_PATTERNS.search, policyHeader('search'))}
${choose('policy', POLICY_PATTERNS.embed, policyHeader('embed'))}
set $keikaku_cache ${quoted(CHECKED_CACHE)};
${choose('cache', HASHED_PATTERN, HASHED_CACHE)}
set $keikaku_origin "";
${choose('origin', OPEN_DATA_PATTERN, '*')}

${home === '' ? '' : `location = ${home} { return 301 ${base}; }\n`}${moved.join('\n')}
location ^~ ${base} {
${typeof source === 'string' ? fromFolder(source, home) : fromStore(source, base)}
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

function fromFolder(root: string, home: string): string {
  return `    ${home === '' ? 'root' : 'alias'} ${quoted(root.replace(/\/*$/, '/'))};
    index index.html;
    autoindex off;`;
}

/** A store knows no folders: the page of a folder is asked for by its name. */
function fromStore({ releases }: ReleaseStore, base: string): string {
  const below = `${releases.pathname.replace(/\/*$/, '')}/$keikaku_release`;
  const path = literal(base);
  return `    rewrite ${quoted(`^${path}(|.*/)$`)} ${quoted(`${below}/$1index.html`)} break;
    rewrite ${quoted(`^${path}(.+)$`)} ${quoted(`${below}/$1`)} break;
    proxy_pass ${releases.origin};
    proxy_ssl_server_name on;
    proxy_http_version 1.1;
    proxy_set_header Host ${releases.host};
    proxy_set_header Cookie "";
    proxy_set_header Authorization "";
    proxy_hide_header Cache-Control;
    proxy_intercept_errors on;
    # 公開している場所でも、ないものを 403 で答える保管庫があります。
    error_page 403 =404 ${base}404.html;`;
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
