import type { Catalogue } from '../catalogue.ts';

/** What a day brought, in short: src/changes/change-topics.ts. */
export const CHANGES: Catalogue = {
  計画を公開: ['計画（けいかく）をのせました', 'Plan published', 'Plano publicado'],
  '第{n}章を公開': [
    '第（だい）{n}章（しょう）をのせました',
    'Chapter {n} published',
    'Capítulo {n} publicado',
  ],
  '{y}の施策進捗管理シートを公開': [
    '{y}のシートをのせました',
    'Measure progress sheets of {y} published',
    'Fichas de progresso do {y} publicadas',
  ],
  '達成度 {n}件': [
    'どのくらいできたか（達成度（たっせいど）） {n}件（けん）',
    'Grades: {n}',
    'Graus de cumprimento: {n}',
  ],
  '目標指標 {n}件': [
    '目標（もくひょう）の数字（すうじ） {n}件（けん）',
    'Indicators: {n}',
    'Indicadores: {n}',
  ],
  'シートの記入 {n}件': [
    'シートに書（か）いたこと {n}件（けん）',
    'Entries in sheets: {n}',
    'Preenchimentos das fichas: {n}',
  ],
  '政策・施策・取組 {n}件': [
    '政策（せいさく）・施策（しさく）・取組（とりくみ） {n}件（けん）',
    'Policies, measures and actions: {n}',
    'Políticas, medidas e ações: {n}',
  ],
  '担当課・部局 {n}件': [
    '担当（たんとう）する課（か）・部局（ぶきょく） {n}件（けん）',
    'Divisions and departments: {n}',
    'Setores e departamentos: {n}',
  ],
  '用語 {n}件': ['言葉（ことば）の説明（せつめい） {n}件（けん）', 'Terms: {n}', 'Termos: {n}'],
  '訂正・疑問点 {n}件': [
    'なおしたところ・わからないところ {n}件（けん）',
    'Corrections and open questions: {n}',
    'Correções e dúvidas: {n}',
  ],
  '計画のあらまし {n}件': [
    '計画（けいかく）のあらまし {n}件（けん）',
    'Outline of the plan: {n}',
    'Resumo do plano: {n}',
  ],
};
