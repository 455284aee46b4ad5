import type { Catalogue } from '../catalogue.ts';

/** Figures, charts, workings of the indicators; the page that lists them. */
export const INDICATORS: Catalogue = {
  基準値: ['はじめの数字（すうじ）（基準値（きじゅんち））', 'Baseline', 'Valor inicial'],
  実績値: ['今（いま）の数字（すうじ）（実績値（じっせきち））', 'Actual', 'Valor real'],
  目標値: ['目標（もくひょう）の数字（すうじ）', 'Target', 'Meta'],
  中間目標: ['途中（とちゅう）の目標（もくひょう）', 'Milestone', 'Meta intermediária'],
  '実績値（年度末）': [
    '年度（ねんど）の終（お）わりの数字（すうじ）',
    'Actual (end of fiscal year)',
    'Valor real (fim do ano fiscal)',
  ],
  '実績値（{n}月末現在）': [
    '{n}月（がつ）の終（お）わりの数字（すうじ）',
    'Actual (at the end of September)',
    'Valor real (no fim de setembro)',
  ],
  '実績値（{n}月末現在、年度の途中）': [
    '{n}月（がつ）の終（お）わりの数字（すうじ）（年度（ねんど）の途中（とちゅう））',
    'Actual (end of September, mid-year)',
    'Valor real (fim de setembro, meio do ano)',
  ],
  訂正前の値: ['なおす前（まえ）の数字（すうじ）', 'Before correction', 'Antes da correção'],
  改定前の目標値: ['前（まえ）の目標（もくひょう）', 'Former target', 'Meta anterior'],
  目標値までの道すじ: [
    '目標（もくひょう）までの道（みち）',
    'Path to the target',
    'Caminho até a meta',
  ],
  維持する目標の線: [
    '守（まも）る目標（もくひょう）の線（せん）',
    'Line to keep',
    'Linha a manter',
  ],
  目標の範囲: ['目標（もくひょう）のはんい', 'Target range', 'Faixa da meta'],
  区分: ['何（なん）の数字（すうじ）か', 'Kind of figure', 'Tipo de valor'],
  値: ['数字（すうじ）', 'Value', 'Valor'],
  グラフの数値を表で見る: [
    'グラフの数字（すうじ）を表（ひょう）で見（み）る',
    'See the figures of the chart as a table',
    'Ver os valores do gráfico em tabela',
  ],
  '「{t}」のグラフ。同じ数値の表が続きます。': [
    '「{t}」のグラフ。同（おな）じ数字（すうじ）の表（ひょう）が下（した）にあります。',
    'Chart of “{t}”. A table with the same figures follows.',
    'Gráfico de “{t}”. Segue uma tabela com os mesmos valores.',
  ],
  '「{t}」のグラフ。数値の表は、目標指標の名前のリンク先にあります。': [
    '「{t}」のグラフ。数字（すうじ）の表（ひょう）は、名前（なまえ）のリンクの先（さき）にあります。',
    'Chart of “{t}”. A table of the figures is where its name links to.',
    'Gráfico de “{t}”. A tabela dos valores está no link do nome.',
  ],
  '実績値を報告する課:': [
    'この数字（すうじ）を知（し）らせる課（か）:',
    'Reported by:',
    'Setor que informa os valores:',
  ],
  '実績値を報告する課は、計画書に書かれていません。': [
    'どの課（か）が数字（すうじ）を知（し）らせるかは、もとの資料（しりょう）に書（か）いてありません。',
    'The source does not say which division reports the figures.',
    'A fonte não diz qual setor informa os valores.',
  ],
  'このサイトが計算した状況です（<1>状況の決め方</1>）。': [
    '今（いま）のようすは、このサイトが計算（けいさん）したものです（<1>決（き）め方（かた）</1>）。',
    'This status was computed by this site (<1>how it is decided</1>).',
    'Esta situação foi calculada por este site (<1>como é definida</1>).',
  ],
  'このサイトが計算した状況です。': [
    '今（いま）のようすは、このサイトが計算（けいさん）したものです。',
    'This status was computed by this site.',
    'Esta situação foi calculada por este site.',
  ],
  '「{t}」の数値': ['「{t}」の数字（すうじ）', 'Figures of “{t}”', 'Valores de “{t}”'],
  進み具合: ['進（すす）み具合（ぐあい）', 'Progress', 'Progresso'],
  '期待値（{y}）': [
    '{y}になってほしい数字（すうじ）',
    'Expected value ({y})',
    'Valor esperado ({y})',
  ],
  ペース: ['ペース', 'Pace', 'Ritmo'],
  水準比: [
    '目標（もくひょう）とくらべた割合（わりあい）',
    'Level against the target',
    'Nível em relação à meta',
  ],
  ここから必要な変化: [
    'これから必要（ひつよう）な変化（へんか）',
    'Change needed from here',
    'Mudança necessária a partir daqui',
  ],
  これまでの平均: ['今（いま）までの平均（へいきん）', 'Average so far', 'Média até agora'],
  計算の式と数字: [
    '計算（けいさん）のしかたと数字（すうじ）',
    'Formulas and numbers',
    'Fórmulas e números',
  ],
  '計算の式と数字<1>（{t}）</1>': [
    '計算（けいさん）のしかたと数字（すうじ）<1>（{t}）</1>',
    'Formulas and numbers<1> ({t})</1>',
    'Fórmulas e números<1> ({t})</1>',
  ],
  '1年あたりの変化なし': [
    '1年（ねん）に変（か）わらない',
    'no change a year',
    'sem mudança por ano',
  ],
  '{n}年あたり{t}の増加': ['{n}年（ねん）に{t}ふえる', '+{t} a year', '+{t} por ano'],
  '{n}年あたり{t}の減少': ['{n}年（ねん）に{t}へる', '−{t} a year', '−{t} por ano'],
  '{n}年あたり{t}': ['{n}年（ねん）に{t}', '{t} a year', '{t} por ano'],
  '{t} <1>= {t2}</1>': ['{t} <1>= {t2}</1>', '{t} <1>= {t2}</1>', '{t} <1>= {t2}</1>'],
  '= {t}': ['= {t}', '= {t}', '= {t}'],
  '実績値 ÷ 目標値': [
    '今（いま）の数字（すうじ） ÷ 目標（もくひょう）',
    'actual ÷ target',
    'valor real ÷ meta',
  ],
  '目標値 ÷ 実績値': [
    '目標（もくひょう） ÷ 今（いま）の数字（すうじ）',
    'target ÷ actual',
    'meta ÷ valor real',
  ],
  '実績値 ÷ 期待値': [
    '今（いま）の数字（すうじ） ÷ なってほしい数字（すうじ）',
    'actual ÷ expected value',
    'valor real ÷ valor esperado',
  ],
  '進み具合 ÷ 経過した時間の割合': [
    '進（すす）み具合（ぐあい） ÷ すぎた時間（じかん）の割合（わりあい）',
    'progress ÷ share of the time that has passed',
    'progresso ÷ parte do tempo que passou',
  ],
  '実績値 ÷ 数え始めてからの年数': [
    '今（いま）の数字（すうじ） ÷ 数（かぞ）え始（はじ）めてからの年数（ねんすう）',
    'actual ÷ years since counting began',
    'valor real ÷ anos desde o início da contagem',
  ],
  '(実績値 − 基準値) ÷ (目標値 − 基準値)': [
    '(今（いま）の数字（すうじ） − はじめの数字（すうじ）) ÷ (目標（もくひょう） − はじめの数字（すうじ）)',
    '(actual − baseline) ÷ (target − baseline)',
    '(valor real − valor inicial) ÷ (meta − valor inicial)',
  ],
  '(実績値 − 基準値) ÷ (期待値 − 基準値)': [
    '(今（いま）の数字（すうじ） − はじめの数字（すうじ）) ÷ (なってほしい数字（すうじ） − はじめの数字（すうじ）)',
    '(actual − baseline) ÷ (expected value − baseline)',
    '(valor real − valor inicial) ÷ (valor esperado − valor inicial)',
  ],
  '(実績値 − 基準値) ÷ 基準値からの年数': [
    '(今（いま）の数字（すうじ） − はじめの数字（すうじ）) ÷ はじめからの年数（ねんすう）',
    '(actual − baseline) ÷ years since the baseline',
    '(valor real − valor inicial) ÷ anos desde o valor inicial',
  ],
  '(目標値 − 実績値) ÷ 目標年度までの年数': [
    '(目標（もくひょう） − 今（いま）の数字（すうじ）) ÷ 目標（もくひょう）の年度（ねんど）までの年数（ねんすう）',
    '(target − actual) ÷ years until the target year',
    '(meta − valor real) ÷ anos até o ano da meta',
  ],
  '目標値 × 数え始めてからの年数 ÷ 期間の年数': [
    '目標（もくひょう） × 数（かぞ）え始（はじ）めてからの年数（ねんすう） ÷ 期間（きかん）の年数（ねんすう）',
    'target × years since counting began ÷ years of the period',
    'meta × anos desde o início da contagem ÷ anos do período',
  ],
  '基準値 + (目標値 − 基準値) × 基準値からの年数 ÷ 基準値から目標までの年数': [
    'はじめの数字（すうじ） + (目標（もくひょう） − はじめの数字（すうじ）) × はじめからの年数（ねんすう） ÷ はじめから目標（もくひょう）までの年数（ねんすう）',
    'baseline + (target − baseline) × years since the baseline ÷ years from baseline to target',
    'valor inicial + (meta − valor inicial) × anos desde o valor inicial ÷ anos do valor inicial até a meta',
  ],
  '{t1} + ({t2} − {t1}) × {t1}からの年数 ÷ 二つの間の年数': [
    '{t1} + ({t2} − {t1}) × {t1}からの年数（ねんすう） ÷ 二（ふた）つの間（あいだ）の年数（ねんすう）',
    '{t1} + ({t2} − {t1}) × years since {t1} ÷ years between the two',
    '{t1} + ({t2} − {t1}) × anos desde {t1} ÷ anos entre os dois',
  ],
  '中間目標（{y}）': [
    '途中（とちゅう）の目標（もくひょう）（{y}）',
    'milestone ({y})',
    'meta intermediária ({y})',
  ],
  期間の初めの0: [
    '期間（きかん）のはじめの0',
    '0 at the start of the period',
    '0 no início do período',
  ],
  '訂正前は{t1}（{t2}）': [
    'なおす前（まえ）は{t1}（{t2}）',
    'before correction: {t1} ({t2})',
    'antes da correção: {t1} ({t2})',
  ],
  '訂正前は{t}': ['なおす前（まえ）は{t}', 'before correction: {t}', 'antes da correção: {t}'],
  '{m}に改定（{t}）': ['{m}に変（か）えた（{t}）', 'changed in {m} ({t})', 'mudada em {m} ({t})'],
  '{m}に改定': ['{m}に変（か）えた', 'changed in {m}', 'mudada em {m}'],
  '{m}に、目標値を{t1}から{t2}へ改めました。': [
    '{m}に、目標（もくひょう）を{t1}から{t2}に変（か）えました。',
    'In {m} the target was changed from {t1} to {t2}.',
    'Em {m}, a meta mudou de {t1} para {t2}.',
  ],
  '{y}末の実績値は、{t1}と報告された後、{t2}に訂正されました。': [
    '{y}の終（お）わりの数字（すうじ）は、はじめ{t1}でした。あとで、{t2}になおしました。',
    'The figure at the end of {y} was reported as {t1} and later corrected to {t2}.',
    'O valor do fim do {y} foi informado como {t1} e depois corrigido para {t2}.',
  ],
  '{y}の{n}月末の実績値は、{t1}と報告された後、{t2}に訂正されました。': [
    '{y}の{n}月（がつ）の終（お）わりの数字（すうじ）は、はじめ{t1}でした。あとで、{t2}になおしました。',
    'The figure at the end of September of {y} was reported as {t1} and later corrected to {t2}.',
    'O valor do fim de setembro do {y} foi informado como {t1} e depois corrigido para {t2}.',
  ],
  '理由: {t}': ['理由（りゆう）: {t}', 'Reason: {t}', 'Motivo: {t}'],
  '理由は書かれていません。': [
    '理由（りゆう）は、書（か）いてありません。',
    'No reason is given.',
    'O motivo não está escrito.',
  ],
  'この指標には、もとの資料では確かめられなかった箇所があります（<1>疑問点の一覧</1>）。': [
    'この数字（すうじ）には、もとの資料（しりょう）で、たしかめることができなかったところがあります（<1>わからないところの一覧（いちらん）</1>）。',
    'Parts of this indicator could not be confirmed from the source (<1>list of open questions</1>).',
    'Partes deste indicador não puderam ser confirmadas na fonte (<1>lista de dúvidas</1>).',
  ],
  '値に付いた※{n1}と※{n2}の印に当たる注は、ありません。': [
    '数字（すうじ）に付（つ）いた※{n1}と※{n2}の説明（せつめい）は、ありません。',
    'There is no note for the marks ※{n1} and ※{n2} beside the figures.',
    'Não há nota para as marcas ※{n1} e ※{n2} ao lado dos valores.',
  ],
  '{t}（「{t2}」の印が付いた値がなく、どの値の注かは示されていません）': [
    '{t}（「{t2}」が付（つ）いた数字（すうじ）はありません。どの数字（すうじ）の説明（せつめい）か、わかりません）',
    '{t} (no figure bears the mark “{t2}”; which one the note is about is not stated)',
    '{t} (nenhum valor tem a marca “{t2}”; não está dito de qual valor é a nota)',
  ],
  '政策がどこまで進んだかを測る数値です。': [
    '政策（せいさく）が、どこまで進（すす）んだかを見（み）る数字（すうじ）です。',
    'Figures that measure how far a policy has come.',
    'Valores que medem até onde uma política chegou.',
  ],
  'どの目標を達成し、どの目標を達成していないかがわかります。': [
    'どの目標（もくひょう）ができたか、わかります。どの目標（もくひょう）ができていないかも、わかります。',
    'It shows which targets have been met and which have not.',
    'Mostra quais metas foram cumpridas e quais não.',
  ],
  '状況は、最も新しい年度末の実績値から、同じ規則で決めています。': [
    '今（いま）のようすは、いちばん新（あたら）しい「年度（ねんど）の終（お）わりの数字（すうじ）」で決（き）めます。きまりは、どれも同（おな）じです。',
    'The status follows from the newest year-end figure, by the same rule for all.',
    'A situação é definida pelo valor mais recente do fim do ano fiscal, com a mesma regra para todos.',
  ],
  '「{n}月末現在」の値は年度の途中の値なので、判定には使いません。': [
    '「{n}月（がつ）の終（お）わり」の数字（すうじ）は、年度（ねんど）の途中（とちゅう）の数字（すうじ）です。決（き）めるときには使（つか）いません。',
    'Figures of the end of September are mid-year and are not used for it.',
    'Os valores do fim de setembro são do meio do ano e não são usados para isso.',
  ],
  状況の決め方: [
    '今（いま）のようすの決（き）め方（かた）',
    'How the status is decided',
    'Como a situação é definida',
  ],
  '次の順に確かめ、はじめに当てはまったものを示します。どの比べ方も、丸める前の数を使います。': [
    '次（つぎ）の順（じゅん）に見（み）て、はじめに合（あ）ったものにします。くらべるときは、いちばん細（こま）かい数字（すうじ）を使（つか）います。',
    'These are checked in order and the first that applies is shown. All comparisons use the figures before rounding.',
    'São conferidos nesta ordem e mostra-se o primeiro que vale. Todas as comparações usam os valores antes de arredondar.',
  ],
  並べ替えた目標指標: [
    'ならべかえた目標（もくひょう）の数字（すうじ）',
    'Sorted indicators',
    'Indicadores em outra ordem',
  ],
  '「{t}」の政策ごとの目標指標と、目標に向けた状況。': [
    '「{t}」の目標（もくひょう）の数字（すうじ）と、今（いま）のようす。',
    'Indicators of each policy of “{t}” and their status.',
    'Indicadores de cada política de “{t}” e a sua situação.',
  ],
  '基準値、目標値、年度ごとの実績値。': [
    'はじめの数字（すうじ）、目標（もくひょう）、年度（ねんど）ごとの数字（すうじ）。',
    'Baseline, target and yearly figures.',
    'Valor inicial, meta e valores de cada ano.',
  ],
  '※{n} {t}': ['※{n} {t}', '※{n} {t}', '※{n} {t}'],
  '{n1}〜{t}': ['{n1}〜{t}', '{n1} to {t}', '{n1} a {t}'],
  目標指標の一覧: [
    '目標（もくひょう）の数字（すうじ）の一覧（いちらん）',
    'List of indicators',
    'Lista de indicadores',
  ],
};
