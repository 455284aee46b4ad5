import { watch } from 'node:fs';
import { dev } from 'astro';
import { contentFolder } from '../src/source/content-folder.ts';
import { printProblems } from './print-problems.ts';
import { readPlan } from './read-plan.ts';
import { shownFolder } from './shown-folder.ts';
import { basePath } from './site/base-path.ts';

// Astro would otherwise report each start to its makers.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** A save often touches a file more than once. */
const SETTLED_AFTER = 300;

const root = contentFolder();
const server = await dev({ root: process.cwd(), logLevel: 'warn' });
const { port } = server.address;
console.log(
  `サイトを表示しています: http://localhost:${port}${await basePath()}\n書いて保存すると、ページを読み直し、直すところをここに示します。終わるときは Ctrl+C を押してください。\n`,
);
await tellProblems();

let waiting: NodeJS.Timeout | undefined;
watch(root, { recursive: true }, () => {
  clearTimeout(waiting);
  waiting = setTimeout(tellProblems, SETTLED_AFTER);
});

/** The same messages as `npm run check`. */
async function tellProblems(): Promise<void> {
  const { problems } = await readPlan(root);
  process.stdout.write(`${printProblems(problems, shownFolder(root))}\n`);
}
