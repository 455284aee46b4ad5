import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEPT_FOLDER } from '../../src/collections/kept-files.ts';
import { isValueKept, keepValue, keptValue } from '../../src/collections/kept-values.ts';
import type { ReadListener } from '../../src/page-reads/page-reads.ts';
import { filesIn } from '../site/files-in.ts';
import { type ArchivedFile, FileArchive } from './file-archive.ts';
import { type PageInputs, shortHash } from './page-inputs.ts';

/** What a build leaves for the next one of the same content folder. */
interface LastBuild {
  /** of what every page depends on */
  allElse: string;
  /** hash of each thing that some pages depend on, by its name */
  values: Map<string, string>;
  /** the scripts and styles that pages name */
  assets: string[];
  /** by their path below the site's folder: `measures/1-1-1/index.html` */
  pages: Map<string, KeptPage>;
  /** what was made from pages or beside them, by path */
  others: Map<string, KeptFile>;
  /** paths of all that the site held */
  files: string[];
}

interface KeptPage extends ArchivedFile {
  /** what it has read, as places in the list of `values` */
  reads: number[];
}

interface KeptFile extends ArchivedFile {
  /** says what it was made from */
  from: string;
}

/** What a build has taken over from the one before, for those who work on its files afterwards. */
export interface SinceLastBuild {
  /** whether the file is, byte for byte, what it was */
  isSame(file: string): boolean;
  /** what the page was; `null` where there was none */
  before(file: string): string | null;
  /** paths of all that the last site held */
  files: readonly string[];
}

/**
 * The files of the last build: a page that has read nothing that changed since is put into the new
 * site as it is, and what is made from it afterwards too. A build calls the methods in this order.
 */
export class KeptPages implements ReadListener {
  readonly inputs: PageInputs;
  readonly #archive: FileArchive;
  readonly #last: LastBuild | null;
  readonly #values: Map<string, string>;
  readonly #readByAll = new Set<string>();
  readonly #made = new Map<string, Set<string>>();
  readonly #pages = new Map<string, ArchivedFile>();
  readonly #others = new Map<string, KeptFile>();
  #reads: Set<string> | null = null;
  #assets: string[] = [];

  constructor(inputs: PageInputs) {
    this.inputs = inputs;
    this.#archive = new FileArchive(join(KEPT_FOLDER, 'pages', inputs.id));
    this.#last = keptValue<LastBuild>(nameOf(inputs), inputs.programs);
    this.#values = new Map(inputs.values);
  }

  read(name: string): void {
    this.#reads?.add(name);
  }

  found(name: string, value: string | null): void {
    this.#values.set(name, shortHash(JSON.stringify(value)));
  }

  /** From now on it is found out which pages there are: what is read meanwhile, every page depends on. */
  startPaths(): void {
    this.#reads = this.#readByAll;
  }

  /**
   * Puts the pages that have read nothing new into the folder of the site, where its scripts and
   * styles lie already.
   *
   * @param files every page of the site
   * @returns those that have to be made
   */
  takeOver(site: string, files: ReadonlySet<string>): Set<string> {
    this.#reads = null;
    this.#assets = readdirSync(join(site, '_astro')).sort();
    const missing = new Set(files);
    const last = this.#usable();
    if (last === null) return missing;
    const changed = [...last.values].map(([name, value]) => this.#valueOf(name) !== value);
    for (const file of files) {
      const page = last.pages.get(file);
      if (page === undefined || page.reads.some((read) => changed[read])) continue;
      if (!this.#archive.putAt(page, join(site, file))) continue;
      this.#pages.set(file, page);
      missing.delete(file);
    }
    return missing;
  }

  /** From now on this page is made. */
  startPage(file: string): void {
    this.#reads = new Set();
    this.#made.set(file, this.#reads);
  }

  /** All pages are made: takes copies of the new ones. */
  endPages(site: string): void {
    this.#reads = null;
    for (const file of this.#made.keys())
      this.#pages.set(file, this.#archive.add(join(site, file)));
  }

  /** Changes with the page; only between {@link endPages} and the end of the build. */
  hashOf(page: string): string {
    const hash = this.#pages.get(page)?.hash;
    if (hash === undefined) throw new Error(`no page of the site: ${page}`);
    return hash;
  }

  /**
   * Puts a file into the site that is no page, where the last build had it.
   *
   * @param from changes with everything that it is made from
   * @param make writes it otherwise
   */
  takeOrMake(site: string, file: string, from: string, make: (path: string) => void): void {
    const path = join(site, file);
    const last = this.#last?.others.get(file);
    if (last?.from === from && this.#archive.putAt(last, path)) {
      this.#others.set(file, last);
    } else {
      make(path);
      this.#others.set(file, { ...this.#archive.add(path), from });
    }
  }

  /** `null` where a page may be another one though it has read the same. */
  sinceLastBuild(): SinceLastBuild | null {
    const last = this.#usable();
    if (last === null) return null;
    const nowOf = (file: string) => this.#pages.get(file) ?? this.#others.get(file);
    const lastOf = (file: string) => last.pages.get(file) ?? last.others.get(file);
    return {
      isSame: (file) => nowOf(file) !== undefined && nowOf(file)?.hash === lastOf(file)?.hash,
      before: (file) => {
        const page = lastOf(file);
        if (page === undefined || !this.#archive.holds(page)) return null;
        return readFileSync(this.#archive.place(page), 'utf8');
      },
      files: last.files,
    };
  }

  /** Keeps the files of a site that was found good. */
  keep(site: string): void {
    const places = new Map<string, number>();
    const placeOf = (name: string) => {
      const place = places.get(name) ?? places.size;
      places.set(name, place);
      return place;
    };
    const readBefore = [...(this.#last?.values.keys() ?? [])];
    const readsOf = (file: string): Iterable<string> =>
      this.#made.get(file)?.union(this.#readByAll) ??
      (this.#last?.pages.get(file)?.reads ?? []).map((read) => readBefore[read] as string);
    const pages = new Map<string, KeptPage>();
    for (const [file, archived] of this.#pages)
      pages.set(file, { ...archived, reads: [...readsOf(file)].map(placeOf) });
    const { allElse, programs } = this.inputs;
    const values = new Map([...places.keys()].map((name) => [name, this.#valueOf(name)]));
    const others = this.#others;
    const files = filesIn(site);
    const now: LastBuild = { allElse, values, assets: this.#assets, pages, others, files };
    keepValue(nameOf(this.inputs), programs, now);
    this.#archive.keepOnly([...pages.values(), ...others.values()]);
    this.#archive.keepBeside((id) => isValueKept(`pages-${id}`));
  }

  #valueOf(name: string): string {
    return this.#values.get(name) ?? 'not there';
  }

  /** The last build, where all that every page depends on is still the same. */
  #usable(): LastBuild | null {
    const last = this.#last;
    if (last === null || last.allElse !== this.inputs.allElse) return null;
    return last.assets.join() === this.#assets.join() ? last : null;
  }
}

function nameOf({ id }: PageInputs): string {
  return `pages-${id}`;
}
