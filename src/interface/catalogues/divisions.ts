import type { Catalogue } from '../catalogue.ts';

/** Divisions and departments. */
export const DIVISIONS: Catalogue = {
  担当する部局: [
    '担当（たんとう）する部局（ぶきょく）',
    'Departments in charge',
    'Departamentos responsáveis',
  ],
  '部局ごとの組織目標と部門方針シートを見られます。': [
    '部局（ぶきょく）ごとの目標（もくひょう）と方針（ほうしん）を見（み）ることができます。',
    'See the goals and policy sheets of each department.',
    'Veja as metas e as diretrizes de cada departamento.',
  ],
  '部局ごとに、その年度の組織目標（部局の役割）と、部門方針シート（重点課題と実行方針）を載せています。':
    [
      '部局（ぶきょく）ごとに、その年度（ねんど）の目標（もくひょう）と、大切（たいせつ）な仕事（しごと）の方針（ほうしん）をのせています。',
      'For each department: its organizational goals (its role) for the year, and its policy sheet (priority issues and how to act on them).',
      'De cada departamento: as metas (o seu papel) para o ano e a ficha de diretrizes (questões prioritárias e como agir).',
    ],
  '{t}の組織目標と、部門方針シートの重点課題と実行方針。': [
    '{t}の目標（もくひょう）と方針（ほうしん）。',
    'Goals and policy sheet of {t}.',
    'Metas e ficha de diretrizes de {t}.',
  ],
  '「{t}」を進める部局の組織目標と、部門方針シートの重点課題と実行方針。': [
    '「{t}」を進（すす）める部局（ぶきょく）の目標（もくひょう）と方針（ほうしん）。',
    'Goals and policy sheets of the departments that carry out “{t}”.',
    'Metas e diretrizes dos departamentos que executam “{t}”.',
  ],
  重点課題: ['大切（たいせつ）な課題（かだい）', 'Priority issue', 'Questão prioritária'],
  '重点課題{n}': [
    '大切（たいせつ）な課題（かだい）{n}',
    'Priority issue {n}: ',
    'Questão prioritária {n}: ',
  ],
  実行方針: ['どう進（すす）めるか', 'How to act on it', 'Como agir'],
  重点課題と実行方針: [
    '大切（たいせつ）な課題（かだい）と、どう進（すす）めるか',
    'priority issues and how to act on them',
    'questões prioritárias e como agir',
  ],
  組織目標: [
    '部局（ぶきょく）の目標（もくひょう）',
    'Organizational goals',
    'Metas do departamento',
  ],
  '部（局）の役割': [
    '部局（ぶきょく）の役割（やくわり）',
    'role of the department',
    'papel do departamento',
  ],
  部門方針シート: [
    '部門（ぶもん）の方針（ほうしん）のシート',
    'Department policy sheet',
    'Ficha de diretrizes do departamento',
  ],
  職名: ['仕事（しごと）の名前（なまえ）（職名（しょくめい））', 'Position', 'Cargo'],
  氏名: ['名前（なまえ）', 'Name', 'Nome'],
  'この年度の名称は「{t}」です。': [
    'この年度（ねんど）の名前（なまえ）は「{t}」です。',
    'In this year it was called “{t}”.',
    'Neste ano chamava-se “{t}”.',
  ],
  この部局の課: [
    'この部局（ぶきょく）の課（か）',
    'Divisions of this department',
    'Setores deste departamento',
  ],
  '部局が確かめられた課だけを挙げています。': [
    '部局（ぶきょく）がわかる課（か）だけをのせています。',
    'Only divisions whose department could be confirmed are listed.',
    'Só estão listados os setores cujo departamento foi confirmado.',
  ],
  '数は{y}の行の数です。': [
    '数（かず）は、{y}の行（ぎょう）の数（かず）です。',
    'The numbers count rows of {y}.',
    'Os números contam linhas do {y}.',
  ],
  '部局が確かめられた課だけを挙げています。数は{y}の行の数です。': [
    '部局（ぶきょく）がわかる課（か）だけをのせています。数（かず）は、{y}の行（ぎょう）の数（かず）です。',
    'Only divisions whose department could be confirmed are listed. The numbers count rows of {y}.',
    'Só estão listados os setores cujo departamento foi confirmado. Os números contam linhas do {y}.',
  ],
  '{t}の目標と方針': [
    '{t}の目標（もくひょう）と方針（ほうしん）',
    'Goals and policy of {t}',
    'Metas e diretrizes de {t}',
  ],
  '取組を受け持つ課の一覧です。': [
    '取組（とりくみ）を担当（たんとう）する課（か）の一覧（いちらん）です。',
    'The divisions that carry out the actions.',
    'Os setores que executam as ações.',
  ],
  '課の名前から、受け持つ取組と進捗を見られます。': [
    '課（か）の名前（なまえ）をえらぶと、取組（とりくみ）と進（すす）み具合（ぐあい）を見（み）ることができます。',
    'Choose a division to see its actions and their progress.',
    'Escolha um setor para ver as suas ações e o progresso.',
  ],
  '表の数は、{y}の施策進捗管理シートの行の数です。': [
    '表（ひょう）の数（かず）は、{y}のシートの行（ぎょう）の数（かず）です。',
    'The numbers in the table count rows of the progress sheets of {y}.',
    'Os números da tabela contam linhas das fichas de progresso do {y}.',
  ],
  '「再掲」は、ほかの行と同じ取組について、その課の立場から書いた行です。': [
    '「もう一度（いちど）のせた行（ぎょう）」は、ほかの行（ぎょう）と同（おな）じ取組（とりくみ）について、その課（か）が書（か）いた行（ぎょう）です。',
    '“Relisted” rows concern the same action as another row, written from that division’s point of view.',
    'Linhas “repetidas” tratam da mesma ação que outra linha, do ponto de vista daquele setor.',
  ],
  'ほかの行と同じ取組について、この課の立場から書いた行です。': [
    'ほかの行（ぎょう）と同（おな）じ取組（とりくみ）について、この課（か）が書（か）いた行（ぎょう）です。',
    'Rows on the same action as another row, written from this division’s point of view.',
    'Linhas sobre a mesma ação que outra linha, do ponto de vista deste setor.',
  ],
  すべての課: ['すべての課（か）', 'All divisions', 'Todos os setores'],
  課: ['課（か）', 'Division', 'Setor (ka)'],
  担当: ['担当（たんとう）', 'In charge', 'Responsável'],
  '「{t}」の取組を受け持つ{n}の課。': [
    '「{t}」の取組（とりくみ）を担当（たんとう）する{n}の課（か）。',
    '{n} {n:division carries|divisions carry} out the actions of “{t}”.',
    '{n} {n:setor executa|setores executam} as ações de “{t}”.',
  ],
  '課ごとに、受け持つ取組と進捗を見られます。': [
    '課（か）ごとに、取組（とりくみ）と進（すす）み具合（ぐあい）を見（み）ることができます。',
    'See the actions of each division and their progress.',
    'Veja as ações de cada setor e o progresso.',
  ],
  '{t}が受け持つ取組と、年度ごとの進捗。': [
    '{t}が担当（たんとう）する取組（とりくみ）と、年度（ねんど）ごとの進（すす）み具合（ぐあい）。',
    'Actions of {t} and their progress by year.',
    'Ações de {t} e o progresso ano a ano.',
  ],
  '現状・課題、実施事業、成果、達成度、今後の方向性。': [
    '今（いま）のようす、したこと、できたこと、これからのこと。',
    'Situation and challenges, projects, results, achievement, next direction.',
    'Situação e desafios, projetos, resultados, grau de cumprimento, próximos passos.',
  ],
  'この課の連絡先は、まだ載っていません。': [
    'この課（か）の連絡先（れんらくさき）は、まだ書（か）いてありません。',
    'The contact of this division is not on this site yet.',
    'O contato deste setor ainda não está neste site.',
  ],
  '計画全体の窓口へ、課の名前を伝えてお尋ねください。': [
    '計画（けいかく）の窓口（まどぐち）に、課（か）の名前（なまえ）を言（い）って聞（き）いてください。',
    'Please ask the contact of the plan and give the name of the division.',
    'Pergunte ao atendimento do plano e diga o nome do setor.',
  ],
  '{t}に、課の名前を伝えてお尋ねください。': [
    '{t}に、課（か）の名前（なまえ）を言（い）って聞（き）いてください。',
    'Please ask {t} and give the name of the division.',
    'Pergunte em {t} e diga o nome do setor.',
  ],
  '<1>{t}の公式サイト</1>などで確かめてください。': [
    '<1>{t}のホームページ</1>などで、たしかめてください。',
    'Please see <1>the official site of {t}</1>.',
    'Veja <1>o site oficial de {t}</1>.',
  ],
  'シートの文章を読む<1>（{i} {t}）</1>': [
    'シートを読（よ）む<1>（{i} {t}）</1>',
    'Read the texts of the sheet<1> ({i} {t})</1>',
    'Ler os textos da ficha<1> ({i} {t})</1>',
  ],
  '{y} {t} 担当する取組': [
    '{y} {t} 担当（たんとう）する取組（とりくみ）',
    '{y}, {t}: actions in charge',
    '{y}, {t}: ações a cargo',
  ],
  '{y} {t} 担当する取組 {i}': [
    '{y} {t} 担当（たんとう）する取組（とりくみ） {i}',
    '{y}, {t}: actions in charge, {i}',
    '{y}, {t}: ações a cargo, {i}',
  ],
  '{y} {t} 再掲の行 {i}': [
    '{y} {t} もう一度（いちど）のせた行（ぎょう） {i}',
    '{y}, {t}: relisted rows, {i}',
    '{y}, {t}: linhas repetidas, {i}',
  ],
  '{y} {t} 担当する取組 {i} シートの文章': [
    '{y} {t} 担当（たんとう）する取組（とりくみ） {i} シートの文章（ぶんしょう）',
    '{y}, {t}: actions in charge, {i}, texts of the sheet',
    '{y}, {t}: ações a cargo, {i}, textos da ficha',
  ],
  '{y} {t} 再掲の行 {i} シートの文章': [
    '{y} {t} もう一度（いちど）のせた行（ぎょう） {i} シートの文章（ぶんしょう）',
    '{y}, {t}: relisted rows, {i}, texts of the sheet',
    '{y}, {t}: linhas repetidas, {i}, textos da ficha',
  ],
  '{y} {t} 再掲の行': [
    '{y} {t} もう一度（いちど）のせた行（ぎょう）',
    '{y}, {t}: relisted rows',
    '{y}, {t}: linhas repetidas',
  ],
  '担当する取組<1>{n}行</1>': [
    '担当（たんとう）する取組（とりくみ）<1>{n}行（ぎょう）</1>',
    'Actions in charge <1>{n} {n:row|rows}</1>',
    'Ações a cargo <1>{n} {n:linha|linhas}</1>',
  ],
  '再掲の行<1>{n}行</1>': [
    'もう一度（いちど）のせた行（ぎょう）<1>{n}行（ぎょう）</1>',
    'Relisted rows <1>{n} {n:row|rows}</1>',
    'Linhas repetidas <1>{n} {n:linha|linhas}</1>',
  ],
  '取組の名前から、その年度のシートの行を読めます。': [
    '取組（とりくみ）の名前（なまえ）をえらぶと、その年度（ねんど）のシートを読（よ）むことができます。',
    'Choose an action to read its row in that year’s sheet.',
    'Escolha uma ação para ler a sua linha na ficha daquele ano.',
  ],
  前の名前: ['前（まえ）の名前（なまえ）', 'Former name', 'Nome anterior'],
  '{t}（{y}まで）': ['{t}（{y}まで）', '{t} (until {y})', '{t} (até o {y})'],
  '{t}（{y}から）': ['{t}（{y}から）', '{t} (from {y})', '{t} (a partir do {y})'],
  '（{y}まで）': ['（{y}まで）', ' (until {y})', ' (até o {y})'],
  '（{y}から）': ['（{y}から）', ' (from {y})', ' (a partir do {y})'],
  '（現 {t}）': ['（今（いま）の名前（なまえ）は {t}）', ' (now {t})', ' (atual {t})'],
};
