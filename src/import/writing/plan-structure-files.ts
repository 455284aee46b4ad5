import type {
  ChapterDraft,
  FigureDraft,
  IndicatorDraft,
  MeasureDraft,
  PolicyDraft,
} from '../chapter-draft.ts';
import { frontMatter, yamlLine, yamlList, yamlMap, yamlText } from './front-matter.ts';

/** Text of `chapters/1.mdx`. */
export function chapterFileText(chapter: ChapterDraft): string {
  const plans = chapter.relatedPlans.map(
    ({ name, adopted }) =>
      `  - ${yamlMap([
        ['名称', yamlText(name)],
        ['策定', yamlText(adopted)],
      ])}`,
  );
  return frontMatter([
    yamlLine('名称', yamlText(chapter.name)),
    yamlLine('キャッチフレーズ', yamlText(chapter.slogan)),
    ...(plans.length > 0 ? ['関連計画:', ...plans] : ['関連計画: []']),
  ]);
}

/** Text of `policies/1-1.mdx`. */
export function policyFileText(policy: PolicyDraft): string {
  const indicators = policy.indicators.flatMap(indicatorLines);
  return frontMatter([
    yamlLine('名称', yamlText(policy.name)),
    yamlLine('キャッチフレーズ', yamlText(policy.slogan)),
    yamlLine('関連計画', yamlList(policy.relatedPlans)),
    ...(indicators.length > 0 ? ['目標指標:', ...indicators] : ['目標指標: []']),
  ]);
}

function indicatorLines(indicator: IndicatorDraft): string[] {
  const { baseline, target, actuals, notes } = indicator;
  const figures = [baseline, target, ...actuals].map(({ figure }) => figure);
  const unit = figures.find((figure) => figure?.isNumber)?.unit ?? '';
  const inWords = figures.some((figure) => figure && !figure.isNumber);
  return [
    `  - 番号: ${indicator.number}`,
    `    ${yamlLine('名称', yamlText(indicator.name))}`,
    `    ${yamlLine('単位', unit === '' ? "''" : yamlText(unit))}`,
    ...(inWords ? ['    種類: 文章'] : []),
    `    基準値: ${yamlMap([['年度', String(baseline.year)], ...figureEntries('値', '注', baseline.figure)])}`,
    `    目標値: ${yamlMap([['年度', String(target.year)], ...figureEntries('値', '注', target.figure)])}`,
    ...(actuals.length > 0 ? ['    実績値:', ...actualLines(indicator)] : ['    実績値: []']),
    ...(notes.length > 0 ? ['    注記:'] : []),
    ...notes.map(
      ({ mark, text }) =>
        `      - ${yamlMap([
          ['記号', yamlText(mark)],
          ['文', yamlText(text)],
        ])}`,
    ),
  ];
}

function actualLines({ actuals }: IndicatorDraft): string[] {
  const years = [...new Set(actuals.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const columns = actuals.filter((actual) => actual.year === year);
    const entries = columns.flatMap(({ kind, figure }) => {
      const name = kind === 'interim' ? '9月末' : '年度末';
      return figureEntries(name, `${name}の注`, figure);
    });
    return `      - ${yamlMap([['年度', String(year)], ...entries])}`;
  });
}

function figureEntries(
  key: string,
  markKey: string,
  figure: FigureDraft | null,
): [string, string][] {
  if (figure === null) return [[key, '']];
  const value: [string, string] = [key, figure.isNumber ? figure.value : yamlText(figure.value)];
  return figure.mark === null ? [value] : [value, [markKey, yamlText(figure.mark)]];
}

/** Text of `measures/1-5-1.md`. */
export function measureFileText(measure: MeasureDraft): string {
  const sections = [
    `## 施策内容・取組\n\n${measure.initiatives.map((name, i) => `${i + 1}. ${name}`).join('\n')}`,
    `## 現状${measure.currentState === null ? '' : `\n\n${measure.currentState}`}`,
    `## 課題${measure.issues === null ? '' : `\n\n${measure.issues}`}`,
  ];
  return `${frontMatter([yamlLine('名称', yamlText(measure.name))])}\n${sections.join('\n\n')}\n`;
}
