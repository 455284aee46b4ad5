/** What the files of the site are, by the ends of their names; texts are UTF-8 and worth compressing. */
export const TEXT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  csv: 'text/csv',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  txt: 'text/plain',
};

/** Pictures and the files of the search index, which are compressed already. */
export const BINARY_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  wasm: 'application/wasm',
  pagefind: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
};
