import type { Catalogue } from '../catalogue.ts';

/** Policies, measures and their sheets; whom to ask. */
export const MEASURES: Catalogue = {
  '要約（やさしい日本語）': [
    'まとめ（やさしい日本語（にほんご））',
    'Summary (easy Japanese)',
    'Resumo (japonês fácil)',
  ],
  '要約（英語）': ['まとめ（英語（えいご））', 'Summary (English)', 'Resumo (inglês)'],
  '要約（ポルトガル語）': [
    'まとめ（ポルトガル語（ご））',
    'Summary (Portuguese)',
    'Resumo (português)',
  ],
  関連計画: ['関係（かんけい）のある計画（けいかく）', 'Related plans', 'Planos relacionados'],
  '（{m}）': ['（{m}）', ' ({m})', ' ({m})'],
  '施策内容・取組': [
    '施策（しさく）の内容（ないよう）・取組（とりくみ）',
    'Actions of this measure',
    'Ações desta medida',
  ],
  '担当課・施策内容': ['課（か）・取組（とりくみ）', 'Division and action', 'Setor e ação'],
  施策内容: ['取組（とりくみ）', 'Action', 'Ação'],
  '政策{i}「{t}」の目標指標と{n}の施策。': [
    '政策（せいさく）{i}「{t}」の目標（もくひょう）の数字（すうじ）と{n}の施策（しさく）。',
    'Policy {i}, “{t}”: its indicators and {n} {n:measure|measures}.',
    'Política {i}, “{t}”: indicadores e {n} {n:medida|medidas}.',
  ],
  '{y}の施策進捗管理シート「{t}」。': [
    '{y}のシート「{t}」。',
    'Progress sheet of {y}: “{t}”.',
    'Ficha de progresso do {y}: “{t}”.',
  ],
  '取組ごとの現状・課題、実施事業、成果、達成度、今後の方向性。': [
    '取組（とりくみ）ごとの、今（いま）のようす、したこと、できたこと、これからのこと。',
    'For each action: situation and challenges, projects, results, achievement, next direction.',
    'De cada ação: situação e desafios, projetos, resultados, grau de cumprimento, próximos passos.',
  ],
  '施策{i} {t} {y}': ['施策（しさく）{i} {t} {y}', 'Measure {i}: {t}, {y}', 'Medida {i}: {t}, {y}'],
  '施策進捗管理シート {y}の進捗': [
    'シート {y}の進（すす）み具合（ぐあい）',
    'Progress sheets, {y}',
    'Fichas de progresso, {y}',
  ],
  '施策進捗管理シート<1>{y}（{n}年度）</1>': [
    '施策（しさく）の進（すす）み具合（ぐあい）のシート<1>{y}</1>',
    'Measure progress sheet <1>{y}</1>',
    'Ficha de progresso da medida <1>{y}</1>',
  ],
  '{t} {y}の施策進捗管理シート': [
    '{t} {y}のシート',
    '{t}: progress sheet of {y}',
    '{t}: ficha de progresso do {y}',
  ],
  '{t} 取組と年度ごとの達成度': [
    '{t} 年度（ねんど）ごとに、どのくらいできたか',
    '{t}: achievement of the actions by year',
    '{t}: grau de cumprimento das ações por ano',
  ],
  年度ごとの達成度: [
    '年度（ねんど）ごとに、どのくらいできたか',
    'Achievement by year',
    'Grau de cumprimento por ano',
  ],
  行なし: ['行（ぎょう）なし', 'no row', 'sem linha'],
  対象外: ['この年度（ねんど）はなし', 'not applicable', 'não se aplica'],
  '「対象外」は取組の期間に入っていない年度、「行なし」はその年度のシートにこの行がないことを示します。':
    [
      '「この年度（ねんど）はなし」は、取組（とりくみ）の期間（きかん）ではない年度（ねんど）です。「行（ぎょう）なし」は、その年度（ねんど）のシートに、この行（ぎょう）がないことです。',
      '“Not applicable” marks years outside the period of the action; “no row” means that the sheet of that year has no such row.',
      '“Não se aplica”: ano fora do período da ação; “sem linha”: a ficha daquele ano não tem esta linha.',
    ],
  '前の年度の方向性と、この年度の成果': [
    '前（まえ）の年度（ねんど）に決（き）めたことと、この年度（ねんど）にできたこと',
    'What was announced a year before, and the results',
    'O que foi anunciado no ano anterior e os resultados',
  ],
  '{y}の「{t}」': ['{y}の「{t}」', '“{t}”, {y}', '“{t}”, {y}'],
  '進捗<1>（{t}）</1>': [
    '進（すす）み具合（ぐあい）<1>（{t}）</1>',
    'Progress<1> ({t})</1>',
    'Progresso<1> ({t})</1>',
  ],
  '（{y}のシートに行がありません）': [
    '（{y}のシートに、行（ぎょう）がありません）',
    ' (no row in the sheets of {y})',
    ' (sem linha nas fichas do {y})',
  ],
  '（シートの行はまだありません）': [
    '（シートの行（ぎょう）は、まだありません）',
    ' (no row in a sheet yet)',
    ' (ainda sem linha nas fichas)',
  ],
  '（再掲・{t}）': [
    '（もう一度（いちど）のせた行（ぎょう）・{t}）',
    ' (relisted, {t})',
    ' (repetida, {t})',
  ],
  '再掲の行（{t}）': [
    'もう一度（いちど）のせた行（ぎょう）（{t}）',
    'Relisted row ({t})',
    'Linha repetida ({t})',
  ],
  '元の行（{t}）': ['はじめの行（ぎょう）（{t}）', 'Original row ({t})', 'Linha original ({t})'],
  'この行へのリンク<1>（{y} {i}）</1>': [
    'この行（ぎょう）へのリンク<1>（{y} {i}）</1>',
    'Link to this row<1> ({y}, {i})</1>',
    'Link para esta linha<1> ({y}, {i})</1>',
  ],
  問い合わせ先: ['聞（き）くところ', 'Whom to ask', 'Onde perguntar'],
  計画全体の窓口: [
    '計画（けいかく）全体（ぜんたい）の窓口（まどぐち）',
    'Contact for the whole plan',
    'Contato para o plano inteiro',
  ],
  '担当課は、まだ載っていません。': [
    '担当（たんとう）する課（か）は、まだのせていません。',
    'The division in charge is not named yet.',
    'O setor responsável ainda não consta.',
  ],
  '担当は、': ['担当（たんとう）は、', 'In charge: ', 'Responsável: '],
  'です。電話やメールなどの連絡先は、このサイトにまだ載っていません。{t}に、課の名前を伝えてお尋ねください。':
    [
      'です。電話（でんわ）やメールは、まだこのサイトにありません。{t}の役所（やくしょ）で、課（か）の名前（なまえ）を言（い）って、聞（き）いてください。',
      '. Their phone numbers and e-mail addresses are not on this site yet. Ask {t}, giving the name of the division.',
      '. O telefone e o e-mail ainda não estão neste site. Pergunte a {t} (na prefeitura, shiyakusho), dizendo o nome do setor em japonês.',
    ],
  'です。電話やメールなどの連絡先は、このサイトにまだ載っていません。計画全体の窓口へお尋ねください。':
    [
      'です。電話（でんわ）やメールは、まだこのサイトにありません。計画（けいかく）全体（ぜんたい）の窓口（まどぐち）に聞（き）いてください。',
      '. Their phone numbers and e-mail addresses are not on this site yet. Ask the contact for the whole plan.',
      '. O telefone e o e-mail ainda não estão neste site. Pergunte no contato para o plano inteiro.',
    ],
  'メールのリンクからは、件名と、このページのアドレスの入ったメールを書けます。': [
    'メールのリンクをおすと、メールを書（か）くことができます。題（だい）と、このページのアドレスが入（はい）っています。',
    'The e-mail links open a message with the subject and the address of this page already in it.',
    'Os links de e-mail abrem uma mensagem já com o assunto e o endereço desta página.',
  ],
};
