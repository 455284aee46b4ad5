import type { Catalogue } from '../catalogue.ts';

/** The search page as it is built; what its script writes is in scripts.ts. */
export const SEARCH: Catalogue = {
  探す言葉: ['さがす言葉（ことば）', 'Word to search for', 'Palavra a buscar'],
  '言葉の一部でも、ひらがなでも探せます。': [
    '言葉（ことば）の一部（いちぶ）でも、ひらがなでも、さがすことができます。',
    'Search in Japanese: parts of words and hiragana work too.',
    'Busque em japonês: partes de palavras e hiragana também servem.',
  ],
  '空白で区切ると、すべての言葉が出てくるところを探します。': [
    '言葉（ことば）の間（あいだ）に空白（くうはく）を入（い）れると、全部（ぜんぶ）の言葉（ことば）があるところをさがします。',
    'Separated by spaces, all of the words must occur.',
    'Separando com espaços, todas as palavras precisam aparecer.',
  ],
  '検索には JavaScript が要ります。': [
    'さがすには、JavaScript が必要（ひつよう）です。',
    'The search needs JavaScript.',
    'A busca precisa de JavaScript.',
  ],
  '使えないときは、下の政策か担当課の一覧からお探しください。': [
    '使（つか）えないときは、下（した）の政策（せいさく）か課（か）の一覧（いちらん）から、さがしてください。',
    'Without it, use the lists of policies and divisions below.',
    'Sem ele, use as listas de políticas e setores abaixo.',
  ],
  'どのページも、JavaScript なしで読めます。': [
    'どのページも、JavaScript がなくても、読（よ）むことができます。',
    'Every page can be read without JavaScript.',
    'Todas as páginas podem ser lidas sem JavaScript.',
  ],
  絞り込み: ['えらぶ', 'Narrow down', 'Filtros'],
  並べ方: ['ならべ方（かた）', 'Order', 'Ordem'],
  関連の深い順: ['近（ちか）い順（じゅん）', 'Best match first', 'Mais próximos primeiro'],
  '「{t}」の施策、取組の進捗、目標指標、部局の方針、用語を、言葉で探せます。': [
    '「{t}」を、言葉（ことば）でさがします。',
    'Search “{t}” by word: measures, progress, indicators, department policies, terms.',
    'Busque em “{t}” por palavra: medidas, progresso, indicadores, diretrizes, termos.',
  ],
};
