import type { Catalogue } from '../catalogue.ts';

/** What the software adds to the editors' pages: accessibility, about. */
export const OWN_PAGES: Catalogue = {
  'まだ示されていません。': [
    'まだ書（か）いてありません。',
    'Not stated yet.',
    'Ainda não informado.',
  ],
  利用の条件: ['使（つか）うときのきまり', 'Terms of use', 'Condições de uso'],
  元のデータ: ['もとのデータ', 'Source data', 'Dados de origem'],
  公式サイト: ['公式（こうしき）サイト', 'Official website', 'Site oficial'],
  権利と元のデータ: [
    '権利（けんり）と、もとのデータ',
    'Rights and source data',
    'Direitos e dados de origem',
  ],
  自動の検査の方法: [
    'コンピューターの検査（けんさ）のしかた',
    'How the automatic checks work',
    'Como são as verificações automáticas',
  ],
  アクセシビリティの自動検査: [
    '使（つか）いやすさの検査（けんさ）',
    'Automatic accessibility checks',
    'Verificação automática de acessibilidade',
  ],
  HTMLの検査: ['HTML の検査（けんさ）', 'Check of the HTML', 'Verificação do HTML'],
  拡大の検査: [
    '大（おお）きくしたときの検査（けんさ）',
    'Check of enlargement',
    'Verificação da ampliação',
  ],
  キーボードの検査: ['キーボードの検査（けんさ）', 'Check by keyboard', 'Verificação pelo teclado'],
  色の検査: ['色（いろ）の検査（けんさ）', 'Check of the colours', 'Verificação das cores'],
  'WCAG {v}のレベルAとAAのうち、機械で判定できる項目。': [
    'WCAG {v}のレベルAとAAの中（なか）で、コンピューターでわかること。',
    'Those criteria of levels A and AA of WCAG {v} that a machine can judge.',
    'Os critérios dos níveis A e AA da WCAG {v} que uma máquina consegue avaliar.',
  ],
  'すべてのページを、幅{n1}pxの明るい配色で開く部分をすべて開いた状態と、幅{n2}pxの暗い配色で何も操作していない状態で調べます。':
    [
      'すべてのページを、はば{n1}pxの明（あか）るい色（いろ）と、はば{n2}pxの暗（くら）い色（いろ）でしらべます。',
      'Every page is checked at {n1} px in light colours with everything opened, and at {n2} px in dark colours as it loads.',
      'Todas as páginas são verificadas com {n1} px em cores claras com tudo aberto, e com {n2} px em cores escuras sem nenhuma operação.',
    ],
  '文法の誤り、名前のない入力欄、見出しの順の誤りなど。': [
    'HTML のまちがい、名前（なまえ）のない入力（にゅうりょく）のところ、見出（みだ）しの順番（じゅんばん）のまちがいなど。',
    'Errors of grammar, fields without names, headings out of order and the like.',
    'Erros de gramática, campos sem nome, títulos fora de ordem etc.',
  ],
  'すべてのページが、{n1}%の拡大（幅{n2}px）でも、{n3}%の大きさの文字でも、横に動かさずに読め、文字が切れないこと。':
    [
      'すべてのページを、{n1}%（はば{n2}px）にしても、文字（もじ）を{n3}%にしても、横（よこ）に動（うご）かさないで読（よ）むことができること。',
      'Every page reads without sideways scrolling or cut-off text at {n1}% zoom ({n2} px wide) and with text at {n3}%.',
      'Todas as páginas podem ser lidas sem rolar para o lado e sem texto cortado com zoom de {n1}% (largura {n2} px) e letras de {n3}%.',
    ],
  '主な種類のページで、キーボードだけで端まで進め、いまどこにいるかがいつも見えること。': [
    '主（おも）なページで、キーボードだけで最後（さいご）まで行（い）くことができて、今（いま）いるところがいつも見（み）えること。',
    'On the main kinds of pages the keyboard alone reaches everything, and the focus is always visible.',
    'Nos principais tipos de página, o teclado sozinho alcança tudo e o foco está sempre visível.',
  ],
  '文字と地の色の比が{t1}以上、枠の線が{t2}以上であること（明るい配色と暗い配色）。': [
    '文字（もじ）と後（うし）ろの色（いろ）の差（さ）が{t1}以上（いじょう）、線（せん）が{t2}以上（いじょう）であること（明（あか）るい色（いろ）と暗（くら）い色（いろ））。',
    'Contrast of text at least {t1}, of borders at least {t2} (light and dark colours).',
    'Contraste do texto de pelo menos {t1} e das bordas de pelo menos {t2} (cores claras e escuras).',
  ],
  '使う道具: WCAG {v}の計算式': [
    '使（つか）う道具（どうぐ）: WCAG {v}の計算（けいさん）',
    'Tool: the formula of WCAG {v}',
    'Ferramenta: a fórmula da WCAG {v}',
  ],
  '使う道具: {t}': ['使（つか）う道具（どうぐ）: {t}', 'Tools: {t}', 'Ferramentas: {t}'],
  'このサイトを作るソフトウェア（Keikaku {t}）を開発するときの検査です。': [
    'このサイトを作（つく）るソフトウェア（Keikaku {t}）を作（つく）るときの検査（けんさ）です。',
    'These checks are made while developing the software of this site (Keikaku {t}).',
    'Estas verificações são feitas no desenvolvimento do software deste site (Keikaku {t}).',
  ],
  '試験用の計画などから作ったサイトを調べています。': [
    'テストのための計画（けいかく）などで作（つく）ったサイトをしらべています。',
    'They look at sites made from test plans, among others.',
    'Elas examinam sites feitos de planos de teste, entre outros.',
  ],
  '公開のたびに行うものではないので、内容を書き換えた後のページが同じ結果になるとは限りません。': [
    'サイトを出（だ）すたびにする検査（けんさ）ではありません。内容（ないよう）を変（か）えたあとは、同（おな）じ結果（けっか）ではないことがあります。',
    'They are not run at each publication, so pages changed since then may give other results.',
    'Não são feitas a cada publicação; páginas alteradas depois podem ter outro resultado.',
  ],
  '自動の検査で分かるのは基準の一部です。': [
    'コンピューターの検査（けんさ）でわかるのは、一部（いちぶ）だけです。',
    'Automatic checks cover only part of the criteria.',
    'As verificações automáticas cobrem só parte dos critérios.',
  ],
  '検査に通っていても、基準に適合しているとは言えません。': [
    '検査（けんさ）でよくても、全部（ぜんぶ）よいとは言（い）えません。',
    'Passing them does not mean conformity.',
    'Passar nelas não significa conformidade.',
  ],
};
