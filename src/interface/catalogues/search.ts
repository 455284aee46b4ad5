import type { Catalogue } from '../catalogue.ts';

/** The search page as it is built; what its script writes is in scripts.ts. */
export const SEARCH: Catalogue = {
  探す言葉: ['さがす言葉（ことば）', 'Word to search for', 'Palavra a buscar'],
  '言葉の一部でも、ひらがなでも探せます。': [
    '言葉（ことば）の一部（いちぶ）でも、ひらがなでも、さがすことができます。',
    'The search goes through the Japanese text: type Japanese words (parts of words and hiragana work too). To look in English, choose a topic below.',
    'A busca percorre o texto em japonês: digite palavras em japonês (partes de palavras e hiragana também servem). Para procurar em português, escolha um tema abaixo.',
  ],
  '空白で区切ると、すべての言葉が出てくるところを探します。': [
    '言葉（ことば）の間（あいだ）に空白（くうはく）を入（い）れると、全部（ぜんぶ）の言葉（ことば）があるところをさがします。',
    'Separated by spaces, all of the words must occur.',
    'Separando com espaços, todas as palavras precisam aparecer.',
  ],
  'キーボードでは、「/」で探す言葉の欄へ、上下の矢印で結果へ移れます。': [
    'キーボードでは、「/」でさがす言葉（ことば）の欄（らん）に、矢印（やじるし）で結果（けっか）に行（い）くことができます。',
    'With a keyboard, “/” goes to the search box and the arrows to the results.',
    'Com o teclado, “/” leva à caixa de busca e as setas aos resultados.',
  ],
  'Escで欄に戻ります。': [
    'Escで欄（らん）にもどります。',
    'Esc goes back to the box.',
    'Esc volta à caixa.',
  ],
  '検索にはJavaScriptが要ります。': [
    'さがすには、JavaScriptが必要（ひつよう）です。',
    'The search needs JavaScript.',
    'A busca precisa de JavaScript.',
  ],
  '使えないときは、次の一覧を開き、ブラウザーの「ページ内を検索」で言葉を探してください。': [
    '使（つか）えないときは、次（つぎ）の一覧（いちらん）をひらいて、ブラウザーの「ページ内（ない）を検索（けんさく）」で言葉（ことば）をさがしてください。',
    'Without it, open one of these lists and use “Find in page” of your browser.',
    'Sem ele, abra uma destas listas e use “Localizar na página” do navegador.',
  ],
  'パソコンではCtrlキー（Macではcommandキー）を押しながらFキー、スマートフォンではブラウザーのメニューにあります。':
    [
      'パソコンではCtrlキー（Macではcommandキー）を押（お）しながらFキー。スマートフォンでは、ブラウザーのメニューにあります。',
      'On a computer press Ctrl+F (command+F on a Mac); on a phone it is in the menu of the browser.',
      'No computador, tecle Ctrl+F (command+F no Mac); no celular, está no menu do navegador.',
    ],
  すべての施策と取組: [
    'すべての施策（しさく）と取組（とりくみ）',
    'All measures and actions',
    'Todas as medidas e ações',
  ],
  'どのページも、JavaScriptなしで読めます。': [
    'どのページも、JavaScriptがなくても、読（よ）むことができます。',
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
