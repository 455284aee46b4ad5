import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether LibreOffice is on this machine (`apt install libreoffice-calc-nogui`). */
export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    // Not found: there is no other way to ask.
    return false;
  }
}

/** Opens a workbook in LibreOffice and saves it: as .xlsx, or as an older or another format. */
export function savedByLibreOffice(
  bytes: Uint8Array,
  format: 'xlsx' | 'xls' | 'ods' = 'xlsx',
): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'keikaku-libreoffice-'));
  try {
    const book = join(folder, 'book.xlsx');
    writeFileSync(book, bytes);
    // A profile of its own, so that several can run at once.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', format, '--outdir', out, book],
      {
        stdio: 'ignore',
      },
    );
    return readFileSync(join(out, `book.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
