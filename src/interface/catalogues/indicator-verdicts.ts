import type { Catalogue } from '../catalogue.ts';

/** Why an indicator has its status: “because …” of clauses, each translated alone; the rule itself. */
export const INDICATOR_VERDICTS: Catalogue = {
  '編集者の説明:': [
    'サイトを作（つく）った人（ひと）の説明（せつめい）:',
    'Explanation by the editors:',
    'Explicação dos editores:',
  ],
  '（計画書の文ではありません）': [
    '（計画（けいかく）の文（ぶん）ではありません）',
    ' (not text of the plan)',
    ' (não é texto do plano)',
  ],
  '{t1}ため、「{t2}」です。': [
    '「{t2}」です。理由（りゆう）: {t1}。',
    '“{t2}”, because {t1}.',
    '“{t2}”, porque {t1}.',
  ],
  '{t1}ため、「{t2}」です（{t3}）。': [
    '「{t2}」です。理由（りゆう）: {t1}。（{t3}です。）',
    '“{t2}”, because {t1} ({t3}).',
    '“{t2}”, porque {t1} ({t3}).',
  ],
  '{t1}ため、「{t2}」です（{t3}。期待値は丸める前の値で比べています）。': [
    '「{t2}」です。理由（りゆう）: {t1}。（{t3}です。くらべるときは、もっと細（こま）かい数字（すうじ）を使（つか）いました。）',
    '“{t2}”, because {t1} ({t3}; compared before rounding).',
    '“{t2}”, porque {t1} ({t3}; comparado antes de arredondar).',
  ],
  '目標年度（{y}）の実績値が報告されていないので、その後の{y2}で判定しています。': [
    '{y}は、目標（もくひょう）の年度（ねんど）です。でも、この年度（ねんど）の数字（すうじ）がありません。だから、そのあとの{y2}の数字（すうじ）で決（き）めました。',
    'No figure was reported for the target year ({y}), so it is judged by {y2}.',
    'Não foi informado valor para o ano da meta ({y}); por isso vale o do {y2}.',
  ],
  '基準値には「{t}」という注があります。': [
    'はじめの数字（すうじ）には「{t}」という説明（せつめい）があります。',
    'The baseline has the note “{t}”.',
    'O valor inicial tem a nota “{t}”.',
  ],
  '目標年度（{y}）の{t}': [
    '{y}は、目標（もくひょう）の年度（ねんど）です。{t}',
    'in the target year ({y}), {t}',
    'no ano da meta ({y}), {t}',
  ],
  '実績値{t1}が、{t2}である': [
    '数字（すうじ）は{t1}です。{t2}です',
    'the figure {t1} is {t2}',
    'o valor {t1} é {t2}',
  ],
  '目標値の{t}以上': [
    '目標（もくひょう）の{t}以上（いじょう）',
    'at or above the target {t}',
    'igual ou acima da meta {t}',
  ],
  '目標値の{t}以下': [
    '目標（もくひょう）の{t}以下（いか）',
    'at or below the target {t}',
    'igual ou abaixo da meta {t}',
  ],
  '目標値の{t}と同じ': [
    '目標（もくひょう）の{t}と同（おな）じ',
    'the same as the target {t}',
    'igual à meta {t}',
  ],
  '基準値の{t}と同じ': [
    'はじめの数字（すうじ）の{t}と同（おな）じ',
    'the same as the baseline {t}',
    'igual ao valor inicial {t}',
  ],
  '{y}の期待値の{t}以上': [
    '{y}になってほしい数字（すうじ）（{t}）以上（いじょう）',
    'at or above the value expected for {y} ({t})',
    'igual ou acima do valor esperado para o {y} ({t})',
  ],
  '{y}の期待値の{t}以下': [
    '{y}になってほしい数字（すうじ）（{t}）以下（いか）',
    'at or below the value expected for {y} ({t})',
    'igual ou abaixo do valor esperado para o {y} ({t})',
  ],
  '実績が目標の{t}と同じである': [
    '結果（けっか）は{t}です。目標（もくひょう）と同（おな）じです',
    'the result is the same as the target, {t}',
    'o resultado é igual à meta, {t}',
  ],
  '実績が{t1}で、目標の{t2}と違う': [
    '結果（けっか）は{t1}です。目標（もくひょう）の{t2}とちがいます',
    'the result, {t1}, differs from the target, {t2}',
    'o resultado, {t1}, é diferente da meta, {t2}',
  ],
  '実績値{t1}が、目標の範囲（{t2}）に入っている': [
    '数字（すうじ）は{t1}です。目標（もくひょう）は{t2}です。数字（すうじ）は、目標（もくひょう）の中（なか）です',
    'the figure {t1} is within the target range ({t2})',
    'o valor {t1} está dentro da faixa da meta ({t2})',
  ],
  '実績値{t1}が、目標の範囲（{t2}）の外である': [
    '数字（すうじ）は{t1}です。目標（もくひょう）は{t2}です。数字（すうじ）は、目標（もくひょう）の外（そと）です',
    'the figure {t1} is outside the target range ({t2})',
    'o valor {t1} está fora da faixa da meta ({t2})',
  ],
  '実績値{t1}と目標値の{t2}の差（{t3}）が、許容差の{t4}以内である': [
    '数字（すうじ）は{t1}です。目標（もくひょう）は{t2}です。差（さ）は{t3}です。{t4}までは、ちがってもいいです',
    'the difference ({t3}) between the figure {t1} and the target {t2} is within the tolerance of {t4}',
    'a diferença ({t3}) entre o valor {t1} e a meta {t2} está dentro da tolerância de {t4}',
  ],
  '実績値{t1}と目標値の{t2}の差（{t3}）が、許容差の{t4}を超える': [
    '数字（すうじ）は{t1}です。目標（もくひょう）は{t2}です。差（さ）は{t3}です。ちがってもいいのは、{t4}までです',
    'the difference ({t3}) between the figure {t1} and the target {t2} exceeds the tolerance of {t4}',
    'a diferença ({t3}) entre o valor {t1} e a meta {t2} passa da tolerância de {t4}',
  ],
  '実績値{t1}と基準値の{t2}の差（{t3}）が、許容差の{t4}以内である': [
    '数字（すうじ）は{t1}です。はじめは{t2}でした。差（さ）は{t3}です。{t4}までは、ちがってもいいです',
    'the difference ({t3}) between the figure {t1} and the baseline {t2} is within the tolerance of {t4}',
    'a diferença ({t3}) entre o valor {t1} e o valor inicial {t2} está dentro da tolerância de {t4}',
  ],
  '実績値{t1}が、基準値と同じ目標値の{t2}と違う': [
    '数字（すうじ）は{t1}です。目標（もくひょう）は{t2}です。はじめの数字（すうじ）も{t2}です。この数字（すうじ）は、それとちがいます',
    'the figure {t1} differs from the target {t2}, which is the same as the baseline',
    'o valor {t1} é diferente da meta {t2}, que é igual ao valor inicial',
  ],
  '実績値{t1}が、{t2}に届いていない': [
    '数字（すうじ）は{t1}です。{t2}より少（すく）ないです',
    'the figure {t1} does not reach {t2}',
    'o valor {t1} não alcança {t2}',
  ],
  '実績値{t1}が、{t2}まで下がっていない': [
    '数字（すうじ）は{t1}です。{t2}より多（おお）いです',
    'the figure {t1} has not come down to {t2}',
    'o valor {t1} não baixou até {t2}',
  ],
  '実績値{t1}が、目標値の{t2}を超えている': [
    '数字（すうじ）は{t1}です。目標（もくひょう）の{t2}より多（おお）いです',
    'the figure {t1} exceeds the target {t2}',
    'o valor {t1} passa da meta {t2}',
  ],
  '目標値の{t}': ['目標（もくひょう）の{t}', 'the target {t}', 'a meta {t}'],
  '{y}の期待値の{t}': [
    '{y}になってほしい数字（すうじ）（{t}）',
    'the value expected for {y} ({t})',
    'o valor esperado para o {y} ({t})',
  ],
  '実績値{t1}は、基準値の{t2}より改善したものの、{t3}に届いていない': [
    '数字（すうじ）は{t1}です。はじめの{t2}より、よくなりました。でも、{t3}より少（すく）ないです',
    'the figure {t1} is better than the baseline {t2} but does not reach {t3}',
    'o valor {t1} é melhor que o valor inicial {t2}, mas não alcança {t3}',
  ],
  '実績値{t1}は、基準値の{t2}より改善したものの、{t3}まで下がっていない': [
    '数字（すうじ）は{t1}です。はじめの{t2}より、よくなりました。でも、{t3}より多（おお）いです',
    'the figure {t1} is better than the baseline {t2} but has not come down to {t3}',
    'o valor {t1} é melhor que o valor inicial {t2}, mas não baixou até {t3}',
  ],
  '実績値{t1}は、基準値の{t2}より、許容差（{t4}）を超えて改善したものの、{t3}に届いていない': [
    '数字（すうじ）は{t1}です。はじめの{t2}より、よくなりました。差（さ）は、ちがってもいい{t4}より大（おお）きいです。でも、{t3}より少（すく）ないです',
    'the figure {t1} is better than the baseline {t2} by more than the tolerance ({t4}) but does not reach {t3}',
    'o valor {t1} é melhor que o valor inicial {t2} além da tolerância ({t4}), mas não alcança {t3}',
  ],
  '実績値{t1}は、基準値の{t2}より、許容差（{t4}）を超えて改善したものの、{t3}まで下がっていない': [
    '数字（すうじ）は{t1}です。はじめの{t2}より、よくなりました。差（さ）は、ちがってもいい{t4}より大（おお）きいです。でも、{t3}より多（おお）いです',
    'the figure {t1} is better than the baseline {t2} by more than the tolerance ({t4}) but has not come down to {t3}',
    'o valor {t1} é melhor que o valor inicial {t2} além da tolerância ({t4}), mas não baixou até {t3}',
  ],
  '実績値{t1}が、基準値の{t2}を{t3}下回り、目標とは反対の向きに動いた': [
    '数字（すうじ）は{t1}です。はじめの{t2}より{t3}少（すく）なくなりました。目標（もくひょう）とは反対（はんたい）です',
    'the figure {t1} fell {t3} below the baseline {t2}, away from the target',
    'o valor {t1} caiu {t3} abaixo do valor inicial {t2}, no sentido contrário ao da meta',
  ],
  '実績値{t1}が、基準値の{t2}を{t3}上回り、目標とは反対の向きに動いた': [
    '数字（すうじ）は{t1}です。はじめの{t2}より{t3}多（おお）くなりました。目標（もくひょう）とは反対（はんたい）です',
    'the figure {t1} rose {t3} above the baseline {t2}, away from the target',
    'o valor {t1} subiu {t3} acima do valor inicial {t2}, no sentido contrário ao da meta',
  ],
  '実績値{t1}が、許容差（{t4}）を超えて、基準値の{t2}を{t3}下回り、目標とは反対の向きに動いた': [
    '数字（すうじ）は{t1}です。はじめの{t2}より{t3}少（すく）なくなりました。ちがってもいいのは、{t4}までです。目標（もくひょう）とは反対（はんたい）です',
    'the figure {t1} fell {t3} below the baseline {t2}, more than the tolerance ({t4}), away from the target',
    'o valor {t1} caiu {t3} abaixo do valor inicial {t2}, além da tolerância ({t4}), no sentido contrário ao da meta',
  ],
  '実績値{t1}が、許容差（{t4}）を超えて、基準値の{t2}を{t3}上回り、目標とは反対の向きに動いた': [
    '数字（すうじ）は{t1}です。はじめの{t2}より{t3}多（おお）くなりました。ちがってもいいのは、{t4}までです。目標（もくひょう）とは反対（はんたい）です',
    'the figure {t1} rose {t3} above the baseline {t2}, more than the tolerance ({t4}), away from the target',
    'o valor {t1} subiu {t3} acima do valor inicial {t2}, além da tolerância ({t4}), no sentido contrário ao da meta',
  ],
  '合計が、まだ{t}である': [
    '合計（ごうけい）は、まだ{t}です',
    'the total is still {t}',
    'o total ainda é {t}',
  ],
  '{y}までの合計が、目標値と同じ{t}のままである': [
    '{y}までの合計（ごうけい）は、まだ{t}です。目標（もくひょう）と同（おな）じです',
    'the total until {y} is still {t}, the same as the target',
    'o total até o {y} continua em {t}, igual à meta',
  ],
  '{y1}までの合計がすでに{t1}あり、目標年度（{y2}）の合計が{t2}になることはない': [
    '{y1}までの合計（ごうけい）は、もう{t1}です。目標（もくひょう）の年度（ねんど）は{y2}です。そのときの合計（ごうけい）は、{t2}になりません',
    'the total until {y1} is already {t1} and cannot be {t2} in the target year ({y2})',
    'o total até o {y1} já é {t1} e não pode ser {t2} no ano da meta ({y2})',
  ],
  '目標の範囲（{t1}）までの差が、基準値の{t2}から{t3}に縮まったものの、まだ範囲の外である': [
    '目標（もくひょう）は{t1}です。目標（もくひょう）までの差（さ）は、はじめは{t2}でした。今（いま）は{t3}です。小（ちい）さくなりました。でも、まだ目標（もくひょう）の外（そと）です',
    'the distance to the target range ({t1}) shrank from {t2} at the baseline to {t3} but is still outside',
    'a distância até a faixa da meta ({t1}) diminuiu de {t2} no valor inicial para {t3}, mas ainda está fora',
  ],
  '目標の範囲（{t1}）までの差が、基準値の{t2}から{t3}に広がった': [
    '目標（もくひょう）は{t1}です。目標（もくひょう）までの差（さ）は、はじめは{t2}でした。今（いま）は{t3}です。大（おお）きくなりました',
    'the distance to the target range ({t1}) grew from {t2} at the baseline to {t3}',
    'a distância até a faixa da meta ({t1}) aumentou de {t2} no valor inicial para {t3}',
  ],
  '目標の範囲（{t1}）までの差が、基準値のときと同じ{t2}である': [
    '目標（もくひょう）は{t1}です。目標（もくひょう）までの差（さ）は{t2}です。はじめと同（おな）じです',
    'the distance to the target range ({t1}) is {t2}, as at the baseline',
    'a distância até a faixa da meta ({t1}) é {t2}, como no valor inicial',
  ],
  '{t}なら「達成」': ['{t}なら「できた」', '“Achieved” would be {t}', '“Meta atingida” seria {t}'],
  '期待値以上なら「順調」': [
    'なってほしい数字（すうじ）以上（いじょう）なら「よく進（すす）んでいる」',
    '“On track” would be the expected value or more',
    '“No ritmo esperado” seria o valor esperado ou mais',
  ],
  '期待値以下なら「順調」': [
    'なってほしい数字（すうじ）以下（いか）なら「よく進（すす）んでいる」',
    '“On track” would be the expected value or less',
    '“No ritmo esperado” seria o valor esperado ou menos',
  ],
  '{t1}ため、判定していません。': [
    '今（いま）のようすは、決（き）めていません。理由（りゆう）: {t1}。',
    'Not judged, because {t1}.',
    'Sem avaliação, porque {t1}.',
  ],
  '{t1}ため、判定していません（{t2}）。': [
    '今（いま）のようすは、決（き）めていません。理由（りゆう）: {t1}。（{t2}。）',
    'Not judged, because {t1} ({t2}).',
    'Sem avaliação, porque {t1} ({t2}).',
  ],
  '期間を通した合計の目標値が{n}で、合計が減ることもあるため（増えた分と減った分の差し引き）、途中の年度までに見込む値を決められず、判定していません。':
    [
      '今（いま）のようすは、決（き）めていません。理由（りゆう）: 合計（ごうけい）を{n}にするのが目標（もくひょう）です。でも、合計（ごうけい）は、ふえたりへったりします。だから、途中（とちゅう）の年度（ねんど）になってほしい数字（すうじ）を、決（き）めることができません。',
      'Not judged: the target of the total is {n} and the total can also fall (gains less losses), so no value can be expected for the years on the way.',
      'Sem avaliação: a meta do total é {n} e o total também pode diminuir (ganhos menos perdas), por isso não se pode definir um valor esperado para os anos intermediários.',
    ],
  年度末の実績値がまだ報告されていない: [
    '年度（ねんど）の終（お）わりの数字（すうじ）は、まだありません',
    'no year-end figure has been reported yet',
    'ainda não foi informado o valor do fim do ano fiscal',
  ],
  '{n}月末の値は年度の途中の値で、判定には使いません': [
    '{n}月（がつ）の終（お）わりの数字（すうじ）は、年度（ねんど）の途中（とちゅう）の数字（すうじ）です。だから、使（つか）いません',
    'figures of the end of September are mid-year and not used for it',
    'os valores do fim de setembro são do meio do ano e não são usados',
  ],
  目標値が定められていない: [
    '目標（もくひょう）の数字（すうじ）がありません',
    'no target has been set',
    'não há meta definida',
  ],
  比べるもとになる基準値がない: [
    'くらべるための、はじめの数字（すうじ）がありません',
    'there is no baseline to compare with',
    'não há valor inicial para comparar',
  ],
  '目標値が基準値と同じ{t}で、どれだけの差を許すか（許容差）が定められていない': [
    '目標（もくひょう）は{t}です。はじめの数字（すうじ）と同（おな）じです。どのくらいちがってもいいかは、決（き）まっていません',
    'the target is {t}, the same as the baseline, and no tolerance has been set',
    'a meta é {t}, igual ao valor inicial, e não há tolerância definida',
  ],
  '最も新しい実績値（{y1}）が、基準値（{y2}）より後の年度の値ではない': [
    'いちばん新（あたら）しい数字（すうじ）は、{y1}のものです。はじめの数字（すうじ）は、{y2}のものです。くらべるためには、はじめよりあとの年度（ねんど）の数字（すうじ）がいります',
    'the newest figure ({y1}) is not later than the baseline ({y2})',
    'o valor mais recente ({y1}) não é posterior ao valor inicial ({y2})',
  ],
  数ではなく文章で示す指標の: [
    'この目標（もくひょう）は、文（ぶん）で書（か）いてあります。数字（すうじ）ではありません',
    'it is described in words, not figures',
    'é descrito em palavras, não em números',
  ],
  '{y1}は{t1}で、目標の{t2}になっていませんが、目標年度（{y2}）より前の': [
    '{y1}は{t1}です。目標（もくひょう）は{t2}です。まだ目標（もくひょう）と同（おな）じではありません。でも、目標（もくひょう）の年度（ねんど）は{y2}です。{y1}は、その前（まえ）です',
    'in {y1} it was {t1}, not yet the target {t2}, but the target year ({y2}) has not come',
    'no {y1} era {t1}, ainda não a meta {t2}, mas o ano da meta ({y2}) não chegou',
  ],
  '年度末の実績値が、まだ一つも報告されていない。9月末の値だけでは判定しません。': [
    '年度（ねんど）の終（お）わりの数字（すうじ）が、まだ一（ひと）つもありません。9月（がつ）の終（お）わりの数字（すうじ）だけでは、決（き）めません。',
    'No year-end figure has been reported yet. Figures of the end of September alone are not judged.',
    'Ainda não foi informado nenhum valor de fim de ano fiscal. Só com os valores do fim de setembro não há avaliação.',
  ],
  '実績値はあるが、基準値や目標値と比べられない。理由をそれぞれに書いています。': [
    '数字（すうじ）はあります。でも、はじめの数字（すうじ）や目標（もくひょう）とくらべることができません。理由（りゆう）は、それぞれのところに書（か）いてあります。',
    'There are figures, but they cannot be compared with the baseline or target. The reason is given with each.',
    'Há valores, mas não podem ser comparados com o valor inicial ou a meta. O motivo está escrito em cada um.',
  ],
  '目標値に届いている。目標値とちょうど同じ値も含みます（範囲の指標は、下限と上限の値も含みます）。':
    [
      '目標（もくひょう）になりました。目標（もくひょう）とちょうど同（おな）じ数字（すうじ）も入（はい）ります。「ここからここまで」の目標（もくひょう）では、いちばん小（ちい）さい数字（すうじ）と、いちばん大（おお）きい数字（すうじ）も入（はい）ります。',
      'The target has been reached. A figure equal to the target counts (for ranges, the bounds count too).',
      'A meta foi alcançada. Um valor igual à meta conta (nas faixas, os limites também contam).',
    ],
  '目標値にはまだ届かないが、その年度の期待値に届いている。期待値とちょうど同じ値も含みます。期間の合計で0をめざす指標では、まだ0のままのもの。':
    [
      'まだ目標（もくひょう）になっていません。でも、その年度（ねんど）になってほしい数字（すうじ）になりました。ちょうど同（おな）じ数字（すうじ）も入（はい）ります。合計（ごうけい）を0にする目標（もくひょう）では、まだ0のものです。',
      'Not at the target yet, but at the value expected for the year. A figure equal to it counts. Where the total should stay 0: still 0.',
      'Ainda não na meta, mas no valor esperado para o ano. Um valor igual conta. Quando o total deve ficar em 0: ainda 0.',
    ],
  '期待値（期待値のない維持・範囲の指標では目標値）に届かないが、基準値よりはよい。許容差があるときは、許容差より大きくよくなっているもの。':
    [
      'なってほしい数字（すうじ）になっていません。でも、はじめの数字（すうじ）よりいいです。なってほしい数字（すうじ）がないときは、目標（もくひょう）とくらべます。ちがってもいい差（さ）が決（き）まっているときは、それより大（おお）きくよくなったものです。',
      'Short of the expected value (for indicators to keep or within a range, of the target), but better than the baseline. Where there is a tolerance: better by more than that.',
      'Abaixo do valor esperado (nos de manter ou de faixa, da meta), mas melhor que o valor inicial. Quando há tolerância: melhor além dela.',
    ],
  '期待値に届かず、基準値と同じ（累計では、合計がまだ0）。許容差があるときは、基準値との差が許容差以内のもの（ちょうど許容差の値も含みます）。':
    [
      'なってほしい数字（すうじ）になっていません。はじめの数字（すうじ）と同（おな）じです。合計（ごうけい）の目標（もくひょう）では、まだ0です。ちがってもいい差（さ）が決（き）まっているときは、差（さ）がそこまでのものです。ちょうど同（おな）じ差（さ）も入（はい）ります。',
      'Short of the expected value and the same as the baseline (for totals: still 0). Where there is a tolerance: within it, its bound included.',
      'Abaixo do valor esperado e igual ao valor inicial (nos totais: ainda 0). Quando há tolerância: dentro dela, incluindo o limite.',
    ],
  '基準値より悪い。許容差があるときは、許容差より大きく悪くなっているもの。目標値が基準値と同じ指標では、どちらの向きでも、許容差より大きく離れたもの。目標年度からは使わず、「未達成」とします。':
    [
      'はじめの数字（すうじ）より悪（わる）いです。ちがってもいい差（さ）が決（き）まっているときは、それより大（おお）きく悪（わる）くなったものです。目標（もくひょう）がはじめの数字（すうじ）と同（おな）じときは、多（おお）くても少（すく）なくても、差（さ）がそれより大（おお）きいものです。目標（もくひょう）の年度（ねんど）からは、使（つか）いません。「できなかった」にします。',
      'Worse than the baseline. Where there is a tolerance: worse by more than that. Where the target equals the baseline: further away than the tolerance in either direction. Not used from the target year on: it is “Not achieved” then.',
      'Pior que o valor inicial. Quando há tolerância: pior além dela. Quando a meta é igual ao valor inicial: mais longe que a tolerância, em qualquer sentido. A partir do ano da meta não é usado: passa a “Meta não atingida”.',
    ],
  '目標年度の年度末の実績値（それがなければ、その後の年度末の実績値）が、目標値に届かなかった。目標年度より前に使うのは、期間の合計で0をめざす指標が0を超えたときだけです。':
    [
      '目標（もくひょう）の年度（ねんど）の終（お）わりの数字（すうじ）が、目標（もくひょう）になりませんでした。その数字（すうじ）がないときは、そのあとの年度（ねんど）の終（お）わりの数字（すうじ）で決（き）めます。目標（もくひょう）の年度（ねんど）の前（まえ）に使（つか）うのは、合計（ごうけい）を0にする目標（もくひょう）が、0より多（おお）くなったときだけです。',
      'The year-end figure of the target year (or else of a later year) did not reach the target. Used before the target year only where a total that should stay 0 has exceeded 0.',
      'O valor do fim do ano da meta (ou, se não houver, de um ano posterior) não alcançou a meta. Antes do ano da meta, só é usado quando um total que deveria ficar em 0 passou de 0.',
    ],
};
