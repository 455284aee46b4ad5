import type { Catalogue } from '../catalogue.ts';

/** What src/summaries says of an indicator's figure; sentences of clauses, each translated alone. */
export const INDICATOR_SENTENCES: Catalogue = {
  '年度末の実績値は、まだ報告されていません。': [
    '年度（ねんど）の終（お）わりの数字（すうじ）は、まだありません。',
    'No year-end figure has been reported yet.',
    'Ainda não foi informado nenhum valor de fim de ano fiscal.',
  ],
  '{y}の実績値は{t}です。': [
    '{y}の数字（すうじ）は{t}です。',
    'In {y} the figure was {t}.',
    'No {y}, o valor foi {t}.',
  ],
  '{y}の実績値は{t1}で、{t2}。': [
    '{y}の数字（すうじ）は{t1}です。{t2}。',
    'In {y} the figure was {t1}: {t2}.',
    'No {y}, o valor foi {t1}: {t2}.',
  ],
  '{y}の報告は{t}です。': [
    '{y}の報告（ほうこく）は{t}です。',
    'Reported for {y}: {t}.',
    'Informado para o {y}: {t}.',
  ],
  '{y}の実績は{t}です。': [
    '{y}の結果（けっか）は{t}です。',
    'The result in {y} is {t}.',
    'O resultado no {y} é {t}.',
  ],
  '{y}の実績は{t}で、目標を達成しました。': [
    '{y}の結果（けっか）は{t}です。目標（もくひょう）のとおりに、できました。',
    'The result in {y} is {t}: the target was achieved.',
    'O resultado no {y} é {t}: a meta foi atingida.',
  ],
  '{y}の実績は{t1}で、目標の{t2}には至りませんでした。': [
    '{y}の結果（けっか）は{t1}です。目標（もくひょう）は{t2}です。目標（もくひょう）のとおりに、できませんでした。',
    'The result in {y} is {t1}: the target, {t2}, was not reached.',
    'O resultado no {y} é {t1}: a meta, {t2}, não foi alcançada.',
  ],
  '{y1}から{y2}までの合計は{t}です。': [
    '{y1}から{y2}までの合計（ごうけい）は{t}です。',
    'The total from {y1} to {y2} is {t}.',
    'O total do {y1} ao {y2} é {t}.',
  ],
  '{y1}から{y2}までの合計は{t1}で、{t2}。': [
    '{y1}から{y2}までの合計（ごうけい）は{t1}です。{t2}。',
    'The total from {y1} to {y2} is {t1}: {t2}.',
    'O total do {y1} ao {y2} é {t1}: {t2}.',
  ],
  '{y}までの合計は{t1}で、{t2}。': [
    '{y}までの合計（ごうけい）は{t1}です。{t2}。',
    'The total until {y} is {t1}: {t2}.',
    'O total até o {y} é {t1}: {t2}.',
  ],
  '{y}は、{n}月末現在で{t}です。': [
    '{y}の{n}月（がつ）の終（お）わりは、{t}です。',
    'At the end of September of {y} it was {t}.',
    'No fim de setembro do {y}, era {t}.',
  ],
  '基準値（{y}）は{t}です。': [
    'はじめの数字（すうじ）（{y}）は{t}です。',
    'The baseline ({y}) is {t}.',
    'O valor inicial ({y}) é {t}.',
  ],
  '基準値はありません。': [
    'はじめの数字（すうじ）はありません。',
    'There is no baseline.',
    'Não há valor inicial.',
  ],
  '目標の範囲（{y}）は{t}です。': [
    '目標（もくひょう）のはんい（{y}）は{t}です。',
    'The target range ({y}) is {t}.',
    'A faixa da meta ({y}) é {t}.',
  ],
  '目標（{y}）は{t}です。': [
    '目標（もくひょう）（{y}）は{t}です。',
    'The target ({y}) is {t}.',
    'A meta ({y}) é {t}.',
  ],
  '目標値（{y}）は{t}です。': [
    '目標（もくひょう）（{y}）は{t}です。',
    'The target ({y}) is {t}.',
    'A meta ({y}) é {t}.',
  ],
  '目標値（{y}までの合計）は{t}です。': [
    '目標（もくひょう）（{y}までの合計（ごうけい））は{t}です。',
    'The target (total until {y}) is {t}.',
    'A meta (total até o {y}) é {t}.',
  ],
  '目標年度（{y}）の実績値は、報告されていません。': [
    '目標（もくひょう）の年度（ねんど）（{y}）の数字（すうじ）は、ありません。',
    'No figure has been reported for the target year ({y}).',
    'Não foi informado valor para o ano da meta ({y}).',
  ],
  'その後、{y}は{t}です。': [
    'そのあと、{y}は{t}です。',
    'Later, in {y}, it was {t}.',
    'Depois, no {y}, foi {t}.',
  ],
  '{t}とは比べていません。': [
    '{t}とは、くらべていません。',
    'It is not compared with {t}.',
    'Não é comparado com {t}.',
  ],
  '基準値（{t1}）や目標値（{t2}）': [
    'はじめの数字（すうじ）（{t1}）や目標（もくひょう）（{t2}）',
    'the baseline ({t1}) or the target ({t2})',
    'o valor inicial ({t1}) nem com a meta ({t2})',
  ],
  '基準値（{t}）': ['はじめの数字（すうじ）（{t}）', 'the baseline ({t})', 'o valor inicial ({t})'],
  '目標値（{t}）': ['目標（もくひょう）（{t}）', 'the target ({t})', 'a meta ({t})'],
  '基準値（{t}）と同じ値です': [
    'はじめの数字（すうじ）（{t}）と同（おな）じです',
    'the same as the baseline ({t})',
    'igual ao valor inicial ({t})',
  ],
  '基準値（{t1}）より{t2}高い値です': [
    'はじめの数字（すうじ）（{t1}）より{t2}高（たか）いです',
    '{t2} higher than the baseline ({t1})',
    '{t2} acima do valor inicial ({t1})',
  ],
  '基準値（{t1}）より{t2}低い値です': [
    'はじめの数字（すうじ）（{t1}）より{t2}低（ひく）いです',
    '{t2} lower than the baseline ({t1})',
    '{t2} abaixo do valor inicial ({t1})',
  ],
  '基準値（{t1}）から{t2}増えました': [
    'はじめの数字（すうじ）（{t1}）から{t2}ふえました',
    'up {t2} from the baseline ({t1})',
    '{t2} a mais que o valor inicial ({t1})',
  ],
  '基準値（{t1}）から{t2}減りました': [
    'はじめの数字（すうじ）（{t1}）から{t2}へりました',
    'down {t2} from the baseline ({t1})',
    '{t2} a menos que o valor inicial ({t1})',
  ],
  '基準値（{t1}）を{t2}上回っています': [
    'はじめの数字（すうじ）（{t1}）より{t2}多（おお）いです',
    '{t2} above the baseline ({t1})',
    '{t2} acima do valor inicial ({t1})',
  ],
  '基準値（{t1}）を{t2}下回っています': [
    'はじめの数字（すうじ）（{t1}）より{t2}少（すく）ないです',
    '{t2} below the baseline ({t1})',
    '{t2} abaixo do valor inicial ({t1})',
  ],
  目標値は定められていません: [
    '目標（もくひょう）の数字（すうじ）はありません',
    'no target has been set',
    'não há meta definida',
  ],
  目標値は基準値と同じです: [
    '目標（もくひょう）は、はじめの数字（すうじ）と同（おな）じです',
    'the target is the same as the baseline',
    'a meta é igual ao valor inicial',
  ],
  目標の範囲は定められていません: [
    '目標（もくひょう）のはんいはありません',
    'no target range has been set',
    'não há faixa de meta definida',
  ],
  '目標値（{t}）と同じ値です': [
    '目標（もくひょう）（{t}）と同（おな）じです',
    'the same as the target ({t})',
    'igual à meta ({t})',
  ],
  '目標値（{t}）のとおりです': [
    '目標（もくひょう）（{t}）のとおりです',
    'as in the target ({t})',
    'conforme a meta ({t})',
  ],
  '目標値（{t}）を達成しました': [
    '目標（もくひょう）（{t}）まで、できました',
    'the target ({t}) was achieved',
    'a meta ({t}) foi atingida',
  ],
  '目標値（{t}）に達しています': [
    '目標（もくひょう）（{t}）になりました',
    'the target ({t}) has been reached',
    'a meta ({t}) já foi alcançada',
  ],
  '目標値（{t1}）を{t2}上回っています': [
    '目標（もくひょう）（{t1}）より{t2}多（おお）いです',
    '{t2} above the target ({t1})',
    '{t2} acima da meta ({t1})',
  ],
  '目標値（{t1}）を{t2}下回っています': [
    '目標（もくひょう）（{t1}）より{t2}少（すく）ないです',
    '{t2} below the target ({t1})',
    '{t2} abaixo da meta ({t1})',
  ],
  '目標値（{t1}）を{t2}上回りました': [
    '目標（もくひょう）（{t1}）より{t2}多（おお）くなりました',
    'it ended {t2} above the target ({t1})',
    'terminou {t2} acima da meta ({t1})',
  ],
  '目標値（{t1}）とは{t2}違います': [
    '目標（もくひょう）（{t1}）と{t2}ちがいます',
    '{t2} away from the target ({t1})',
    'a {t2} da meta ({t1})',
  ],
  '目標値（{t1}）との差は{t2}で、許容差（{t3}）の中です': [
    '目標（もくひょう）（{t1}）との差（さ）は{t2}です。{t3}までは、ちがってもいいです',
    'it differs from the target ({t1}) by {t2}, within the tolerance ({t3})',
    'a diferença da meta ({t1}) é de {t2}, dentro da tolerância ({t3})',
  ],
  '目標値（{t1}）との差は{t2}で、許容差（{t3}）を超えています': [
    '目標（もくひょう）（{t1}）との差（さ）は{t2}です。ちがってもいいのは、{t3}までです',
    'it differs from the target ({t1}) by {t2}, more than the tolerance ({t3})',
    'a diferença da meta ({t1}) é de {t2}, acima da tolerância ({t3})',
  ],
  '目標値（{t1}）には{t2}届きませんでした': [
    '目標（もくひょう）（{t1}）まで{t2}たりませんでした',
    'it ended {t2} short of the target ({t1})',
    'faltaram {t2} para a meta ({t1})',
  ],
  '目標値（{t1}）には{t2}届いていません': [
    '目標（もくひょう）（{t1}）まで{t2}たりません',
    'it is {t2} short of the target ({t1})',
    'faltam {t2} para a meta ({t1})',
  ],
  '目標値（{t1}）まで、あと{t2}です': [
    '目標（もくひょう）（{t1}）まで、あと{t2}です',
    '{t2} to go to the target ({t1})',
    'faltam {t2} para a meta ({t1})',
  ],
  '{t1}（進み具合は{t2}）': [
    '{t1}（進（すす）み具合（ぐあい）は{t2}）',
    '{t1} (progress: {t2})',
    '{t1} (progresso: {t2})',
  ],
  '目標の「{t}」を満たしました': [
    '目標（もくひょう）の「{t}」のとおりに、できました',
    'the target, “{t}”, was met',
    'a meta, “{t}”, foi cumprida',
  ],
  '目標の「{t}」を満たしています': [
    '目標（もくひょう）の「{t}」のとおりです',
    'the target, “{t}”, is met',
    'a meta, “{t}”, está cumprida',
  ],
  '目標の「{t1}」を{t2}下回りました': [
    '目標（もくひょう）の「{t1}」より{t2}少（すく）なくなりました',
    'it ended {t2} below the target, “{t1}”',
    'terminou {t2} abaixo da meta, “{t1}”',
  ],
  '目標の「{t1}」を{t2}下回っています': [
    '目標（もくひょう）の「{t1}」より{t2}少（すく）ないです',
    '{t2} below the target, “{t1}”',
    '{t2} abaixo da meta, “{t1}”',
  ],
  '目標の「{t1}」を{t2}上回りました': [
    '目標（もくひょう）の「{t1}」より{t2}多（おお）くなりました',
    'it ended {t2} above the target, “{t1}”',
    'terminou {t2} acima da meta, “{t1}”',
  ],
  '目標の「{t1}」を{t2}上回っています': [
    '目標（もくひょう）の「{t1}」より{t2}多（おお）いです',
    '{t2} above the target, “{t1}”',
    '{t2} acima da meta, “{t1}”',
  ],
  '目標の範囲（{t1}）を{t2}下回っています': [
    '目標（もくひょう）のはんい（{t1}）より{t2}少（すく）ないです',
    '{t2} below the target range ({t1})',
    '{t2} abaixo da faixa da meta ({t1})',
  ],
  '目標の範囲（{t1}）を{t2}上回っています': [
    '目標（もくひょう）のはんい（{t1}）より{t2}多（おお）いです',
    '{t2} above the target range ({t1})',
    '{t2} acima da faixa da meta ({t1})',
  ],
  '目標の範囲（{t}）に入っています': [
    '目標（もくひょう）のはんい（{t}）の中（なか）です',
    'within the target range ({t})',
    'dentro da faixa da meta ({t})',
  ],
  '{t1}以上{t2}以下': ['{t1}から{t2}まで', 'from {t1} to {t2}', 'de {t1} a {t2}'],
  '{t}以上': ['{t}以上（いじょう）', 'at least {t}', 'pelo menos {t}'],
  '{t}以下': ['{t}以下（いか）', 'at most {t}', 'no máximo {t}'],
};
