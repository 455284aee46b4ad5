import type { ComponentUse } from '../../source/component-uses.ts';
import type { ContentDocuments } from '../../source/documents.ts';
import type { ContentProblem, Place } from '../../vocabulary/content-problem.ts';
import { parseFiscalYear } from '../../vocabulary/fiscal-year.ts';
import { TALLY_SCOPES, type TallyScope } from '../../vocabulary/mdx-components.ts';
import { nearestWord } from '../../vocabulary/nearest-word.ts';
import { markedDocuments } from '../marked-documents.ts';
import type { PlanRule } from './plan-rules.ts';

type Attribute = ComponentUse['attributes'][number];
type Fault = Pick<ContentProblem, 'message' | 'hint'> & Pick<Place, 'line' | 'column'>;

/** What a component in the text shows (an indicator, the rows of a policy) stands in the plan. */
export const componentTargets: PlanRule = (documents) =>
  markedDocuments(documents).flatMap(({ file, text }) =>
    text.components
      .flatMap((use) => faultsOf(use, documents))
      .map((fault) => ({ code: 'E-COMPONENT-TARGET' as const, file, ...fault })),
  );

function faultsOf(use: ComponentUse, documents: ContentDocuments): Fault[] {
  if (use.name === 'IndicatorChart') return indicatorFaults(use, documents);
  return use.name === 'GradeTally' ? tallyFaults(use, documents) : [];
}

function indicatorFaults(use: ComponentUse, { policies }: ContentDocuments): Fault[] {
  const id = use.attributes.find(({ name }) => name === 'id');
  if (!id) {
    const message = '部品「<IndicatorChart>」に、目標指標の番号がありません。';
    return [{ ...placeOf(use), message, hint: '「id="1-3-1"」のように番号を書いてください。' }];
  }
  const complete = policies.every((policy) => policy.complete);
  const ids = policies.flatMap((policy) =>
    policy.indicators.map(({ number }) => `${policy.id}-${number}`),
  );
  if (!complete || ids.includes(id.value)) return [];
  return [unknown(id, `目標指標「${id.value}」はありません。`, ids)];
}

function tallyFaults(use: ComponentUse, documents: ContentDocuments): Fault[] {
  const scopes = use.attributes.filter(({ name }) => isScope(name));
  const [, second] = scopes;
  if (second) {
    const names = scopes.map(({ name }) => `${name}="…"`).join('、');
    const message = `部品「<GradeTally>」に、数える範囲が二つ以上あります（${names}）。`;
    return [{ ...placeOf(second), message, hint: 'どれか一つだけを残してください。' }];
  }
  return use.attributes.flatMap((attribute) =>
    attribute.name === 'year'
      ? yearFaults(attribute, documents)
      : isScope(attribute.name)
        ? scopeFaults(attribute, attribute.name, documents)
        : [],
  );
}

function scopeFaults(
  attribute: Attribute,
  scope: TallyScope,
  documents: ContentDocuments,
): Fault[] {
  const { value } = attribute;
  if (scope === 'division') {
    const list = documents.divisions;
    if (!list?.complete || list.divisions.some(({ id }) => id === value)) return [];
    const named = list.divisions.find(({ name }) => name === value);
    const message = `担当課の id「${value}」が divisions.yaml にありません。`;
    if (named)
      return [
        { ...placeOf(attribute), message, hint: `「division="${named.id}"」と書いてください。` },
      ];
    return [
      unknown(
        attribute,
        message,
        list.divisions.map(({ id }) => id),
      ),
    ];
  }
  const kinds = {
    chapter: { name: '章', list: documents.chapters },
    policy: { name: '政策', list: documents.policies },
    measure: { name: '施策', list: documents.measures },
  };
  const { name, list } = kinds[scope];
  const ids = list.map(({ id }) => id);
  return ids.includes(value) ? [] : [unknown(attribute, `${name}「${value}」はありません。`, ids)];
}

function yearFaults(attribute: Attribute, { plan }: ContentDocuments): Fault[] {
  const years = plan?.sheetYears ?? [];
  if (!plan?.complete || years.some((year) => String(year) === attribute.value)) return [];
  const meant = parseFiscalYear(attribute.value);
  const message = `年度「${attribute.value}」のシートはありません。`;
  const hint =
    meant !== null && years.includes(meant)
      ? `「year="${meant}"」と書いてください。`
      : years.length === 0
        ? 'シートを公開する年度がまだありません（plan.yaml の「シートの年度」が空です）。シートを公開してから、この部品を置いてください。'
        : `書けるのは ${years.join('、')} です（plan.yaml の「シートの年度」）。`;
  return [{ ...placeOf(attribute), message, hint }];
}

function unknown(attribute: Attribute, message: string, ids: readonly string[]): Fault {
  const nearest = nearestWord(attribute.value, ids);
  const hint =
    nearest === null
      ? '番号を確かめてください。'
      : `「${attribute.name}="${nearest}"」の書き間違いではありませんか。`;
  return { ...placeOf(attribute), message, hint };
}

function placeOf({ line, column }: Pick<Place, 'line' | 'column'>): Pick<Place, 'line' | 'column'> {
  return { line, column };
}

function isScope(name: string): name is TallyScope {
  return (TALLY_SCOPES as readonly string[]).includes(name);
}
