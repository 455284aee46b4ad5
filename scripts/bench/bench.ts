import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCommandLine } from '../command-line/parse-command-line.ts';
import { type TableColumn, textTable } from '../command-line/text-table.ts';
import { folderSize } from './folder-size.ts';
import { generatedPages } from './generated-pages.ts';
import { firstReportedYear, writeGeneratedPlan } from './generated-plan.ts';
import { layOutPeer, PEERS, peerPages } from './peer-sites.ts';
import { PLANS, type PlanSentences, planSentences } from './plan-sentences.ts';
import { commandCost, type ProcessCost } from './process-cost.ts';

/*
 * npm run bench -- [--sizes 24,500,5000,20000] [--years 1] [--peers Starlight,Hugo] [--no-peers]
 * What it costs to check and build a plan, by its number of measures, beside other programs for
 * sites of Markdown with the same text. Asserts nothing. Processes are watched in /proc (Linux).
 */

const { values } = parseCommandLine({
  options: {
    sizes: { type: 'string', default: '24,500,5000' },
    years: { type: 'string', default: '1' },
    peers: { type: 'string', default: PEERS.map(({ name }) => name).join(',') },
    'no-peers': { type: 'boolean', default: false },
  },
});
const years = Number(values.years);
const reported = Array.from({ length: years }, (_, i) => firstReportedYear + i);
const sentences = await planSentences(PLANS);

// A row without figures: a longer one would push all the others to the right.
const MOST_OF_FAILURE = 60;

const COLUMNS: TableColumn[] = [
  { title: 'step' },
  ...['CPU s', 'wall s', 'peak MB', 'CPU ms a measure', 'files', 'MB'].map((title) => ({
    title,
    align: 'right' as const,
  })),
];

for (const size of values.sizes.split(',').map(Number)) {
  const folder = mkdtempSync(join(tmpdir(), 'keikaku-bench-'));
  try {
    console.log(`\n${size.toLocaleString('en')} measures, sheets of ${years} year(s)\n`);
    const rows = await ownRows(folder, size);
    if (!values['no-peers']) rows.push(...(await peerRows(folder, size, sentences)));
    console.log(textTable(COLUMNS, rows));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const peers = values['no-peers'] ? '--no-peers' : `--peers ${values.peers}`;
console.log(`\nnpm run bench -- --sizes ${values.sizes} --years ${years} ${peers}`);

async function ownRows(folder: string, size: number): Promise<string[][]> {
  const content = join(folder, 'content');
  const out = join(folder, 'site');
  writeGeneratedPlan(content, sentences, size, years);
  const env = { KEIKAKU_CONTENT: content, KEIKAKU_CACHE: join(folder, 'cache') };
  const run = (script: string, ...args: string[]) =>
    commandCost([process.execPath, script, ...args], { env });
  const anew = { ...env, KEIKAKU_CACHE: join(folder, 'none'), KEIKAKU_FRESH: '1' };
  const check = await run('scripts/check.ts');
  const build = await run('scripts/build.ts', '--out', out);
  const built = folderSize(out);
  const index = await commandCost(
    [process.execPath, 'scripts/bench/index-built-site.ts', content, out],
    { env: anew },
  );
  editOneSheet(content, size);
  const again = await run('scripts/build.ts', '--out', out);
  return [
    row('check', check, size),
    row('build, from nothing', build, size, built),
    row('  of it the search index*', index, size),
    row('build, one sheet edited', again, size),
    ['  against from nothing', (again.cpuSeconds / build.cpuSeconds).toFixed(2)],
  ];
}

function editOneSheet(content: string, size: number): void {
  const [page] = generatedPages(sentences, Math.ceil(size / 2));
  const file = join(content, 'sheets', String(reported.at(-1)), `${page?.id}.md`);
  const heading = '### 成果\n\n';
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(heading, `${heading}新しい窓口を一つ開きました。`));
}

async function peerRows(folder: string, size: number, plan: PlanSentences): Promise<string[][]> {
  const rows: string[][] = [];
  const ids = [...generatedPages(plan, size)].map(({ id }) => id);
  for (const peer of PEERS.filter(({ name }) => values.peers.split(',').includes(name))) {
    const missing = peer.missing();
    if (missing !== null) {
      rows.push([`${peer.name}: ${missing}`.slice(0, MOST_OF_FAILURE)]);
      continue;
    }
    const site = join(folder, 'peer');
    layOutPeer(site, peer, peerPages(join(folder, 'content'), ids, reported));
    const costs: ProcessCost[] = [];
    for (const command of peer.commands) costs.push(await commandCost(command, { cwd: site }));
    rows.push(row(peer.name, together(costs), size, folderSize(join(site, peer.out))));
    rmSync(site, { recursive: true, force: true });
  }
  return rows;
}

/** Commands that ran one after another, as one. */
function together(costs: readonly ProcessCost[]): ProcessCost {
  return {
    cpuSeconds: costs.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    wallSeconds: costs.reduce((sum, { wallSeconds }) => sum + wallSeconds, 0),
    peakBytes: Math.max(...costs.map(({ peakBytes }) => peakBytes)),
    failure: costs.find(({ failure }) => failure !== null)?.failure ?? null,
  };
}

function row(
  name: string,
  { cpuSeconds, wallSeconds, peakBytes, failure }: ProcessCost,
  size: number,
  made?: { files: number; bytes: number },
): string[] {
  if (failure !== null) return [`${name}: ${failure}`.slice(0, MOST_OF_FAILURE)];
  return [
    name,
    cpuSeconds.toFixed(1),
    wallSeconds.toFixed(1),
    (peakBytes / 1e6).toFixed(0),
    ((cpuSeconds / size) * 1000).toFixed(1),
    made ? made.files.toLocaleString('en') : '',
    made ? (made.bytes / 1e6).toFixed(1) : '',
  ];
}
