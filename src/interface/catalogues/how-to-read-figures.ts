import type { Catalogue } from '../catalogue.ts';

/** The guide “見方”: what indicators are, how they are calculated, and the worked example. */
export const HOW_TO_READ_FIGURES: Catalogue = {
  計画を始めるときの値: [
    '計画（けいかく）をはじめるときの数字（すうじ）',
    'the figure when the plan began',
    'o valor no começo do plano',
  ],
  計画が終わるときにめざす値: [
    '計画（けいかく）が終（お）わるときの目標（もくひょう）の数字（すうじ）',
    'the figure aimed at for the end of the plan',
    'o valor desejado para o fim do plano',
  ],
  'その年度の実際の値。': [
    'その年度（ねんど）の本当（ほんとう）の数字（すうじ）。',
    'the real figure of the year. ',
    'o valor real do ano. ',
  ],
  '判定には、年度末の値を使います': [
    '今（いま）のようすを決（き）めるときは、年度（ねんど）の終（お）わりの数字（すうじ）を使（つか）います',
    'The status is judged by the figure at the end of the year.',
    'A situação é avaliada pelo valor do fim do ano.',
  ],
  '{n}月末の値': [
    '{n}月（がつ）の終（お）わりの数字（すうじ）',
    'Figure in mid-year (end of month {n})',
    'Valor no meio do ano (fim do mês {n})',
  ],
  '年度の途中の値。': [
    '年度（ねんど）の途中（とちゅう）の数字（すうじ）。',
    'a figure from the middle of the year.',
    'um valor do meio do ano.',
  ],
  '参考として示しますが、1年分の値がそろっていないので、判定には使いません': [
    '1年（ねん）の全部（ぜんぶ）の数字（すうじ）ではないので、今（いま）のようすを決（き）めるときは使（つか）いません',
    'Shown for reference; as it does not cover a whole year, the status is not judged by it.',
    'Só para referência: como não cobre o ano inteiro, não serve para avaliar a situação.',
  ],
  '実績値のない年度は、グラフでも空けておきます。': [
    '数字（すうじ）がない年度（ねんど）は、グラフにも書（か）きません。',
    'Years without a figure stay empty in the charts.',
    'Anos sem valor ficam vazios nos gráficos.',
  ],
  '0として扱うことはありません。': [
    '0にはしません。',
    'They are never taken as zero.',
    'Nunca são tratados como zero.',
  ],
  目標指標の計算: [
    '数字（すうじ）の計算（けいさん）のしかた',
    'How indicators are calculated',
    'Como os indicadores são calculados',
  ],
  '最も新しい年度末の実績値から、次の数を計算します。': [
    '年度（ねんど）の終（お）わりのいちばん新（あたら）しい数字（すうじ）から、次（つぎ）の数字（すうじ）を計算（けいさん）します。',
    'The following are calculated from the newest figure at the end of a year.',
    'Os números seguintes são calculados a partir do valor mais recente de fim de ano.',
  ],
  '目標の年度の値が報告された後は、その値を使います。': [
    '目標（もくひょう）の年度（ねんど）の数字（すうじ）がわかったあとは、その数字（すうじ）を使（つか）います。',
    'Once the figure of the target year is known, that one is used.',
    'Depois que se conhece o valor do ano da meta, usa-se esse.',
  ],
  '計算の途中では丸めず、画面に示すときだけ丸めます。': [
    '計算（けいさん）の途中（とちゅう）では、細（こま）かい数字（すうじ）もそのままにします。画面（がめん）に出（だ）すときだけ、短（みじか）くします。',
    'Figures are rounded only when shown, never in between.',
    'Os números só são arredondados ao serem mostrados.',
  ],
  期待値: ['なってほしい数字（すうじ）', 'Expected value', 'Valor esperado'],
  '基準値から目標値までの道のりを、どこまで進んだか': [
    'はじめの数字（すうじ）から目標（もくひょう）まで、どこまで進（すす）んだか',
    'how much of the way from the baseline to the target has been covered',
    'quanto do caminho do valor inicial até a meta já foi percorrido',
  ],
  '（実績値 − 基準値）÷（目標値 − 基準値）': [
    '（その年度（ねんど）の数字（すうじ） − はじめの数字（すうじ））÷（目標（もくひょう） − はじめの数字（すうじ））',
    '(actual − baseline) ÷ (target − baseline)',
    '(valor − valor inicial) ÷ (meta − valor inicial)',
  ],
  '毎年同じだけ進むとしたとき、その年度にあるはずの値': [
    '毎年（まいねん）同（おな）じだけ進（すす）むときの、その年度（ねんど）の数字（すうじ）',
    'where the figure should be that year if it moved by the same amount every year',
    'onde o valor deveria estar naquele ano se avançasse o mesmo todo ano',
  ],
  '基準値 +（目標値 − 基準値）× 基準値からの年数 ÷ 基準値から目標までの年数': [
    'はじめの数字（すうじ） +（目標（もくひょう） − はじめの数字（すうじ））× はじめからの年（ねん）の数（かず） ÷ はじめから目標（もくひょう）までの年（ねん）の数（かず）',
    'baseline + (target − baseline) × years since the baseline ÷ years from baseline to target',
    'valor inicial + (meta − valor inicial) × anos desde o valor inicial ÷ anos do valor inicial até a meta',
  ],
  'その年度までに進むはずだった分に対して、実際に進んだ分。': [
    'その年度（ねんど）までに進（すす）む予定（よてい）だった分（ぶん）と、本当（ほんとう）に進（すす）んだ分（ぶん）をくらべたもの。',
    'what was covered, as a share of what should have been covered by that year. ',
    'o que se avançou em relação ao que se deveria ter avançado até aquele ano. ',
  ],
  '{n}%なら、ちょうど期待どおりです': [
    '{n}%なら、予定（よてい）のとおりです',
    '{n}% is exactly as expected.',
    '{n}% é exatamente o esperado.',
  ],
  '進み具合 ÷ 経過した時間の割合（中間目標があるときは、（実績値 − 基準値）÷（期待値 − 基準値））':
    [
      '進（すす）み具合（ぐあい） ÷ 過（す）ぎた時間（じかん）の割合（わりあい）（途中（とちゅう）の目標（もくひょう）があるときは、（その年度（ねんど）の数字（すうじ） − はじめの数字（すうじ））÷（なってほしい数字（すうじ） − はじめの数字（すうじ）））',
      'progress ÷ share of the time elapsed (with intermediate targets: (actual − baseline) ÷ (expected − baseline))',
      'progresso ÷ parte do tempo decorrida (com metas intermediárias: (valor − valor inicial) ÷ (valor esperado − valor inicial))',
    ],
  '実績値が目標値の何%に当たるか。': [
    '数字（すうじ）が、目標（もくひょう）の何（なん）%か。',
    'the figure as a percentage of the target. ',
    'o valor como porcentagem da meta. ',
  ],
  '出発点を考えに入れない、参考の数です': [
    'はじめの数字（すうじ）を考（かんが）えない、参考（さんこう）の数字（すうじ）です',
    'It takes no account of the starting point and is for reference only.',
    'Não leva em conta o ponto de partida; serve só de referência.',
  ],
  '実績値 ÷ 目標値（減らす指標では、目標値 ÷ 実績値）': [
    'その年度（ねんど）の数字（すうじ） ÷ 目標（もくひょう）（少（すく）なくしたいときは、目標（もくひょう） ÷ その年度（ねんど）の数字（すうじ））',
    'actual ÷ target (for figures to be reduced: target ÷ actual)',
    'valor ÷ meta (quando se quer reduzir: meta ÷ valor)',
  ],
  '目標値に届くために、これから1年あたりに必要な変化': [
    '目標（もくひょう）になるために、これから1年（ねん）に必要（ひつよう）な変化（へんか）',
    'the change needed per year from now on to reach the target',
    'a mudança necessária por ano, daqui em diante, para alcançar a meta',
  ],
  '（目標値 − 実績値）÷ 目標年度までの年数': [
    '（目標（もくひょう） − その年度（ねんど）の数字（すうじ））÷ 目標（もくひょう）の年度（ねんど）までの年（ねん）の数（かず）',
    '(target − actual) ÷ years until the target year',
    '(meta − valor) ÷ anos até o ano da meta',
  ],
  'これまでの、1年あたりの変化': [
    '今（いま）までの、1年（ねん）の変化（へんか）',
    'the change per year so far',
    'a mudança por ano até agora',
  ],
  '（実績値 − 基準値）÷ 基準値からの年数': [
    '（その年度（ねんど）の数字（すうじ） − はじめの数字（すうじ））÷ はじめからの年（ねん）の数（かず）',
    '(actual − baseline) ÷ years since the baseline',
    '(valor − valor inicial) ÷ anos desde o valor inicial',
  ],
  '計算のときは、次のことに気をつけています。': [
    '計算（けいさん）では、次（つぎ）のことに気（き）をつけています。',
    'In these calculations:',
    'Nestes cálculos:',
  ],
  '減らす指標も同じ式で計算します。': [
    '少（すく）なくしたい数字（すうじ）も、同（おな）じように計算（けいさん）します。',
    'Figures to be reduced use the same formulas.',
    'Valores a reduzir usam as mesmas fórmulas.',
  ],
  '分子と分母の両方がマイナスになるので、目標に近づけば進み具合は増えます。': [
    '目標（もくひょう）に近（ちか）くなると、進（すす）み具合（ぐあい）は大（おお）きくなります。',
    'Both parts of the fraction are negative, so progress grows as the target comes nearer.',
    'As duas partes da fração são negativas; por isso o progresso cresce ao se aproximar da meta.',
  ],
  '期待値は、計画が途中の年度の目標（中間目標）を公表していれば、それを通るように計算します。': [
    '途中（とちゅう）の年度（ねんど）の目標（もくひょう）があるときは、それも使（つか）って計算（けいさん）します。',
    'Where the plan publishes targets for years in between, the expected value passes through them.',
    'Se o plano publica metas para anos intermediários, o valor esperado passa por elas.',
  ],
  '期間の合計で測る指標（累計）は、0から始めて毎年同じだけ積み上げるものとして計算します。': [
    '何年（なんねん）かの合計（ごうけい）の数字（すうじ）は、0からはじまって、毎年（まいねん）同（おな）じだけ増（ふ）えると考（かんが）えます。',
    'Figures that are totals over a period start at zero and are taken to grow by the same amount every year.',
    'Valores que são totais de um período começam em zero e crescem o mesmo todo ano.',
  ],
  '{n1}年間の合計で{n2}件をめざすなら、{n3}年目の期待値は {n4} × {n5} ÷ {n6} = {n7}件です。': [
    '{n1}年（ねん）の合計（ごうけい）で{n2}件（けん）が目標（もくひょう）なら、{n3}年目（ねんめ）は {n4} × {n5} ÷ {n6} = {n7}件（けん）です。',
    'If {n2} are aimed at over {n1} years, {n4} × {n5} ÷ {n6} = {n7} are expected by year {n3}.',
    'Se a meta é {n2} em {n1} anos, esperam-se {n4} × {n5} ÷ {n6} = {n7} até o ano {n3}.',
  ],
  '進み具合は 実績値 ÷ 目標値、これまでの平均は 実績値 ÷ 数え始めてからの年数です。': [
    '進（すす）み具合（ぐあい）は、数字（すうじ） ÷ 目標（もくひょう）です。今（いま）までの平均（へいきん）は、数字（すうじ） ÷ 年（ねん）の数（かず）です。',
    'Progress is actual ÷ target; the average so far is actual ÷ years counted.',
    'O progresso é valor ÷ meta; a média até agora é valor ÷ anos contados.',
  ],
  '累計は、多いほどよい数として扱います（目標値が負の数のときは、少ないほどよい数）。': [
    '合計（ごうけい）の数字（すうじ）は、多（おお）いほうがよいと考（かんが）えます（目標（もくひょう）がマイナスのときは、少（すく）ないほうがよい）。',
    'Totals are taken as better the larger they are (with a negative target: the smaller).',
    'Totais são melhores quanto maiores (com meta negativa: quanto menores).',
  ],
  '目標値が0の累計だけは、0のままかどうかで判定します。': [
    '目標（もくひょう）が0の合計（ごうけい）は、0のままかどうかを見（み）ます。',
    'Only totals with a target of zero are judged by whether they are still zero.',
    'Só os totais com meta zero são avaliados conforme continuem ou não em zero.',
  ],
  'ここから必要な変化は、達成した指標と、目標の年度が過ぎた指標では示しません。': [
    'もうできたときと、目標（もくひょう）の年度（ねんど）が過（す）ぎたときは、これから必要（ひつよう）な変化（へんか）を書（か）きません。',
    'The change still needed is not shown once the target is reached or its year is past.',
    'A mudança necessária não aparece quando a meta foi atingida ou o seu ano já passou.',
  ],
  '比べられない理由を編集者が書いた指標では、これらの計算をしません。': [
    'くらべられない理由（りゆう）があるときは、計算（けいさん）しません。',
    'Where the editors give a reason why figures cannot be compared, none of this is calculated.',
    'Quando os editores dão um motivo para não comparar, nada disso é calculado.',
  ],
  '水準比は、実績値か目標値が0以下のときは示しません。': [
    '数字（すうじ）か目標（もくひょう）が0以下（いか）のときは、目標（もくひょう）とくらべた割合（わりあい）を書（か）きません。',
    'The level compared with the target is not shown where either figure is zero or less.',
    'O nível em relação à meta não aparece quando um dos valores é zero ou menos.',
  ],
  計算の例: ['計算（けいさん）の例（れい）', 'A worked example', 'Exemplo de cálculo'],
  '政策{i}の目標指標「{t}」を例に、順に計算してみます。': [
    '政策（せいさく）{i}の「{t}」を、計算（けいさん）してみます。',
    'Take the indicator “{t}” of policy {i}.',
    'Tomemos o indicador “{t}” da política {i}.',
  ],
  '政策{i}の目標指標「{t}」を計算してみます。': [
    '政策（せいさく）{i}の「{t}」を、計算（けいさん）してみます。',
    'Take the indicator “{t}” of policy {i}.',
    'Tomemos o indicador “{t}” da política {i}.',
  ],
  '{y1}の基準値は{t1}、{y2}の目標値は{t2}、{y3}末の実績値は{t3}です。': [
    '{y1}のはじめの数字（すうじ）は{t1}です。{y2}の目標（もくひょう）は{t2}です。{y3}の終（お）わりの数字（すうじ）は{t3}です。',
    'The baseline is {t1} ({y1}), the target {t2} ({y2}), the figure at the end of {y3} is {t3}.',
    'O valor inicial é {t1} ({y1}), a meta é {t2} ({y2}) e o valor no fim do {y3} é {t3}.',
  ],
  '目標までの道のりは {n1} − {n2} = {t}。': [
    'はじめから目標（もくひょう）までは {n1} − {n2} = {t}。',
    'The way to the target is {n1} − {n2} = {t}.',
    'O caminho até a meta é {n1} − {n2} = {t}.',
  ],
  'このうち {n1} − {n2} = {t}進みました。': [
    'その中（なか）の {n1} − {n2} = {t}進（すす）みました。',
    'Covered so far: {n1} − {n2} = {t}.',
    'Já percorrido: {n1} − {n2} = {t}.',
  ],
  '進み具合は {n1} ÷ {n2} = {n3}… で、{t}です。': [
    '進（すす）み具合（ぐあい）は {n1} ÷ {n2} = {n3}… で、{t}です。',
    'Progress is {n1} ÷ {n2} = {n3}…, {t}.',
    'O progresso é {n1} ÷ {n2} = {n3}…, {t}.',
  ],
  '目標までの{n1}年のうち、{n2}年がたちました。': [
    '目標（もくひょう）までの{n1}年（ねん）の中（なか）で、{n2}年（ねん）が過（す）ぎました。',
    'Of the {n1} years to the target, {n2} have passed.',
    'Dos {n1} anos até a meta, passaram {n2}.',
  ],
  'それまでに進むはずだったのは {n1} × {n2} ÷ {n3} = {n4}…ポイントで、期待値は {n5} + {n6}… = {n7}…、{t}です。':
    [
      'そこまでの予定（よてい）は {n1} × {n2} ÷ {n3} = {n4}…ポイントで、なってほしい数字（すうじ）は {n5} + {n6}… = {n7}…、{t}です。',
      'By then {n1} × {n2} ÷ {n3} = {n4}… points should have been covered; the expected value is {n5} + {n6}… = {n7}…, {t}.',
      'Até ali deveriam ter sido percorridos {n1} × {n2} ÷ {n3} = {n4}… pontos; o valor esperado é {n5} + {n6}… = {n7}…, {t}.',
    ],
  'それまでに進むはずだったのは {n1} × {n2} ÷ {n3} = {t1}で、期待値は {n4} + {n5} = {t2}です。': [
    'そこまでの予定（よてい）は {n1} × {n2} ÷ {n3} = {t1}で、なってほしい数字（すうじ）は {n4} + {n5} = {t2}です。',
    'By then {n1} × {n2} ÷ {n3} = {t1} should have been covered; the expected value is {n4} + {n5} = {t2}.',
    'Até ali deveriam ter sido percorridos {n1} × {n2} ÷ {n3} = {t1}; o valor esperado é {n4} + {n5} = {t2}.',
  ],
  '経過した時間の割合は {n1} ÷ {n2} = {n3}… です。': [
    '過（す）ぎた時間（じかん）の割合（わりあい）は {n1} ÷ {n2} = {n3}… です。',
    'The share of the time elapsed is {n1} ÷ {n2} = {n3}….',
    'A parte do tempo decorrida é {n1} ÷ {n2} = {n3}….',
  ],
  'ペースは {n1}… ÷ {n2}… = {n3}… で、{t}です。': [
    'ペースは {n1}… ÷ {n2}… = {n3}… で、{t}です。',
    'The pace is {n1}… ÷ {n2}… = {n3}…, {t}.',
    'O ritmo é {n1}… ÷ {n2}… = {n3}…, {t}.',
  ],
  'ペースは {n1} ÷ {n2} = {n3} で、{t}です。': [
    'ペースは {n1} ÷ {n2} = {n3} で、{t}です。',
    'The pace is {n1} ÷ {n2} = {n3}, or {t}.',
    'O ritmo é {n1} ÷ {n2} = {n3}, ou seja, {t}.',
  ],
  '進み具合の {n1}… を、経過した時間の割合 {n2} ÷ {n3} で割っても同じです。': [
    '進（すす）み具合（ぐあい）の {n1}… を、過（す）ぎた時間（じかん）の割合（わりあい） {n2} ÷ {n3} で割（わ）っても同（おな）じです。',
    'Dividing the progress of {n1}… by the share of the time elapsed, {n2} ÷ {n3}, gives the same.',
    'Dividir o progresso de {n1}… pela parte do tempo decorrida, {n2} ÷ {n3}, dá o mesmo.',
  ],
  '実績値の{t1}は、期待値の{t2}には届きませんが、基準値の{t3}よりは高いので、状況は「{t4}」です。':
    [
      '数字（すうじ）の{t1}は、なってほしい{t2}より低（ひく）いです。でも、はじめの{t3}より高（たか）いので、「{t4}」です。',
      'The figure, {t1}, does not reach the expected value ({t2}) but is above the baseline ({t3}), so the status is “{t4}”.',
      'O valor, {t1}, não alcança o esperado ({t2}), mas está acima do inicial ({t3}); por isso a situação é “{t4}”.',
    ],
  '実績値の{t1}は、目標値の{t2}には届きませんが、期待値の{t3}を上回っているので、状況は「{t4}」です。':
    [
      '数字（すうじ）の{t1}は、目標（もくひょう）の{t2}より少（すく）ないです。でも、なってほしい{t3}より多（おお）いので、「{t4}」です。',
      'The figure, {t1}, does not reach the target ({t2}) but is above the expected value ({t3}), so the status is “{t4}”.',
      'O valor, {t1}, não alcança a meta ({t2}), mas está acima do esperado ({t3}); por isso a situação é “{t4}”.',
    ],
  '残りは{n1}年で、あと {n2} − {n3} = {t}。': [
    'あと{n1}年（ねん）で、{n2} − {n3} = {t}。',
    'Years left: {n1}; still to go: {n2} − {n3} = {t}.',
    'Anos restantes: {n1}; faltam {n2} − {n3} = {t}.',
  ],
  '{n1} ÷ {n2} = {n3} なので、ここからは1年あたり{t}の増加が必要です。': [
    '{n1} ÷ {n2} = {n3} なので、これから1年（ねん）に{t}増（ふ）えることが必要（ひつよう）です。',
    'As {n1} ÷ {n2} = {n3}, a rise of {t} per year is needed from now on.',
    'Como {n1} ÷ {n2} = {n3}, daqui em diante é preciso aumentar {t} por ano.',
  ],
  'ここからは1年あたり{t}の増加が必要です。': [
    'これから1年（ねん）に{t}増（ふ）えることが必要（ひつよう）です。',
    'A rise of {t} per year is needed from now on.',
    'Daqui em diante é preciso aumentar {t} por ano.',
  ],
  'これまでの平均は {n1} ÷ {n2} = {n3} で、1年あたり{t}の増加でした。': [
    '今（いま）までの平均（へいきん）は {n1} ÷ {n2} = {n3} で、1年（ねん）に{t}増（ふ）えました。',
    'The average so far is {n1} ÷ {n2} = {n3}: a rise of {t} per year.',
    'A média até agora é {n1} ÷ {n2} = {n3}: um aumento de {t} por ano.',
  ],
  '水準比は {n1} ÷ {n2} = {n3} で、{t}になります。': [
    '目標（もくひょう）とくらべた割合（わりあい）は {n1} ÷ {n2} = {n3} で、{t}です。',
    'The level compared with the target is {n1} ÷ {n2} = {n3}, {t}.',
    'O nível em relação à meta é {n1} ÷ {n2} = {n3}, {t}.',
  ],
  '目標に近いように見えますが、出発点の{t1}でも {n1} ÷ {n2} = {t2}なので、どれだけ進んだかは分かりません。':
    [
      '目標（もくひょう）に近（ちか）いように見（み）えます。でも、はじめの{t1}でも {n1} ÷ {n2} = {t2}です。だから、どのくらい進（すす）んだかは、わかりません。',
      'That looks close to the target, but even the starting point of {t1} gives {n1} ÷ {n2} = {t2}; so it does not tell how far things have moved.',
      'Parece perto da meta, mas até o ponto de partida, {t1}, dá {n1} ÷ {n2} = {t2}; portanto não mostra quanto se avançou.',
    ],
  '「%」と「ポイント」': ['「%」と「ポイント」', '“%” and “points”', '“%” e “pontos”'],
  '割合どうしの差は「ポイント」で表します。': [
    '割合（わりあい）と割合（わりあい）の差（さ）は、「ポイント」で書（か）きます。',
    'The difference of two percentages is given in points.',
    'A diferença entre duas porcentagens é dada em pontos.',
  ],
  '{t1}から{t2}になったときは「{t3}増えた」といい、「{t4}増えた」とはいいません。': [
    '{t1}から{t2}になったときは、「{t3}増（ふ）えた」と言（い）います。「{t4}増（ふ）えた」とは言（い）いません。',
    'From {t1} to {t2} is a rise of {t3}, not of {t4}.',
    'De {t1} para {t2} há um aumento de {t3}, não de {t4}.',
  ],
  '{n1}の{t}は約{n2}で、別の数になるからです。': [
    '{n1}の{t}は約（やく）{n2}で、ちがう数字（すうじ）だからです。',
    '{t} of {n1} is about {n2}, which is another number.',
    '{t} de {n1} são cerca de {n2}, que é outro número.',
  ],
};
