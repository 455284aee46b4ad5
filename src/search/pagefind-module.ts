/** What the search uses of Pagefind's script in the built site. */
export interface PagefindModule {
  createInstance(options: {
    /** folder of the index, with a slash at its end */
    basePath: string;
    /** runs in the page's own thread */
    noWorker: boolean;
    /** goes into the address of the file that names all others, so that an old one is not taken from a cache */
    metaCacheTag: string;
  }): PagefindInstance;
  /** How many files could not be fetched so far; scripts/search-index/pagefind-files.ts adds it to the script. */
  failedFetches(): number;
  /** Has the files below a folder come from `fetchFile`; added likewise, and called before `createInstance`. */
  fetchWith(folder: string, fetchFile: (address: string) => Promise<Response>): void;
}

export interface PagefindInstance {
  init(): Promise<void>;
  mergeIndex(folder: string, options: { metaCacheTag: string }): Promise<void>;
  /** ids are `unknown_1a2b3c4`: language, then what the build calls the record */
  search(query: string): Promise<{ results: { id: string }[] }>;
}
