import {
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';

/** A site that was published, whole, in a folder of its own. */
export interface Release {
  /** `20270401-093000-1a2b3c4d`: when it was made and a mark of what it holds; names sort by time */
  name: string;
  current: boolean;
  /** left by --rollback: the next rollback passes it over */
  withdrawn: boolean;
}

const CURRENT = 'current';
/** `20270401-093000-1a2b3c4d`; what bears another name beside the releases is somebody's. */
const NAME = /^\d{8}-\d{6}-[0-9a-f]{8}$/;

/**
 * A folder of releases: `releases/NAME/` for each, and the link `current` to the one that the web
 * server shows. What is being copied or removed has a name that begins with a full stop, so that a
 * process which is killed never leaves half a release that looks like one.
 */
export class ReleaseFolder {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  get lock(): string {
    return join(this.folder, '.release-lock');
  }

  /** newest first */
  list(): Release[] {
    if (!existsSync(join(this.folder, 'releases'))) return [];
    const current = this.current();
    return readdirSync(join(this.folder, 'releases'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && NAME.test(entry.name))
      .map(({ name }) => ({
        name,
        current: name === current,
        withdrawn: existsSync(this.withdrawnMark(name)),
      }))
      .sort((a, b) => (a.name < b.name ? 1 : -1));
  }

  path(name: string): string {
    return join(this.folder, 'releases', name);
  }

  /** Why nothing may be published here, as a Japanese sentence; else `null`. */
  whyNot(): string | null {
    try {
      readlinkSync(join(this.folder, CURRENT));
    } catch (error) {
      // Missing is well; anything else at that name is somebody's.
      if ((error as NodeJS.ErrnoException).code === 'EINVAL')
        return `${join(this.folder, CURRENT)} は、このコマンドが作ったリンクではありません。空のフォルダを --to に指定してください。`;
    }
    return null;
  }

  /** Makes a release of what `fill` puts into an empty folder; it is there whole, or not at all. */
  add(name: string, fill: (folder: string) => void): void {
    const beside = this.path(`.${name}`);
    mkdirSync(beside, { recursive: true });
    try {
      fill(beside);
      renameSync(beside, this.path(name));
    } finally {
      rmSync(beside, { recursive: true, force: true });
    }
  }

  /** Shows another release, in one step. */
  show(name: string): void {
    const beside = join(this.folder, `.${CURRENT}`);
    rmSync(beside, { force: true });
    // Relative, so that the folder may be moved or mounted elsewhere.
    symlinkSync(join('releases', name), beside);
    renameSync(beside, join(this.folder, CURRENT));
    rmSync(this.withdrawnMark(name), { force: true });
  }

  withdraw(name: string): void {
    writeFileSync(this.withdrawnMark(name), '');
  }

  /** Removes the oldest releases until `keep` are left, never the one that is shown; gives their names. */
  removeOld(keep: number): string[] {
    const old = this.list()
      .slice(keep)
      .filter(({ current }) => !current);
    for (const { name } of old) {
      renameSync(this.path(name), this.path(`.${name}`));
      rmSync(this.path(`.${name}`), { recursive: true, force: true });
      rmSync(this.withdrawnMark(name), { force: true });
    }
    return old.map(({ name }) => name);
  }

  /** Removes what a killed process left. */
  clean(): void {
    const releases = join(this.folder, 'releases');
    mkdirSync(releases, { recursive: true });
    rmSync(join(this.folder, `.${CURRENT}`), { force: true });
    for (const entry of readdirSync(releases, { withFileTypes: true }))
      if (entry.isDirectory() && entry.name.startsWith('.') && NAME.test(entry.name.slice(1)))
        rmSync(join(releases, entry.name), { recursive: true, force: true });
  }

  private current(): string | null {
    try {
      return basename(readlinkSync(join(this.folder, CURRENT)));
    } catch {
      // Nothing has been published yet.
      return null;
    }
  }

  private withdrawnMark(name: string): string {
    return join(this.folder, 'releases', `.${name}.withdrawn`);
  }
}
