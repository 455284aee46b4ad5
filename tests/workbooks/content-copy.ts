import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { COMPLETE } from './edit-workbook.ts';

/** A copy of the town's content that a test may write into. */
export function copyOfContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'keikaku-test-'));
  cpSync(COMPLETE, folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
