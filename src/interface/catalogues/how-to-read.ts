import type { Catalogue } from '../catalogue.ts';

/**
 * The guide “見方” (pages/how-to-read.mdx): the plan's structure, its sheets and the figures. A plan
 * that writes a sentence otherwise shows it in Japanese.
 */
export const HOW_TO_READ: Catalogue = {
  '章・政策・施策・取組の関係、施策進捗管理シートの読み方、達成度、再掲、目標指標の計算と状況の決め方。':
    [
      '計画（けいかく）のしくみ、シートの読（よ）み方（かた）、数字（すうじ）の計算（けいさん）のしかた。',
      'How chapters, policies, measures and actions relate; how to read the progress sheets, grades and relisted rows; how indicators are calculated and judged.',
      'Como se relacionam capítulos, políticas, medidas e ações; como ler as fichas, os graus e as linhas repetidas; como os indicadores são calculados e avaliados.',
    ],
  '計画のしくみ、達成度、目標指標の読み方です。': [
    '計画（けいかく）のしくみと、数字（すうじ）の読（よ）み方（かた）です。',
    'How the plan is built, and how to read grades and indicators.',
    'Como o plano está organizado e como ler os graus e os indicadores.',
  ],
  計画のしくみ: [
    '計画（けいかく）のしくみ',
    'How the plan is built',
    'Como o plano está organizado',
  ],
  '計画は、大きなものから順に「章」「政策」「施策」「取組」に分かれています。': [
    '計画（けいかく）は、大（おお）きいものから順番（じゅんばん）に、「章（しょう）」「政策（せいさく）」「施策（しさく）」「取組（とりくみ）」に分（わ）かれています。',
    'From the largest to the smallest, the plan is divided into chapters (章), policies (政策), measures (施策) and actions (取組).',
    'Do maior para o menor, o plano se divide em capítulos (章), políticas (政策), medidas (施策) e ações (取組).',
  ],
  '<1>章</1>: まちづくりの大きな目標です。': [
    '<1>章（しょう）</1>: まちの大（おお）きな目標（もくひょう）です。',
    '<1>Chapter (章)</1>: a broad goal for the city.',
    '<1>Capítulo (章)</1>: um grande objetivo para a cidade.',
  ],
  '<1>政策</1>: 章を進めるための柱です。どこまで進んだかを測る「目標指標」が付いています。': [
    '<1>政策（せいさく）</1>: 章（しょう）の中（なか）の、大切（たいせつ）な仕事（しごと）です。どこまで進（すす）んだかがわかる「目標（もくひょう）の数字（すうじ）」があります。',
    '<1>Policy (政策)</1>: a pillar of a chapter. It has indicators, which measure how far it has got.',
    '<1>Política (政策)</1>: um dos pilares do capítulo. Tem indicadores, que medem até onde se avançou.',
  ],
  '<1>施策</1>: 政策を進めるための具体的な方針です。「現状」と「課題」が書かれています。': [
    '<1>施策（しさく）</1>: 政策（せいさく）を進（すす）める方法（ほうほう）です。「今（いま）のようす」と「課題（かだい）」が書（か）いてあります。',
    '<1>Measure (施策)</1>: how a policy is carried out. It states the current situation and the challenges.',
    '<1>Medida (施策)</1>: como a política é posta em prática. Traz a situação atual e os desafios.',
  ],
  '<1>取組</1>: 施策の中で実際に行うことです。担当する課が決まっています。': [
    '<1>取組（とりくみ）</1>: 施策（しさく）の中（なか）で、本当（ほんとう）にすることです。担当（たんとう）する課（か）が決（き）まっています。',
    '<1>Action (取組)</1>: what is actually done within a measure. A division is in charge of each.',
    '<1>Ação (取組)</1>: o que realmente se faz dentro da medida. Cada ação tem um setor responsável.',
  ],
  '番号「{i}」は、第{n1}章の{n2}番目の政策の、{n3}番目の施策という意味です。': [
    '番号（ばんごう）「{i}」は、第（だい）{n1}章（しょう）の{n2}番目（ばんめ）の政策（せいさく）の、{n3}番目（ばんめ）の施策（しさく）です。',
    'The number “{i}” means: chapter {n1}, policy no. {n2}, measure no. {n3}.',
    'O número “{i}” quer dizer: capítulo {n1}, política nº {n2}, medida nº {n3}.',
  ],
  '計画は、章・政策・施策・取組の順に細かくなります。例えば<1>施策 {i}</1>は、第{n1}章の{n2}番目の政策の、{n3}番目の施策です。':
    [
      '計画（けいかく）は、章（しょう）・政策（せいさく）・施策（しさく）・取組（とりくみ）の順番（じゅんばん）に、細（こま）かくなります。例（たと）えば<1>施策（しさく） {i}</1>は、第（だい）{n1}章（しょう）の{n2}番目（ばんめ）の政策（せいさく）の、{n3}番目（ばんめ）の施策（しさく）です。',
      'The plan goes from chapters to policies, measures and actions. <1>Measure {i}</1>, for example, is measure no. {n3} of policy no. {n2} in chapter {n1}.',
      'O plano vai dos capítulos às políticas, medidas e ações. A <1>medida {i}</1>, por exemplo, é a medida nº {n3} da política nº {n2} do capítulo {n1}.',
    ],
  '市の担当課が、取組ごとに、その年度の状況を書くシートです。': [
    '市（し）の課（か）が、取組（とりくみ）のその年度（ねんど）のようすを書（か）くシートです。',
    'On these sheets the divisions in charge write how each action stood in that year.',
    'Nestas fichas, os setores responsáveis escrevem como estava cada ação naquele ano.',
  ],
  '一つの行が、一つの取組についての一つの課の報告です。': [
    '一（ひと）つの行（ぎょう）は、一（ひと）つの取組（とりくみ）についての、一（ひと）つの課（か）の報告（ほうこく）です。',
    'One row is the report of one division on one action.',
    'Uma linha é o relatório de um setor sobre uma ação.',
  ],
  'その年度の初めの状況と、解決が必要なこと': [
    'その年度（ねんど）のはじめのようすと、なおしたいこと',
    'the situation at the beginning of the year, and what has to be solved',
    'a situação no começo do ano e o que é preciso resolver',
  ],
  その年度に行う事業: [
    'その年度（ねんど）にする事業（じぎょう）',
    'what is to be done in that year',
    'o que será feito naquele ano',
  ],
  行った結果: ['した結果（けっか）', 'what came of it', 'o resultado'],
  '計画に対してどこまでできたかを、担当課がAからDで示したもの': [
    '計画（けいかく）のどこまでできたか。担当（たんとう）する課（か）が、A、B、C、Dから決（き）めます',
    'how much of what was planned was done, graded A to D by the division in charge',
    'quanto do planejado foi feito, de A a D, segundo o setor responsável',
  ],
  次の年度に向けた考え: [
    '次（つぎ）の年度（ねんど）にどうするか',
    'what is intended for the next year',
    'o que se pretende para o ano seguinte',
  ],
  '達成度の意味は、計画書の凡例のとおりです。': [
    'A、B、C、D の意味（いみ）は、計画（けいかく）に書（か）いてあります。',
    'The grades mean what the plan’s legend says.',
    'Os graus têm o sentido que a legenda do plano indica.',
  ],
  'A: {t}': ['A: {t}', 'A: {t}', 'A: {t}'],
  'B: {t}': ['B: {t}', 'B: {t}', 'B: {t}'],
  'C: {t}': ['C: {t}', 'C: {t}', 'C: {t}'],
  'D: {t}': ['D: {t}', 'D: {t}', 'D: {t}'],
  計画どおり達成: [
    '計画（けいかく）のとおりにできた',
    'achieved as planned',
    'cumprido conforme o plano',
  ],
  '計画どおり、または計画を上回って達成': [
    '計画（けいかく）のとおりに、または計画（けいかく）よりよくできた',
    'achieved as planned or better',
    'cumprido conforme o plano ou melhor',
  ],
  'おおむね達成（計画の{n}%以上）': [
    'だいたいできた（計画（けいかく）の{n}%以上（いじょう））',
    'mostly achieved ({n}% of the plan or more)',
    'cumprido em grande parte ({n}% do plano ou mais)',
  ],
  '一部を達成（計画の{n}%以上）': [
    '一部（いちぶ）ができた（計画（けいかく）の{n}%以上（いじょう））',
    'partly achieved ({n}% of the plan or more)',
    'cumprido em parte ({n}% do plano ou mais)',
  ],
  '計画を{n}%達成': [
    '計画（けいかく）の{n}%ができた',
    '{n}% of the plan achieved',
    '{n}% do plano cumprido',
  ],
  '計画を{n}%以上達成': [
    '計画（けいかく）の{n}%以上（いじょう）ができた',
    '{n}% or more of the plan achieved',
    '{n}% ou mais do plano cumprido',
  ],
  '計画の達成が{n}%未満': [
    '計画（けいかく）の{n}%より少（すく）ない',
    'less than {n}% of the plan achieved',
    'menos de {n}% do plano cumprido',
  ],
  '達成が計画の{n}%未満': [
    '計画（けいかく）の{n}%より少（すく）ない',
    'less than {n}% of the plan achieved',
    'menos de {n}% do plano cumprido',
  ],
  '計画書の凡例では、{n1}%を超えて{n2}%に届かない場合をどの記号にするかは決められていません。': [
    '{n1}%より多（おお）くて、{n2}%より少（すく）ないときの決（き）まりは、計画（けいかく）にありません。',
    'The legend does not say which letter stands for more than {n1}% but less than {n2}%.',
    'A legenda não diz que letra corresponde a mais de {n1}% e menos de {n2}%.',
  ],
  'このサイトでは解釈を加えず、印刷された言葉のまま載せています。': [
    'このサイトでは、計画（けいかく）の言葉（ことば）のまま、のせています。',
    'This site adds no interpretation and shows the words as printed.',
    'Este site não interpreta: mostra as palavras como foram impressas.',
  ],
  '取組の行ごとに、担当課がその年度の達成度を A から D で示します。': [
    '取組（とりくみ）の行（ぎょう）ごとに、担当（たんとう）する課（か）が、A、B、C、D から決（き）めます。',
    'For each row the division in charge grades the year from A to D.',
    'Em cada linha, o setor responsável avalia o ano de A a D.',
  ],
  '空欄は「未評価」で、できなかったという意味ではありません。': [
    '何（なに）も書（か）いていないところは、「まだ評価（ひょうか）なし」です。できなかったという意味（いみ）ではありません。',
    'A blank is “not graded yet”; it does not mean that nothing was done.',
    'Em branco quer dizer “sem avaliação ainda”; não significa que nada foi feito.',
  ],
  '{y}の達成度は、次のとおりです。': [
    '{y}は、次（つぎ）のとおりです。',
    'The grades of {y}:',
    'Os graus do {y}:',
  ],
  '「未記入」「未評価」': [
    '「まだ書（か）いてありません」「まだ評価（ひょうか）なし」',
    '“Not filled in yet” and “Not graded yet”',
    '“Ainda não preenchido” e “Sem avaliação ainda”',
  ],
  'その欄がまだ書かれていない、という意味です。': [
    'そのところは、まだ書（か）いてない、という意味（いみ）です。',
    'They mean that nothing has been written there yet.',
    'Querem dizer que ali ainda não foi escrito nada.',
  ],
  'できなかった、という意味でも、0という意味でもありません。': [
    'できなかった、という意味（いみ）ではありません。0という意味（いみ）でもありません。',
    'They mean neither that it was not done nor zero.',
    'Não querem dizer que não foi feito, nem que o valor é zero.',
  ],
  '一つの取組を二つ以上の課が進めるとき、主に担当する課の行のほかに、もう一方の課の行が「再掲」として並びます。':
    [
      '一（ひと）つの取組（とりくみ）を、二（ふた）つ以上（いじょう）の課（か）がするとき、ほかの課（か）の行（ぎょう）も「もう一度（いちど）のせた行（ぎょう）」としてならびます。',
      'When two or more divisions carry out one action, the rows of the others stand beside that of the main one as “relisted” (再掲).',
      'Quando dois ou mais setores executam uma ação, as linhas dos outros aparecem ao lado da principal como “repetidas” (再掲).',
    ],
  '行の数には数えますが、取組の数には数えません。': [
    '行（ぎょう）の数（かず）には入（い）れますが、取組（とりくみ）の数（かず）には入（い）れません。',
    'They count as rows but not as actions.',
    'Contam como linhas, mas não como ações.',
  ],
  'このため、達成度の数には、いつも取組の数と行の数の両方を添えています。': [
    'だから、いつも、取組（とりくみ）の数（かず）と行（ぎょう）の数（かず）の両方（りょうほう）を書（か）いています。',
    'So the number of actions and the number of rows are always both given.',
    'Por isso indicamos sempre o número de ações e o de linhas.',
  ],
};
