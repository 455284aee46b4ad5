import { fiscalYearName } from '../vocabulary/fiscal-year.ts';
import type { ImportOrder, ImportOutcome } from './import-chapter.ts';
import { formatImportProblem } from './import-problem.ts';
import { LAYOUT_REASONS, type LayoutReason } from './layout-reason.ts';
import type { Proof } from './proof/prove-import.ts';

// A text of another form has a fault on every line; nobody reads a thousand of them.
const SHOWN_PROBLEMS = 100;

/** What an import says to the person who ran it, in Japanese. */
export function importReport(order: ImportOrder, outcome: ImportOutcome): string {
  const { problems, chapter, changes, proof, notes } = outcome;
  const parts: string[] = [];
  if (problems.length > 0) {
    const rest = problems.length - SHOWN_PROBLEMS;
    parts.push(problems.slice(0, SHOWN_PROBLEMS).map(formatImportProblem).join('\n'));
    if (rest > 0) parts.push(`ほかに${rest}件あります。--format json ですべて見られます。`);
    parts.push(`${problems.length}件の問題があります。何も書きませんでした。`);
    return parts.join('\n\n');
  }
  if (!chapter || !changes || !proof) return '';
  const counts = importCounts(outcome);
  parts.push(
    [
      `第${chapter.id}章「${chapter.name}」（${fiscalYearName(order.year)}のシート）`,
      `  部局 ${counts.departments}、政策 ${counts.policies}、施策 ${counts.measures}、シートの行 ${counts.rows}（うち再掲 ${counts.relistedRows}）、担当課 ${counts.divisions}`,
    ].join('\n'),
  );
  parts.push(
    [
      order.dryRun ? '書き込む予定（試しなので、何も書きませんでした）' : '書き込み',
      ...changes.created.map(({ file }) => `  新規  ${file}`),
      ...changes.updated.map(({ file }) => `  更新  ${file}`),
      `  新規 ${changes.created.length}、更新 ${changes.updated.length}、変わらない ${changes.unchanged.length}`,
    ].join('\n'),
  );
  parts.push(proofReport(proof));
  if (notes.length > 0) parts.push(['お知らせ', ...notes.map((note) => `  ${note}`)].join('\n'));
  return parts.join('\n\n');
}

function proofReport(proof: Proof): string {
  const layout = Object.entries(proof.layoutLines)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${LAYOUT_REASONS[reason as LayoutReason].name} ${count}`);
  return [
    '証明',
    `  原典の${proof.lines}行のうち、${proof.placedLines}行は内容として載り、${proof.lines - proof.placedLines}行は割り付けです（${layout.join('、')}）。`,
    `  content の${proof.texts}か所・${proof.characters.toLocaleString('en-US')}字は、どれも原典か訂正にあります。`,
    `  訂正${proof.corrections}件を元に戻すと、原典の文になります。`,
  ].join('\n');
}

/** The numbers of an import: how much of each kind the chapter holds. */
export function importCounts({ chapter }: ImportOutcome): Record<string, number> {
  const measures = chapter?.policies.flatMap((policy) => policy.measures) ?? [];
  const rows = measures.flatMap((measure) => measure.rows);
  return {
    departments: chapter?.departments.length ?? 0,
    policies: chapter?.policies.length ?? 0,
    measures: measures.length,
    initiatives: measures.flatMap(({ initiatives }) => initiatives).length,
    rows: rows.length,
    relistedRows: rows.filter(({ relisted }) => relisted).length,
    divisions: new Set(rows.flatMap(({ divisions }) => divisions)).size,
  };
}

/** The same as data, for other programs; the proof's account of every line included. */
export function importReportJson(order: ImportOrder, outcome: ImportOutcome): string {
  const files = (list: readonly { file: string }[] | undefined): string[] =>
    (list ?? []).map(({ file }) => file);
  const { changes, proof } = outcome;
  return JSON.stringify(
    {
      ok: outcome.problems.length === 0,
      dryRun: order.dryRun,
      year: order.year,
      chapter: outcome.chapter && { id: outcome.chapter.id, name: outcome.chapter.name },
      counts: importCounts(outcome),
      files: {
        created: files(changes?.created),
        updated: files(changes?.updated),
        unchanged: files(changes?.unchanged),
        edited: files(changes?.edited),
      },
      proof,
      notes: outcome.notes,
      problems: outcome.problems,
    },
    null,
    2,
  );
}
