import type { Catalogue } from '../catalogue.ts';

/** Home, chapters and the topics of daily life; counts of rows and grades. */
export const HOME_AND_TOPICS: Catalogue = {
  '計画に書かれた取組を、どの課が、どこまで進めているか。一つずつ読んで確かめられます。': [
    '計画（けいかく）に書（か）いたことを、どの課（か）が、どこまで進（すす）めているか。一（ひと）つずつ読（よ）むことができます。',
    'Which division carries out each action of the plan, and how far has it got? Read and check them one by one.',
    'Que setor da prefeitura faz cada ação do plano, e até onde chegou? Aqui você pode ler e conferir uma por uma.',
  ],
  '掲載中の施策進捗管理シート: {t}': [
    'ここにあるシート: {t}',
    'Progress sheets on this site: {t}',
    'Fichas de progresso neste site: {t}',
  ],
  '{y1}、{y2}': ['{y1}、{y2}', '{y1}, {y2}', '{y1}, {y2}'],
  '{y1}、{y2}、{t}': ['{y1}、{y2}、{t}', '{y1}, {y2}, {t}', '{y1}, {y2}, {t}'],
  このサイトに載せている内容: [
    'このサイトにあるもの',
    'What this site holds',
    'O que há neste site',
  ],
  テーマから探す: ['テーマからさがす', 'Find by topic', 'Buscar por tema'],
  担当課から探す: [
    '担当（たんとう）する課（か）からさがす',
    'Find by division',
    'Buscar por setor responsável',
  ],
  政策から探す: ['政策（せいさく）からさがす', 'Find by policy', 'Buscar por política'],
  計画を探す: ['計画（けいかく）をさがす', 'Search the plan', 'Buscar no plano'],
  気になる言葉で探す: [
    '知（し）りたい言葉（ことば）でさがす',
    'Search for any word',
    'Busque a palavra que interessa',
  ],
  '例: 外国人 相談': [
    '例（れい）: 外国人（がいこくじん） 相談（そうだん）',
    'Example: 外国人 相談',
    'Exemplo: 外国人 相談',
  ],
  'テーマは、暮らしの場面から探せるように、このサイトの編集者がまとめたものです。計画書にある分け方ではありません。':
    [
      'テーマは、生活（せいかつ）の中（なか）からさがすためのものです。サイトを作（つく）った人（ひと）がまとめました。計画（けいかく）の分（わ）け方（かた）ではありません。',
      'The topics were put together by the editors of this site so that you can start from daily life. They are not a division of the plan.',
      'Os temas foram reunidos pelos editores deste site para você começar pela vida do dia a dia. Não são uma divisão do próprio plano.',
    ],
  'テーマは、このサイトの編集者がまとめたものです。': [
    'テーマは、サイトを作（つく）った人（ひと）がまとめました。',
    'The topics were put together by the editors of this site.',
    'Os temas foram reunidos pelos editores deste site.',
  ],
  '暮らしの場面から施策と取組を探せるように、このサイトの編集者がまとめました。': [
    '生活（せいかつ）の中（なか）から施策（しさく）と取組（とりくみ）をさがすために、サイトを作（つく）った人（ひと）がまとめました。',
    'Put together by the editors of this site, so that you can find measures and actions starting from daily life.',
    'Reunidos pelos editores deste site para você encontrar medidas e ações a partir do dia a dia.',
  ],
  '計画書にある分け方ではありません。': [
    '計画（けいかく）の分（わ）け方（かた）ではありません。',
    'The plan itself is not divided in this way.',
    'O próprio plano não é dividido assim.',
  ],
  '一つの施策が、二つ以上のテーマに入っていることがあります。': [
    '一（ひと）つの施策（しさく）が、いくつかのテーマに入（はい）ることがあります。',
    'A measure may belong to more than one topic.',
    'Uma medida pode estar em mais de um tema.',
  ],
  'このテーマは、このサイトの編集者がまとめたものです。': [
    'このテーマは、サイトを作（つく）った人（ひと）がまとめました。',
    'This topic was put together by the editors of this site.',
    'Este tema foi reunido pelos editores deste site.',
  ],
  '計画書の文章ではありません。': [
    '計画（けいかく）の文（ぶん）ではありません。',
    'It is not text of the plan.',
    'Não é texto do plano.',
  ],
  関わりのある施策: [
    '関係（かんけい）のある施策（しさく）',
    'Related measures',
    'Medidas relacionadas',
  ],
  とくに関わりの深い取組: [
    'とくに関係（かんけい）の深（ふか）い取組（とりくみ）',
    'Most closely related actions',
    'Ações mais relacionadas',
  ],
  '「{t}」にとくに関わりの深い取組': [
    '「{t}」にとくに関係（かんけい）の深（ふか）い取組（とりくみ）',
    'Actions most closely related to “{t}”',
    'Ações mais relacionadas a “{t}”',
  ],
  '上の施策が属する政策の目標指標です。': [
    '上（うえ）の施策（しさく）が入（はい）っている政策（せいさく）の、目標（もくひょう）の数字（すうじ）です。',
    'Indicators of the policies that these measures belong to.',
    'Indicadores das políticas a que estas medidas pertencem.',
  ],
  '担当: {t}': ['担当（たんとう）: {t}', 'In charge: {t}', 'Responsável: {t}'],
  '{y}の達成度': ['{y}：どのくらいできたか', 'Achievement in {y}', 'Grau de cumprimento, {y}'],
  '{t}、{y}の達成度': [
    '{t}、{y}：どのくらいできたか',
    '{t}: achievement in {y}',
    '{t}: grau de cumprimento, {y}',
  ],
  '{y}の進捗': ['{y}の進（すす）み具合（ぐあい）', 'Progress in {y}', 'Progresso no {y}'],
  すべての目標指標を見る: [
    'すべての目標（もくひょう）の数字（すうじ）を見（み）る',
    'See all indicators',
    'Ver todos os indicadores',
  ],
  '{y}のすべての行を見る': [
    '{y}のすべての行（ぎょう）を見（み）る',
    'See all rows of {y}',
    'Ver todas as linhas do {y}',
  ],
  最近の変更: ['最近（さいきん）変（か）わったところ', 'Recent changes', 'Mudanças recentes'],
  変更の記録をすべて見る: [
    '変（か）わったところをすべて見（み）る',
    'See all changes',
    'Ver todas as mudanças',
  ],
  '全{n}件のうち': [
    '全部（ぜんぶ）で{n}件（けん）。そのうち',
    'Of {n} {n:indicator|indicators}',
    'De {n} {n:indicador|indicadores}',
  ],
  '（{y}の実績値による）': [
    '（{y}の数字（すうじ））',
    ' (by the figures of {y})',
    ' (pelos valores do {y})',
  ],
  '（{y1}から{y2}までの、指標ごとに最も新しい実績値による）': [
    '（{y1}から{y2}までの、いちばん新（あたら）しい数字（すうじ））',
    ' (by the newest figure of each, from {y1} to {y2})',
    ' (pelo valor mais recente de cada um, do {y1} ao {y2})',
  ],
  'うち最終 {n}件': [
    'そのうち最後（さいご）の結果（けっか） {n}件（けん）',
    'of these final: {n}',
    'destes, definitivos: {n}',
  ],
  '（最終）': ['（最後（さいご）の結果（けっか））', ' (final)', ' (definitivo)'],
  'このほか、{y}のシートに記載のない取組が{n}件あります（': [
    'ほかに、{y}のシートにない取組（とりくみ）が{n}件（けん）あります（',
    'In addition, actions missing from the sheets of {y}: {n} (',
    'Além disso, ações que não constam das fichas do {y}: {n} (',
  ],
  '）。': ['）。', ').', ').'],
  '数は、その課が担当する{y}の行の数です。': [
    '数（かず）は、その課（か）が担当（たんとう）する{y}の行（ぎょう）の数（かず）です。',
    'The numbers count the rows of {y} that the division is in charge of.',
    'Os números contam as linhas do {y} a cargo de cada setor.',
  ],
  '再掲の行も数えています。': [
    'もう一度（いちど）のせた行（ぎょう）も数（かぞ）えています。',
    'Relisted rows are counted too.',
    'As linhas repetidas também são contadas.',
  ],
  '二つ以上の課が担当する行は、どの課にも数えているので、足した数は行の数より多くなります。': [
    'いくつかの課（か）が担当（たんとう）する行（ぎょう）は、どの課（か）でも数（かぞ）えます。だから、足（た）した数（かず）は、行（ぎょう）の数（かず）より多（おお）くなります。',
    'A row with several divisions is counted for each of them, so the sum exceeds the number of rows.',
    'Uma linha com vários setores é contada em cada um; por isso a soma é maior que o número de linhas.',
  ],
  '施策{n1}・取組{n2}': [
    '施策（しさく）{n1}・取組（とりくみ）{n2}',
    'Measures: {n1}, actions: {n2}',
    'Medidas: {n1}, ações: {n2}',
  ],
  '取組{n}件について、': [
    '取組（とりくみ）は{n}件（けん）です。',
    'On {n} {n:action|actions},\u00a0',
    'Sobre {n} {n:ação|ações},\u00a0',
  ],
  '報告が{n}行。': [
    '表（ひょう）は{n}行（ぎょう）です。',
    '{n} {n:row|rows} of reports:\u00a0',
    '{n} {n:linha|linhas} de relatório:\u00a0',
  ],
  '報告が{n1}行（うち{n2}行は、同じ取組をもう一度載せた「再掲」）。': [
    '表（ひょう）は{n1}行（ぎょう）です。その中（なか）の{n2}行（ぎょう）は、同（おな）じ取組（とりくみ）をもう一度（いちど）のせた行（ぎょう）です。',
    '{n1} {n1:row|rows} of reports ({n2} of them relisted: on an action that has a row already):\u00a0',
    '{n1} {n1:linha|linhas} de relatório ({n2} repetidas: sobre uma ação que já tem linha):\u00a0',
  ],
  '評価済み<1>{n}行</1>、': [
    '評価（ひょうか）がある行（ぎょう）は<1>{n}行（ぎょう）</1>、',
    'graded: <1>{n}</1>,\u00a0',
    'avaliadas: <1>{n}</1>,\u00a0',
  ],
  '未評価<1>{n}行</1>': [
    'まだ評価（ひょうか）がない行（ぎょう）は<1>{n}行（ぎょう）</1>',
    'not graded yet: <1>{n}</1>',
    'sem avaliação ainda: <1>{n}</1>',
  ],
  '／{n}行': ['／{n}行（ぎょう）', ' of {n} {n:row|rows}', ' de {n} {n:linha|linhas}'],
  '{n1}行のうち評価済み{n2}行': [
    '{n1}行（ぎょう）の中（なか）で、評価（ひょうか）がある行（ぎょう）は{n2}行（ぎょう）',
    '{n2} of {n1} {n1:row|rows} graded',
    '{n2} de {n1} {n1:linha|linhas} avaliadas',
  ],
  行はありません: ['行（ぎょう）はありません', 'No rows', 'Nenhuma linha'],
};
