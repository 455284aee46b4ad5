import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomNumbers } from '../../../scripts/bench/random-numbers.ts';

/** Ways in which editors change a text; each changes a line that has what it looks for. */
const EDITS: readonly ((line: string, number: number) => string)[] = [
  (line) => line.replace(/達成度: ?[A-D]?$/, '達成度: C'),
  (line, number) => line.replace(/([^。\s]{4,})。$/, `$1。追記${number}です。`),
  (line, number) => line.replace(/^(名称|題名|用語): (.+)$/, `$1: $2改${number}`),
  (line) => line.replace(/(年度末: )\d+/, '$17'),
  (line) => line.replace(/^- (?!担当課|達成度|id|年度)([^:{]+)$/, '- $1ほか'),
];

/**
 * Changes one file of a content folder as an editor would, or takes a sheet away; the same change for
 * the same number. Gives the path of the file.
 */
export function seededEdit(root: string, number: number): string {
  const random = randomNumbers(20_260_401 + number);
  const files = globSync('**/*.{md,mdx,yaml}', { cwd: root }).sort();
  const sheets = files.filter((file) => file.includes('sheets'));
  if (number % 10 === 9) {
    const gone = random.pick(sheets);
    rmSync(join(root, gone));
    return gone;
  }
  for (;;) {
    // Sheets are what is edited most, and most of the files.
    const file = random.pick(random.below(2) === 0 ? sheets : files);
    const text = readFileSync(join(root, file), 'utf8');
    const edit = random.pick(EDITS);
    const lines = text.split('\n');
    const possible = lines.flatMap((line, i) => (edit(line, number) === line ? [] : [i]));
    if (possible.length === 0) continue;
    const at = random.pick(possible);
    lines[at] = edit(lines[at] as string, number);
    writeFileSync(join(root, file), lines.join('\n'));
    return file;
  }
}
