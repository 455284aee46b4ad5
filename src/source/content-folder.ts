import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';

const ABOVE_SOURCE = join(import.meta.dirname, '..', '..');

// In a build this file is a piece of a bundle that lies elsewhere; npm runs it in the project's root.
const PROJECT_ROOT = existsSync(join(ABOVE_SOURCE, 'package.json')) ? ABOVE_SOURCE : process.cwd();

/**
 * Absolute path of the folder that holds the plan: `KEIKAKU_CONTENT` where it is set, else
 * `content/` of this project.
 */
export function contentFolder(): string {
  const chosen = process.env.KEIKAKU_CONTENT;
  if (chosen === undefined || chosen === '') return join(PROJECT_ROOT, 'content');
  return isAbsolute(chosen) ? chosen : resolve(PROJECT_ROOT, chosen);
}
