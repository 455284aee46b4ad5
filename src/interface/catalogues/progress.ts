import type { Catalogue } from '../catalogue.ts';

/** The rows of a fiscal year; choosing and sorting in long lists. */
export const PROGRESS: Catalogue = {
  年度ごとの進捗: [
    '年度（ねんど）ごとの進（すす）み具合（ぐあい）',
    'Progress by fiscal year',
    'Progresso por ano fiscal',
  ],
  '施策進捗管理シートを載せている年度です。': [
    'シートのある年度（ねんど）です。',
    'The fiscal years whose progress sheets are on this site.',
    'Anos fiscais cujas fichas de progresso estão neste site.',
  ],
  '年度の名前から、すべての行を見られます。': [
    '年度（ねんど）をえらぶと、すべての行（ぎょう）を見（み）ることができます。',
    'Choose a year to see all of its rows.',
    'Escolha um ano para ver todas as suas linhas.',
  ],
  '「{t}」の施策進捗管理シートを載せている年度と、年度ごとの達成度の数。': [
    '「{t}」のシートがある年度（ねんど）と、どのくらいできたか。',
    'Fiscal years with progress sheets of “{t}”, and their grades.',
    'Anos fiscais com fichas de progresso de “{t}” e os graus de cumprimento.',
  ],
  年度の切り替え: ['年度（ねんど）をかえる', 'Change the year', 'Mudar o ano'],
  '施策進捗管理シートのすべての行です。': [
    'シートのすべての行（ぎょう）です。',
    'All rows of the measure progress sheets.',
    'Todas as linhas das fichas de progresso.',
  ],
  '取組ごとに、担当課、実施事業、成果、達成度、今後の方向性がわかります。': [
    '取組（とりくみ）ごとに、担当（たんとう）の課（か）、すること、成果（せいか）、達成度（たっせいど）、これからのことがわかります。',
    'For each action it shows the division, its projects, results, achievement and future direction.',
    'Para cada ação mostra o setor, os projetos, os resultados, o grau de cumprimento e o rumo futuro.',
  ],
  '取組の名前から、行の全文を読めます。': [
    '取組（とりくみ）の名前（なまえ）をえらぶと、全部（ぜんぶ）読（よ）むことができます。',
    'Choose an action to read the whole row.',
    'Escolha uma ação para ler a linha inteira.',
  ],
  '「再掲」は、ほかの行と同じ取組について書いた行で、行の数には数え、取組の数には数えません。': [
    '「もう一度（いちど）のせた行（ぎょう）」は、ほかの行（ぎょう）と同（おな）じ取組（とりくみ）の行（ぎょう）です。行（ぎょう）の数（かず）に入（い）れます。取組（とりくみ）の数（かず）には入（い）れません。',
    '“Relisted” rows concern the same action as another row; they count as rows but not as actions.',
    'Linhas “repetidas” tratam da mesma ação que outra linha; contam como linhas, mas não como ações.',
  ],
  'この年度の{t}は、まだどの行にも記入されていません。': [
    'この年度（ねんど）の{t}は、まだ書（か）いてありません。',
    'No row of this year has been filled in yet for: {t}.',
    'Neste ano, nenhuma linha foi preenchida ainda em: {t}.',
  ],
  '{y}の{t}は、どの行もまだ記入されていません。': [
    '{y}の{t}は、まだ書（か）いてありません。',
    'In {y}, no row has been filled in yet for: {t}.',
    'No {y}, nenhuma linha foi preenchida ainda em: {t}.',
  ],
  '{y}の施策進捗管理シートのすべての行（{n1}の取組、{n2}行）と、担当課、達成度。': [
    '{y}のシートのすべての行（ぎょう）。',
    'All rows of the progress sheets of {y} ({n1} {n1:action|actions}, {n2} {n2:row|rows}), with divisions and grades.',
    'Todas as linhas das fichas do {y} ({n1} {n1:ação|ações}, {n2} {n2:linha|linhas}), com setores e graus.',
  ],
  '{y}の施策進捗管理シートの行、{t}': [
    '{y}のシートの行（ぎょう）、{t}',
    'Rows of the progress sheets of {y}, {t}',
    'Linhas das fichas de progresso do {y}, {t}',
  ],
  '並べ替えた{y}の行': [
    'ならべかえた{y}の行（ぎょう）',
    'Sorted rows of {y}',
    'Linhas do {y} em outra ordem',
  ],
  並べ替えた行: ['ならべかえた行（ぎょう）', 'Sorted rows', 'Linhas em outra ordem'],
  並べ替え: ['ならべかえ', 'Sort', 'Ordenar'],
  計画の順: ['計画（けいかく）の順（じゅん）', 'Order of the plan', 'Ordem do plano'],
  担当課の順: ['課（か）の順（じゅん）', 'By division', 'Por setor'],
  達成度の順: ['できた順（じゅん）', 'By achievement', 'Por grau de cumprimento'],
  状況の順: ['ようすの順（じゅん）', 'By status', 'Por situação'],
  名前の順: ['名前（なまえ）の順（じゅん）', 'By name', 'Por nome'],
  すべて: ['すべて', 'All', 'Todos'],
  元に戻す: ['もとにもどす', 'Reset', 'Desfazer a escolha'],
  一覧の絞り込みと並べ替え: [
    'えらんで見（み）る',
    'Filter and sort the list',
    'Filtrar e ordenar a lista',
  ],
  '絞り込みと並べ替えにはJavaScriptが要ります。': [
    'えらんだり、ならべかえたりするには、JavaScriptが必要（ひつよう）です。',
    'Filtering and sorting need JavaScript.',
    'Para filtrar e ordenar é preciso JavaScript.',
  ],
  '下の一覧は、このまますべて読めます。': [
    '下（した）の一覧（いちらん）は、全部（ぜんぶ）読（よ）むことができます。',
    'The list below can be read in full as it is.',
    'A lista abaixo pode ser lida inteira assim mesmo.',
  ],
  '絞り込んだ<1>{n1}</1>行（取組<2>{n2}</2>、うち再掲<3>{n3}</3>行）のうち、評価済み<4>{n4}</4>行、未評価<5>{n5}</5>行':
    [
      'えらんだ<1>{n1}</1>行（ぎょう）（取組（とりくみ）<2>{n2}</2>、もう一度（いちど）のせた行（ぎょう）<3>{n3}</3>）のうち、評価（ひょうか）したもの<4>{n4}</4>行（ぎょう）、まだのもの<5>{n5}</5>行（ぎょう）',
      'Filtered rows: <1>{n1}</1> (actions: <2>{n2}</2>, relisted: <3>{n3}</3>); graded: <4>{n4}</4>, not graded yet: <5>{n5}</5>',
      'Linhas filtradas: <1>{n1}</1> (ações: <2>{n2}</2>, repetidas: <3>{n3}</3>); avaliadas: <4>{n4}</4>, sem avaliação ainda: <5>{n5}</5>',
    ],
  'この一覧の内容は、<1>「施策進捗管理シートの行」のデータ（CSV、JSON）</1>でも使えます。ほかの表は<2>オープンデータ</2>にあります。':
    [
      'この一覧（いちらん）は、<1>データ（CSV、JSON）</1>でも使（つか）うことができます。ほかの表（ひょう）は、<2>オープンデータ</2>にあります。',
      'This list is also available as <1>data (CSV, JSON)</1>. Other tables are under <2>open data</2>.',
      'Esta lista também está disponível como <1>dados (CSV, JSON)</1>. Outras tabelas: <2>dados abertos</2>.',
    ],
  'この一覧の内容は、<1>「目標指標の値」のデータ（CSV、JSON）</1>でも使えます。ほかの表は<2>オープンデータ</2>にあります。':
    [
      'この数字（すうじ）は、<1>データ（CSV、JSON）</1>でも使（つか）うことができます。ほかの表（ひょう）は、<2>オープンデータ</2>にあります。',
      'These figures are also available as <1>data (CSV, JSON)</1>. Other tables are under <2>open data</2>.',
      'Estes valores também estão disponíveis como <1>dados (CSV, JSON)</1>. Outras tabelas: <2>dados abertos</2>.',
    ],
};
