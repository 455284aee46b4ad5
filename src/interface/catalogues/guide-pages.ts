import type { Catalogue } from '../catalogue.ts';

/** What editors write about the site itself: this site, accessibility, rights. */
export const GUIDE_PAGES: Catalogue = {
  'このサイトの目的、もとにした資料、文章の権利、原典との違い、リンクのしかた。': [
    'このサイトの目的（もくてき）、もとの資料（しりょう）、文（ぶん）の権利（けんり）、リンクのしかた。',
    'Purpose of this site, sources, rights, differences from the original, linking.',
    'Finalidade deste site, fontes, direitos, diferenças em relação ao original, links.',
  ],
  このサイトの目的: [
    'このサイトの目的（もくてき）',
    'Purpose of this site',
    'Finalidade deste site',
  ],
  '{t}の総合計画と、毎年度の施策進捗管理シートを、だれでも読み、たどり、確かめられる形で公開するためのサイトです。':
    [
      '{t}の計画（けいかく）と、毎年（まいねん）のシートを、だれでも読（よ）むことができるようにするサイトです。',
      'This site publishes the comprehensive plan of {t} and its yearly progress sheets so that anyone can read, follow and check them.',
      'Este site publica o plano geral (sogo keikaku) de {t} e as fichas de progresso de cada ano, para que qualquer pessoa possa ler, acompanhar e conferir.',
    ],
  '紙やPDFでは見つけにくい「どの施策を、どの課が、どこまで進めたか」を、取組の一つひとつまで示します。':
    [
      '「どの施策（しさく）を、どの課（か）が、どこまで進（すす）めたか」を、一（ひと）つずつ見（み）ることができます。',
      'It shows, down to each action, what is hard to find on paper or in a PDF: which division has got how far with which measure.',
      'Mostra, ação por ação, o que é difícil achar no papel ou em PDF: qual setor avançou até onde em cada medida.',
    ],
  もとにした資料: ['もとの資料（しりょう）', 'Sources', 'Fontes'],
  'いま載せているのは、計画の第{n}章「{t}」と、{y}の部局の組織目標、部門方針シート、施策進捗管理シートです。':
    [
      '今（いま）あるのは、計画（けいかく）の第（だい）{n}章（しょう）「{t}」と、{y}のシートです。',
      'At present it holds chapter {n} of the plan, “{t}”, and, for {y}, the organizational goals and policy sheets of the departments and the progress sheets.',
      'Por enquanto traz o capítulo {n} do plano, “{t}”, e, do {y}, as metas e diretrizes dos departamentos e as fichas de progresso.',
    ],
  'ほかの章はまだ載せていません。': [
    'ほかの章（しょう）は、まだありません。',
    'The other chapters are not here yet.',
    'Os outros capítulos ainda não estão aqui.',
  ],
  '{y}のシートは、「成果」「達成度」「今後の方向性」がまだ記入されていないものをもとにしています。':
    [
      '{y}のシートには、「成果（せいか）」「達成度（たっせいど）」「これからどうするか」が、まだ書（か）いてありません。',
      'The sheets of {y} are taken from a version in which results, grades and next direction had not been filled in yet.',
      'As fichas do {y} vêm de uma versão em que resultados, graus e próximos passos ainda não estavam preenchidos.',
    ],
  '空欄は「未記入」「未評価」と示し、こちらで補うことはしていません。': [
    '書（か）いてないところは、「まだ書（か）いてありません」「まだ評価（ひょうか）なし」とします。このサイトは、何（なに）も加（くわ）えません。',
    'Blanks are shown as “Not filled in yet” or “Not graded yet”; nothing is added here.',
    'Os espaços em branco aparecem como “Ainda não preenchido” ou “Sem avaliação ainda”; nada é acrescentado aqui.',
  ],
  原典と違うところ: [
    'もとの紙（かみ）とちがうところ',
    'Differences from the original',
    'Diferenças em relação ao original',
  ],
  '資料の文字は、紙面を読み取ったものです。読み取りの誤りと確かめられた箇所は直し、<1>訂正の一覧</1>に、原典の文字、直した文字、理由を載せています。確かめられない箇所は、そのまま載せて、同じページに疑問点として挙げています。':
    [
      'このサイトの文字（もじ）は、紙（かみ）を機械（きかい）で読（よ）んだものです。まちがいだとわかったところは、なおしました。なおしたところは、<1>なおしたところのページ</1>にあります。わからないところは、そのままです。',
      'The text was read from the printed pages. Places known to be misread were corrected; the <1>list of corrections</1> gives the original, the correction and the reason. Places that could not be confirmed are left as they are and listed there as open questions.',
      'O texto foi lido das páginas impressas. O que se confirmou como erro de leitura foi corrigido; a <1>lista de correções</1> traz o original, a correção e o motivo. O que não pôde ser confirmado fica como está e aparece ali como dúvida.',
    ],
  編集者が書いた文章: [
    'サイトを作（つく）った人（ひと）が書（か）いた文（ぶん）',
    'What the editors wrote',
    'O que os editores escreveram',
  ],
  '次の文章は計画書のものではなく、このサイトの編集者が書きました。': [
    '次（つぎ）の文（ぶん）は、計画（けいかく）の文（ぶん）ではありません。サイトを作（つく）った人（ひと）が書（か）きました。',
    'The following were written by the editors of this site and are not part of the plan.',
    'Os textos seguintes foram escritos pelos editores deste site e não fazem parte do plano.',
  ],
  用語の説明: [
    '言葉（ことば）の説明（せつめい）',
    'Explanations of terms',
    'Explicações de termos',
  ],
  'このページと、<1>見方</1>、<2>アクセシビリティ</2>のページ': [
    'このページと、<1>サイトの見方（みかた）</1>、<2>アクセシビリティ</2>のページ',
    'this page, <1>How to read this site</1> and <2>Accessibility</2>',
    'esta página, <1>Como ler este site</1> e <2>Acessibilidade</2>',
  ],
  '目標指標が「比較できない」ことの理由のうち、「編集者の説明」と添えてあるもの（<1>見方</1>に、状況の決め方があります）':
    [
      '「くらべられない」理由（りゆう）の中（なか）で、「サイトを作（つく）った人（ひと）の説明（せつめい）」と書（か）いてあるもの（決（き）め方（かた）は<1>サイトの見方（みかた）</1>にあります）',
      'reasons why an indicator is “Not comparable” that are marked as the editors’ (see <1>How to read this site</1> for how statuses are judged)',
      'os motivos de “Não comparável” marcados como dos editores (veja em <1>Como ler este site</1> como se avalia a situação)',
    ],
  表や見出しの前後にある案内の文: [
    '表（ひょう）や見出（みだ）しの近（ちか）くにある案内（あんない）の文（ぶん）',
    'the guidance around tables and headings',
    'as orientações junto a tabelas e títulos',
  ],
  '目標指標の状況（「達成」「順調」など）と、その理由の文は、報告された数値からこのサイトが計算したもので、市が示したものではありません。':
    [
      '目標（もくひょう）の数字（すうじ）のようす（「よく進（すす）んでいる」など）は、このサイトが計算（けいさん）しました。市（し）が決（き）めたものではありません。',
      'The status of an indicator (“Achieved”, “On track” and so on) and its reason are calculated by this site from the reported figures; they do not come from the city.',
      'A situação de um indicador (“Meta atingida”, “No ritmo esperado” etc.) e o seu motivo são calculados por este site a partir dos valores informados; não vêm da prefeitura.',
    ],
  文章の権利: ['文（ぶん）の権利（けんり）', 'Rights', 'Direitos sobre os textos'],
  '計画書と施策進捗管理シートの文章は、{t}のものです。': [
    '計画（けいかく）とシートの文（ぶん）は、{t}のものです。',
    'The text of the plan and its progress sheets belongs to {t}.',
    'O texto do plano e das fichas de progresso pertence a {t}.',
  ],
  'このサイトを動かすソフトウェアは、MITライセンスで公開しています。': [
    'このサイトのソフトウェアは、MITライセンスです。',
    'The software of this site is published under the MIT licence.',
    'O software deste site é publicado sob a licença MIT.',
  ],
  リンクと引用: ['リンクと引用（いんよう）', 'Links and quotations', 'Links e citações'],
  'すべてのページは自由にリンクできます。': [
    'どのページにも、自由（じゆう）にリンクすることができます。',
    'You are free to link to any page.',
    'Você pode criar links para qualquer página.',
  ],
  'シートの一行ごとに、変わらないアドレス（URL）があります。': [
    'シートの行（ぎょう）には、ずっと変（か）わらないアドレス（URL）があります。',
    'Every row of a sheet has an address (URL) that does not change.',
    'Cada linha de uma ficha tem um endereço (URL) que não muda.',
  ],
  '引用するときは、年度と施策の番号を添えてください。': [
    '使（つか）うときは、年度（ねんど）と施策（しさく）の番号（ばんごう）も書（か）いてください。',
    'When quoting, please give the year and the number of the measure.',
    'Ao citar, indique o ano e o número da medida.',
  ],
  '計画の期間は、{y1}から{y2}までの{n}年間です。': [
    '計画（けいかく）は、{y1}から{y2}までの{n}年（ねん）です。',
    'The plan covers {n} years, {y1} to {y2}.',
    'O plano abrange {n} anos, de {y1} a {y2}.',
  ],
  載せている期間: ['いつのことがあるか', 'Years covered', 'Anos abrangidos'],
  'シートは{y}から毎年度作っています。': [
    'シートは、{y}から毎年（まいねん）あります。',
    'Sheets have been made every year since {y}.',
    'As fichas são feitas todo ano desde o {y}.',
  ],
  '出典を書けば、だれでも使えます。': [
    'どこから取（と）ったかを書（か）けば、だれでも使（つか）うことができます。',
    'Anyone may use them, stating the source.',
    'Qualquer pessoa pode usá-los, citando a fonte.',
  ],
  'このサイトのウェブアクセシビリティ方針、対象範囲、目標、試験と検査、問い合わせ先。': [
    'このサイトを、だれでも使（つか）えるようにするための方針（ほうしん）。',
    'The accessibility policy of this site: scope, goals, tests and contact.',
    'A política de acessibilidade deste site: alcance, metas, testes e contato.',
  ],
  ウェブアクセシビリティ方針: [
    'だれでも使（つか）えるサイトにする方針（ほうしん）',
    'Web accessibility policy',
    'Política de acessibilidade',
  ],
  '高齢の方や障害のある方を含むだれもが、スマートフォン、読み上げソフト、古いパソコン、キーボードだけの操作など、どのような使い方でも、同じ内容を読めることをめざします。':
    [
      'お年寄（としよ）りも、障害（しょうがい）のある人（ひと）も、だれでも同（おな）じことを読（よ）むことができるサイトにします。スマートフォンでも、古（ふる）いパソコンでも、キーボードだけでも使（つか）えるようにします。',
      'Everyone, including older people and people with disabilities, should be able to read the same content however they use the site: on a phone, with a screen reader, on an old computer, by keyboard alone.',
      'Todos, inclusive idosos e pessoas com deficiência, devem poder ler o mesmo conteúdo, seja qual for o uso: celular, leitor de tela, computador antigo, só com o teclado.',
    ],
  '日本産業規格 JIS X 8341-3:2016「高齢者・障害者等配慮設計指針－情報通信における機器，ソフトウェア及びサービス－第3部：ウェブコンテンツ」にもとづいて、アクセシビリティの確保と向上に取り組みます。':
    [
      '日本（にほん）のきまり（JIS X 8341-3:2016）を使（つか）って、もっと使（つか）いやすくします。',
      'The work follows the Japanese standard JIS X 8341-3:2016 (guidelines for older persons and persons with disabilities, part 3: web content).',
      'O trabalho segue a norma japonesa JIS X 8341-3:2016 (diretrizes para idosos e pessoas com deficiência, parte 3: conteúdo web).',
    ],
  対象範囲: ['どのページのことか', 'Scope', 'Alcance'],
  'このサイトのすべてのページです。': [
    'このサイトの全部（ぜんぶ）のページです。',
    'All pages of this site.',
    'Todas as páginas deste site.',
  ],
  'リンク先のほかのサイトは含みません。': [
    'ほかのサイトは入（はい）りません。',
    'Other sites that it links to are not included.',
    'Outros sites ligados a ele não estão incluídos.',
  ],
  目標とする適合レベル及び対応度: [
    '目標（もくひょう）のレベル',
    'Conformance level aimed at',
    'Nível de conformidade pretendido',
  ],
  '目標とする適合レベル: JIS X 8341-3:2016 の適合レベルAA。': [
    '目標（もくひょう）: JIS X 8341-3:2016 のレベルAA。',
    'Level aimed at: AA of JIS X 8341-3:2016.',
    'Nível pretendido: AA da JIS X 8341-3:2016.',
  ],
  '目標とする適合レベル: JIS X 8341-3:2016 の適合レベルAA': [
    '目標（もくひょう）: JIS X 8341-3:2016 のレベルAA',
    'Level aimed at: AA of JIS X 8341-3:2016',
    'Nível pretendido: AA da JIS X 8341-3:2016',
  ],
  'あわせて、WCAG {v} のレベルAAの達成基準を満たすこともめざします。': [
    'WCAG {v} のレベルAAも、目標（もくひょう）です。',
    'The criteria of level AA of WCAG {v} are aimed at as well.',
    'Busca-se também cumprir os critérios do nível AA da WCAG {v}.',
  ],
  '対応度: 「準拠」「一部準拠」「配慮」のいずれも、まだ表明していません。': [
    'どのくらいできたかは、まだ言（い）っていません。',
    'No degree of conformity (full, partial, consideration) has been declared yet.',
    'Nenhum grau de conformidade (total, parcial, consideração) foi declarado ainda.',
  ],
  '目標を達成する期限: まだ定めていません。': [
    'いつまでにするかは、まだ決（き）まっていません。',
    'Deadline: not set yet.',
    'Prazo: ainda não definido.',
  ],
  試験結果: ['テストの結果（けっか）', 'Test results', 'Resultados dos testes'],
  'JIS X 8341-3:2016 の附属書JBにもとづく試験は、まだ行っていません。': [
    'JIS X 8341-3:2016 のテストは、まだしていません。',
    'Tests under annex JB of JIS X 8341-3:2016 have not been made yet.',
    'Os testes do anexo JB da JIS X 8341-3:2016 ainda não foram feitos.',
  ],
  '人の目や読み上げソフトによる試験も、まだ行っていません。': [
    '人（ひと）や、読（よ）み上（あ）げソフトのテストも、まだしていません。',
    'Nor have tests by people or with screen readers.',
    'Também não foram feitos testes por pessoas nem com leitores de tela.',
  ],
  'このサイトを作るソフトウェアは、開発のときに自動の検査にかけています。': [
    'このサイトのソフトウェアは、作（つく）るときに、コンピューターで検査（けんさ）しています。',
    'The software of this site is checked automatically while it is developed.',
    'O software deste site passa por verificações automáticas durante o desenvolvimento.',
  ],
  '方法は、このページの「自動の検査の方法」のとおりです。': [
    '方法（ほうほう）は、このページの「コンピューターの検査（けんさ）のしかた」にあります。',
    'How this is done is described below.',
    'O modo como isso é feito está descrito abaixo.',
  ],
  '自動の検査で分かるのは基準の一部なので、検査に通っていることを理由に「準拠」とすることはしません。':
    [
      'コンピューターの検査（けんさ）でわかるのは、一部（いちぶ）だけです。だから、全部（ぜんぶ）できたとは言（い）いません。',
      'Automatic checks cover only part of the criteria, so passing them is no reason to claim conformity.',
      'As verificações automáticas cobrem só parte dos critérios; passar nelas não é motivo para declarar conformidade.',
    ],
  例外: ['できていないところ', 'Exceptions', 'Exceções'],
  '対象範囲から除いているものはありません。': [
    '全部（ぜんぶ）のページをしらべます。',
    'Nothing is excluded from the scope.',
    'Nada está excluído do alcance.',
  ],
  'いま分かっている問題は、次のとおりです。': [
    '今（いま）わかっている問題（もんだい）は、次（つぎ）のとおりです。',
    'Known problems:',
    'Problemas conhecidos:',
  ],
  '計画書とシートの文章は、原典のまま載せています。': [
    '計画（けいかく）とシートの文（ぶん）は、もとのままです。',
    'The text of the plan and the sheets is shown as in the original.',
    'O texto do plano e das fichas é o original.',
  ],
  '専門の言葉や略語に、説明がないものがあります。': [
    'むずかしい言葉（ことば）に、説明（せつめい）がないことがあります。',
    'Some technical terms and abbreviations are not explained.',
    'Alguns termos técnicos e abreviaturas não têm explicação.',
  ],
  '目標指標のグラフは画像です。': [
    'グラフは、絵（え）です。',
    'The charts of the indicators are pictures.',
    'Os gráficos dos indicadores são imagens.',
  ],
  '同じ内容を、文と表でも示しています。': [
    '同（おな）じことを、文（ぶん）と表（ひょう）でも書（か）いています。',
    'Sentences and tables give the same content.',
    'O mesmo conteúdo está em frases e tabelas.',
  ],
  '検索と、一覧の絞り込みには、JavaScriptが要ります。': [
    'さがすときと、えらんで見（み）るときは、JavaScriptが必要（ひつよう）です。',
    'The search and the filters of lists need JavaScript.',
    'A busca e os filtros das listas precisam de JavaScript.',
  ],
  '使えないときも、一覧からすべてのページを開けます。': [
    '使（つか）えないときも、一覧（いちらん）から、全部（ぜんぶ）のページを見（み）ることができます。',
    'Without it, every page can still be reached through the lists.',
    'Sem ele, todas as páginas podem ser abertas pelas listas.',
  ],
  気をつけていること: ['気（き）をつけていること', 'What we take care of', 'Nossos cuidados'],
  'JavaScriptを使わない設定でも、計画とシートの内容は、すべて読めます。': [
    'JavaScriptを使（つか）わなくても、計画（けいかく）とシートを全部（ぜんぶ）読（よ）むことができます。',
    'The whole content of the plan and the sheets can be read without JavaScript.',
    'Todo o conteúdo do plano e das fichas pode ser lido sem JavaScript.',
  ],
  '画面の幅が狭いときや、文字を大きくしたときも、横に動かさずに読めます。': [
    '画面（がめん）が小（ちい）さいときも、文字（もじ）を大（おお）きくしたときも、横（よこ）に動（うご）かさないで読（よ）むことができます。',
    'Narrow screens and large text need no sideways scrolling.',
    'Telas estreitas e letras grandes não exigem rolar para o lado.',
  ],
  '年度を並べた表のように、表だけを横に動かすものがあります。': [
    '表（ひょう）だけを、横（よこ）に動（うご）かすことがあります。',
    'Some tables, such as those with many years, scroll by themselves.',
    'Algumas tabelas, como as de vários anos, rolam sozinhas para o lado.',
  ],
  '色だけで意味を伝えません。': [
    '色（いろ）だけで、意味（いみ）を伝（つた）えません。',
    'Nothing is conveyed by colour alone.',
    'Nada é indicado só pela cor.',
  ],
  '外部のサービスに利用者の情報を送りません。': [
    'あなたの情報（じょうほう）を、ほかのところに送（おく）りません。',
    'No information about users is sent to outside services.',
    'Nenhuma informação dos usuários é enviada a serviços externos.',
  ],
  '読みにくいところ、操作しにくいところがあれば、下の問い合わせ先にお知らせください。': [
    '読（よ）みにくいところ、使（つか）いにくいところがあったら、下（した）の「聞（き）くところ」に教（おし）えてください。',
    'If anything is hard to read or use, please tell the contact below.',
    'Se algo for difícil de ler ou usar, avise o contato abaixo.',
  ],
};

/**
 * Sentences on rights that municipalities write in plan.yaml; `{t}` is the municipality's name. Whole
 * texts of the plan, so they are known only together with that name.
 */
export const RIGHTS: Catalogue = {
  '計画書と施策進捗管理シートの文章は{t}のものです。': [
    '計画（けいかく）とシートの文（ぶん）は、{t}のものです。',
    'The text of the plan and its progress sheets belongs to {t}.',
    'O texto do plano e das fichas de progresso pertence a {t}.',
  ],
  '計画書と施策進捗管理シートの文章、目標指標の数値は、{t}が次のライセンスで公開しています。': [
    '計画（けいかく）とシートの文（ぶん）、目標（もくひょう）の数字（すうじ）は、{t}が次（つぎ）のきまりで公開（こうかい）しています。',
    'The text of the plan and its progress sheets and the figures of the indicators are published by {t} under the following licence.',
    'O texto do plano e das fichas de progresso e os valores dos indicadores são publicados por {t} sob a licença seguinte.',
  ],
};
