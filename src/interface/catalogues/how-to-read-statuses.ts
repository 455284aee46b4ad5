import type { Catalogue } from '../catalogue.ts';

/** The guide “見方”: how the site judges the status of an indicator. */
export const HOW_TO_READ_STATUSES: Catalogue = {
  '次の順に確かめ、はじめに当てはまったものを示します。': [
    '上（うえ）から順番（じゅんばん）に見（み）て、はじめに合（あ）うものを書（か）きます。',
    'The following are tried in order; the first that applies is shown.',
    'Verifica-se nesta ordem; vale o primeiro caso que se aplica.',
  ],
  '年度末の実績値が、まだ一つも報告されていない。': [
    '年度（ねんど）の終（お）わりの数字（すうじ）が、まだない。',
    'no figure at the end of a year has been reported yet.',
    'nenhum valor de fim de ano foi informado ainda.',
  ],
  '実績値はあるが、基準値や目標値と比べられない理由がある。': [
    '数字（すうじ）はあるが、くらべられない理由（りゆう）がある。',
    'there is a figure, but there is a reason why it cannot be compared with the baseline or the target.',
    'há um valor, mas existe um motivo para não compará-lo com o valor inicial ou com a meta.',
  ],
  '目標値に届いている。': [
    '目標（もくひょう）の数字（すうじ）になりました。',
    'the target has been reached. ',
    'a meta foi alcançada. ',
  ],
  '目標値とちょうど同じ値も含みます。': [
    '目標（もくひょう）と同（おな）じ数字（すうじ）も入（はい）ります。',
    'Exactly the target counts as well.',
    'Vale também o valor exato da meta.',
  ],
  '目標値には届かないが、その年度の期待値に届いている。': [
    '目標（もくひょう）の数字（すうじ）ではありません。でも、その年度（ねんど）になってほしい数字（すうじ）になりました。',
    'the target has not been reached, but the expected value of the year has. ',
    'a meta não foi alcançada, mas o valor esperado para o ano, sim. ',
  ],
  '期待値とちょうど同じ値も含みます。': [
    'なってほしい数字（すうじ）と同（おな）じ数字（すうじ）も入（はい）ります。',
    'Exactly the expected value counts as well.',
    'Vale também o valor esperado exato.',
  ],
  '期待値には届かないが、基準値よりはよくなっている。': [
    'なってほしい数字（すうじ）ではありません。でも、はじめよりよくなりました。',
    'the expected value has not been reached, but the figure is better than the baseline.',
    'o valor esperado não foi alcançado, mas está melhor que o valor inicial.',
  ],
  '期待値には届かず、基準値と同じ。': [
    'なってほしい数字（すうじ）ではありません。はじめと同（おな）じです。',
    'the expected value has not been reached, and the figure equals the baseline.',
    'o valor esperado não foi alcançado e é igual ao valor inicial.',
  ],
  '基準値より悪くなっている。': [
    'はじめより悪（わる）くなりました。',
    'the figure is worse than the baseline.',
    'está pior que o valor inicial.',
  ],
  '目標の年度の年度末の実績値が報告されると、その値で<1>達成</1>か<2>未達成</2>を決め、「（最終）」と示します。その後の年度の値が報告されても、この判定は変わりません。目標の年度の値がなく、その後の年度の値だけがあるときは、その年度の名前を挙げて判定し、「（最終）」とはしません。目標の年度が過ぎても値が報告されていないときは、古い年度の判定に、そのことを書き添えます。':
    [
      '目標（もくひょう）の年度（ねんど）の終（お）わりの数字（すうじ）がわかると、<1>できた（達成（たっせい））</1>か<2>できなかった</2>かを決（き）めて、「（最後（さいご））」と書（か）きます。そのあとの年度（ねんど）の数字（すうじ）がわかっても、変（か）わりません。目標（もくひょう）の年度（ねんど）の数字（すうじ）がなくて、そのあとの数字（すうじ）だけがあるときは、その年度（ねんど）の名前（なまえ）を書（か）いて決（き）めます。このとき、「（最後（さいご））」とは書（か）きません。目標（もくひょう）の年度（ねんど）が過（す）ぎても数字（すうじ）がないときは、そのことも書（か）きます。',
      'Once the figure at the end of the target year is reported, it decides between <1>Achieved</1> and <2>Not achieved</2>, marked “(final)”. Figures of later years do not change that. Where the target year has no figure but a later year has, that year is named and judged, without “(final)”. Where the target year is past and no figure has been reported, the status of the earlier year says so.',
      'Quando o valor do fim do ano da meta é informado, ele decide entre <1>Meta atingida</1> e <2>Meta não atingida</2>, com a marca “(final)”. Valores de anos posteriores não mudam isso. Se falta o valor do ano da meta e só há um posterior, esse ano é citado e avaliado, sem “(final)”. Se o ano da meta já passou e nenhum valor foi informado, isso é dito junto da situação do ano anterior.',
    ],
  '最終の判定には、どこまで進んだか（進み具合）も添えます。': [
    '最後（さいご）に決（き）めるときは、進（すす）み具合（ぐあい）も書（か）きます。',
    'A final status also says how far things got (progress).',
    'A situação final diz também até onde se chegou (progresso).',
  ],
  'ただし、基準値より悪い値で終わったときと、基準値と目標値が近く、進み具合が{n}%を超えるときは、割合を示さず、単位のある差だけを示します。':
    [
      'でも、はじめより悪（わる）いときと、進（すす）み具合（ぐあい）が{n}%より大（おお）きいときは、差（さ）だけを書（か）きます。',
      'But where the figure ended worse than the baseline, or baseline and target are so close that progress exceeds {n}%, only the difference is given, not a percentage.',
      'Mas, se o valor final é pior que o inicial, ou se o inicial e a meta são tão próximos que o progresso passa de {n}%, indica-se só a diferença, sem porcentagem.',
    ],
  '保つことをめざす指標、目標値が基準値と同じ指標、目標値が0の累計、言葉で示す指標には、進み具合がありません。':
    [
      '同（おな）じ数字（すうじ）を守（まも）る目標（もくひょう）、目標（もくひょう）が0の合計（ごうけい）、言葉（ことば）の目標（もくひょう）には、進（すす）み具合（ぐあい）がありません。',
      'Indicators that are to be kept up, whose target equals the baseline, totals with a target of zero, and those stated in words have no progress.',
      'Não têm progresso os indicadores a manter, aqueles cuja meta é igual ao valor inicial, os totais com meta zero e os expressos em palavras.',
    ],
  '増加、減少、割合の指標に基準値がないときは、どこから変わったかが分からないので、目標の年度になっても「比較できない」のままです。':
    [
      'はじめの数字（すうじ）がないときは、変化（へんか）がわかりません。だから、いつも「くらべられない」です。',
      'Where an indicator of increase, decrease or share has no baseline, it is unknown what it changed from, so it stays “Not comparable” even in the target year.',
      'Se um indicador de aumento, redução ou porcentagem não tem valor inicial, não se sabe de onde mudou; continua “Não comparável” mesmo no ano da meta.',
    ],
  '期間の合計で0をめざす指標（事故の件数など）は、0のままなら、目標の年度より前は「順調」、目標の年度には「達成」です。':
    [
      '合計（ごうけい）を0にしたいとき（事故（じこ）の数（かず）など）は、0のままなら「よく進（すす）んでいる」です。目標（もくひょう）の年度（ねんど）には「できた（達成（たっせい））」です。',
      'A total that is to stay at zero (such as accidents) is “On track” while it is zero, and “Achieved” in the target year.',
      'Um total que deve ficar em zero (acidentes, por exemplo) está “No ritmo esperado” enquanto for zero e é “Meta atingida” no ano da meta.',
    ],
  '一度でも0を超えると0には戻らないので、目標の年度を待たずに「未達成」とします。': [
    '一度（いちど）でも0より多（おお）くなると、「できなかった」です。',
    'Once above zero it cannot return, so it is “Not achieved” without waiting for the target year.',
    'Uma vez acima de zero, não há volta: passa a “Meta não atingida” sem esperar o ano da meta.',
  ],
  '保つことをめざす指標（維持、範囲）には、期待値がありません。': [
    '同（おな）じ数字（すうじ）を守（まも）る目標（もくひょう）には、なってほしい数字（すうじ）がありません。',
    'Indicators that are to be kept up (level or range) have no expected value.',
    'Indicadores a manter (nível ou faixa) não têm valor esperado.',
  ],
  '目標に届いていなければ、基準値と比べて{n1}から{n2}のどれかになります。': [
    '目標（もくひょう）ではないときは、はじめとくらべて、{n1}から{n2}のどれかになります。',
    'Where the target is not met, comparison with the baseline gives one of {n1} to {n2}.',
    'Se a meta não é cumprida, a comparação com o valor inicial dá um dos casos de {n1} a {n2}.',
  ],
  'アンケートのように小さな差に意味がない指標には、許容差が決められていることがあります。': [
    'アンケートなどでは、小（ちい）さい差（さ）は考（かんが）えません。この差（さ）を「ちがってもいい差（さ）」と言（い）います。',
    'Where small differences mean nothing, as in surveys, a tolerance may be set.',
    'Quando pequenas diferenças nada dizem, como em pesquisas, pode haver uma tolerância.',
  ],
  'このときも、達成と順調を先に確かめます。': [
    'このときも、「できた（達成（たっせい））」と「よく進（すす）んでいる」を先（さき）に見（み）ます。',
    'Then too, “Achieved” and “On track” are tried first.',
    'Também nesse caso verificam-se primeiro “Meta atingida” e “No ritmo esperado”.',
  ],
  'どちらでもないもののうち、基準値との差が許容差以内（ちょうど許容差の値も含みます）なら「横ばい」、それより大きくよくなっていれば「改善しているが、遅れている」、それより大きく悪くなっていれば「基準値より後退」とします。':
    [
      'どちらでもなくて、はじめとの差（さ）がちがってもいい差（さ）までなら「変（か）わらない」です。それよりよければ「よくなっているが、おそい」です。それより悪（わる）ければ「はじめより悪（わる）い」です。',
      'Otherwise, a difference from the baseline within the tolerance (or exactly at it) is “No change”, a larger improvement “Improving but behind”, a larger decline “Worse than the baseline”.',
      'Fora isso, uma diferença dentro da tolerância (ou exatamente nela) é “Sem mudança”; uma melhora maior, “Melhora, mas com atraso”; uma piora maior, “Pior que o valor inicial”.',
    ],
  '目標値が基準値と同じで、許容差のある指標は、差が許容差以内なら達成です。': [
    '目標（もくひょう）がはじめと同（おな）じで、ちがってもいい差（さ）があるときは、差（さ）がそこまでなら、「できた（達成（たっせい））」です。',
    'Where the target equals the baseline and there is a tolerance, a difference within it is “Achieved”.',
    'Se a meta é igual ao valor inicial e há tolerância, uma diferença dentro dela é “Meta atingida”.',
  ],
  'それより離れたら、どちらの向きでも、目標の年度より前は「基準値より後退」、目標の年度からは「未達成」とします。':
    [
      'それより差（さ）が大（おお）きいときは、目標（もくひょう）の年度（ねんど）の前（まえ）は「はじめより悪（わる）い」、目標（もくひょう）の年度（ねんど）からは「できなかった」です。',
      'Beyond it, in either direction, it is “Worse than the baseline” before the target year and “Not achieved” from then on.',
      'Além dela, em qualquer sentido, é “Pior que o valor inicial” antes do ano da meta e “Meta não atingida” a partir dele.',
    ],
  '許容差がないときは、目標の年度になるまで判定しません。': [
    'ちがってもいい差（さ）がないときは、目標（もくひょう）の年度（ねんど）まで決（き）めません。',
    'Without a tolerance nothing is judged until the target year.',
    'Sem tolerância, nada é avaliado até o ano da meta.',
  ],
  '目標の年度には、同じ値なら達成、違えば未達成とします。': [
    '目標（もくひょう）の年度（ねんど）には、同（おな）じ数字（すうじ）なら「できた（達成（たっせい））」、ちがえば「できなかった」です。',
    'In that year the same figure is “Achieved”, another “Not achieved”.',
    'Nesse ano, o mesmo valor é “Meta atingida”; outro, “Meta não atingida”.',
  ],
  '種類が「増加」か「減少」と書かれていれば、その向きに超えた値も達成に含みます。': [
    '「増（ふ）やす」か「減（へ）らす」と書（か）いてあれば、もっと増（ふ）えた（減（へ）った）数字（すうじ）も「できた（達成（たっせい））」です。',
    'Where the kind is given as increase or decrease, going further that way is “Achieved” as well.',
    'Se o tipo indicado é aumento ou redução, passar da meta nesse sentido também é “Meta atingida”.',
  ],
  '範囲で示された目標は、下限と上限の値も達成に含みます。': [
    '「ここからここまで」という目標（もくひょう）は、はしの数字（すうじ）も「できた（達成（たっせい））」です。',
    'Of a target range, both limits count as “Achieved”.',
    'Numa meta em faixa, os dois limites também são “Meta atingida”.',
  ],
  '「比較できない」理由': [
    '「くらべられない」理由（りゆう）',
    'Why an indicator may be “Not comparable”',
    'Por que um indicador pode ser “Não comparável”',
  ],
  'このサイトの編集者が、比べられない理由を書いている（調査の方法が変わった、基準値が見込みの値である、期間全体の値と途中の値を比べることになる、など）。':
    [
      'サイトを作（つく）った人（ひと）が、理由（りゆう）を書（か）いた（調（しら）べ方（かた）が変（か）わった、など）。',
      'The editors of this site give a reason (the survey changed, the baseline is an estimate, a figure for the whole period would be compared with one from its middle, and so on).',
      'Os editores deste site indicam um motivo (a pesquisa mudou, o valor inicial é uma estimativa, um valor do período inteiro seria comparado com um intermediário etc.).',
    ],
  'この理由は、計画書の文ではありません': [
    'この理由（りゆう）は、計画（けいかく）の文（ぶん）ではありません',
    'The reason is not text of the plan.',
    'Esse motivo não é texto do plano.',
  ],
  目標値がない: ['目標（もくひょう）がない', 'There is no target.', 'Não há meta.'],
  '基準値がなく、どこから変わったかが分からない': [
    'はじめの数字（すうじ）がない',
    'There is no baseline, so it is unknown what it changed from.',
    'Não há valor inicial; não se sabe de onde mudou.',
  ],
  '基準値と目標値が同じで、どれだけの差まで同じとみなすか（許容差）が決まっておらず、まだ目標の年度になっていない':
    [
      'はじめと目標（もくひょう）が同（おな）じで、ちがってもいい差（さ）がなくて、まだ目標（もくひょう）の年度（ねんど）ではない',
      'Baseline and target are the same, no tolerance is set, and the target year has not come.',
      'O valor inicial e a meta são iguais, não há tolerância definida e o ano da meta ainda não chegou.',
    ],
  '最も新しい実績値が、基準値の年度より後のものではない': [
    'いちばん新（あたら）しい数字（すうじ）が、はじめの年度（ねんど）よりあとではない',
    'The newest figure is not later than the baseline.',
    'O valor mais recente não é posterior ao valor inicial.',
  ],
  '期間の合計で0をめざす指標のうち、合計が減ることもある（増えた分と減った分の差し引きである）ため、途中の年度の期待値を決められない':
    [
      '合計（ごうけい）を0にしたいもので、合計（ごうけい）が増（ふ）えたり減（へ）ったりする',
      'The total is to be zero but can also fall (it is a balance of gains and losses), so no value can be expected for a year in between.',
      'O total deve ser zero, mas também pode diminuir (é um saldo de entradas e saídas); não há valor esperado para anos intermediários.',
    ],
  'やったか、やっていないかで測る指標で、まだその年度になっていない': [
    'したか、していないかの目標（もくひょう）で、まだその年度（ねんど）ではない',
    'It is measured by whether something was done, and its year has not come.',
    'Mede-se se algo foi feito ou não, e o ano ainda não chegou.',
  ],
  数ではなく文章で書かれている: [
    '数字（すうじ）ではなく、文（ぶん）で書（か）いてある',
    'It is written in words, not in figures.',
    'Está escrito em palavras, não em números.',
  ],
  達成度と目標指標は別のもの: [
    'A、B、C、D と、目標（もくひょう）の数字（すうじ）はちがいます',
    'Grades and indicators are different things',
    'Graus e indicadores são coisas diferentes',
  ],
  '達成度（AからD）は担当課が取組の行ごとに付けたもので、目標指標の状況は、報告された数値からこのサイトが計算したものです。':
    [
      'A、B、C、D は、担当（たんとう）する課（か）が決（き）めます。目標（もくひょう）の数字（すうじ）のようすは、このサイトが計算（けいさん）しました。',
      'Grades (A to D) are given by the divisions, row by row; the status of an indicator is calculated by this site from the reported figures.',
      'Os graus (A a D) são dados pelos setores, linha por linha; a situação de um indicador é calculada por este site a partir dos valores informados.',
    ],
  '達成度（AからD）は担当課が取組の行ごとに付けたもので、目標指標の状況は数値から決めたものです。':
    [
      'A、B、C、D は、担当（たんとう）する課（か）が決（き）めます。目標（もくひょう）のようすは、数字（すうじ）で決（き）めます。',
      'Grades (A to D) are given by the divisions, row by row; the status of an indicator follows from the figures.',
      'Os graus (A a D) são dados pelos setores, linha por linha; a situação de um indicador resulta dos valores.',
    ],
  '市が付けた評価ではありません。': [
    '市（し）が決（き）めたものではありません。',
    'It is not a rating given by the city.',
    'Não é uma avaliação da prefeitura.',
  ],
  '一方から、もう一方を決めることはしていません。': [
    '一（ひと）つから、もう一（ひと）つを決（き）めません。',
    'Neither is derived from the other.',
    'Um não é deduzido do outro.',
  ],
  'また、いくつもの目標指標の進み具合を平均することもしていません。': [
    'いくつかの進（すす）み具合（ぐあい）の平均（へいきん）も、計算（けいさん）しません。',
    'Nor is the progress of several indicators averaged.',
    'Também não se faz a média do progresso de vários indicadores.',
  ],
};
