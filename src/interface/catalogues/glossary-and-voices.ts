import type { Catalogue } from '../catalogue.ts';

/** Glossary, opinions with their answers; what search engines are told of lists. */
export const GLOSSARY_AND_VOICES: Catalogue = {
  '計画の中で「＊」が付いた言葉などの説明です。': [
    '計画（けいかく）の中（なか）で「＊」が付（つ）いた言葉（ことば）などの説明（せつめい）です。',
    'Explanations of terms, such as those that the plan marks with “＊”.',
    'Explicações de termos, como os que o plano marca com “＊”.',
  ],
  '説明は計画書の文章ではなく、このサイトの編集者が書きました。': [
    '説明（せつめい）は、サイトを作（つく）った人（ひと）が書（か）きました。計画（けいかく）の文（ぶん）ではありません。',
    'They were written by the editors of this site and are not text of the plan.',
    'Foram escritas pelos editores deste site; não são texto do plano.',
  ],
  用語の一覧: ['言葉（ことば）の一覧（いちらん）', 'List of terms', 'Lista de termos'],
  編集者による説明: [
    'サイトを作（つく）った人（ひと）の説明（せつめい）',
    'Explanation by the editors',
    'Explicação dos editores',
  ],
  'ほかの書き方: {t}': [
    'ほかの書（か）き方（かた）: {t}',
    'Also written: {t}',
    'Também escrito: {t}',
  ],
  '「{t}」が出てくるところ': ['「{t}」があるところ', 'Where “{t}” occurs', 'Onde aparece “{t}”'],
  '施策{i} {t}（{y}のシート）': [
    '施策（しさく）{i} {t}（{y}のシート）',
    'Measure {i}: {t} (sheet of {y})',
    'Medida {i}: {t} (ficha do {y})',
  ],
  '「{t}」に出てくる言葉の説明と、その言葉が出てくる政策や施策。': [
    '「{t}」にある言葉（ことば）の説明（せつめい）。',
    'Terms used in “{t}”, with where they occur.',
    'Termos usados em “{t}” e onde aparecem.',
  ],
  ご意見: ['意見（いけん）', 'Opinion', 'Opinião'],
  回答: ['答（こた）え', 'Answer', 'Resposta'],
  '回答は、まだ載っていません。': [
    '答（こた）えは、まだありません。',
    'The answer is not here yet.',
    'A resposta ainda não está aqui.',
  ],
  '施策や取組に寄せられたご意見と、{t}の回答です。': [
    '施策（しさく）や取組（とりくみ）への意見（いけん）と、{t}の答（こた）えです。',
    'Opinions on measures and actions, with the answers of {t}.',
    'Opiniões sobre medidas e ações, com as respostas de {t}.',
  ],
  '新しいものから並べています。': [
    '新（あたら）しいものが上（うえ）にあります。',
    'The newest come first.',
    'As mais recentes vêm primeiro.',
  ],
  '「{t}」の施策に寄せられたご意見と、担当課の回答。': [
    '「{t}」への意見（いけん）と答（こた）え。',
    'Opinions on the measures of “{t}”, with the divisions’ answers.',
    'Opiniões sobre as medidas de “{t}” e as respostas dos setores.',
  ],
  '第{n1}章「{t}」の{n2}の政策と{n3}の施策。': [
    '第（だい）{n1}章（しょう）「{t}」の{n2}の政策（せいさく）と{n3}の施策（しさく）。',
    'Chapter {n1}, “{t}”: {n2} {n2:policy|policies} and {n3} {n3:measure|measures}.',
    'Capítulo {n1}, “{t}”: {n2} {n2:política|políticas} e {n3} {n3:medida|medidas}.',
  ],
  '{t1}の「{t2}」に書かれた政策、施策、取組と、年度ごとの進捗を載せています。': [
    '{t1}の「{t2}」と、進（すす）み具合（ぐあい）をのせています。',
    'Policies, measures and actions of “{t2}” ({t1}), with their yearly progress.',
    'Políticas, medidas e ações de “{t2}” ({t1}), com o progresso de cada ano.',
  ],
  '「{t}」の施策と取組を、暮らしのテーマから探せます。': [
    '「{t}」を、生活（せいかつ）のテーマからさがします。',
    'Find measures and actions of “{t}” by topics of daily life.',
    'Encontre medidas e ações de “{t}” por temas do dia a dia.',
  ],
  '「{t}」の施策と取組、進捗、目標指標、問い合わせ先。': [
    '「{t}」の施策（しさく）と取組（とりくみ）、進（すす）み具合（ぐあい）、聞（き）くところ。',
    'Measures and actions of “{t}”, their progress, indicators and whom to ask.',
    'Medidas e ações de “{t}”, progresso, indicadores e onde perguntar.',
  ],
};
