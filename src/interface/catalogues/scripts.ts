import type { Catalogue } from '../catalogue.ts';

/** What scripts write into a page: search, filters, marks, notes of terms, sharing, charts. */
export const SCRIPTS: Catalogue = {
  '検索の準備をしています…': [
    'さがす準備（じゅんび）をしています…',
    'Getting the search ready…',
    'Preparando a busca…',
  ],
  '検索に要るファイルを読み込めませんでした。': [
    'さがすためのファイルを読（よ）むことができませんでした。',
    'The files of the search could not be loaded.',
    'Não foi possível carregar os arquivos da busca.',
  ],
  '通信の状態を確かめて、もう一度検索してください。': [
    'インターネットを確（たし）かめて、もう一度（いちど）さがしてください。',
    'Check your connection and search again.',
    'Verifique a conexão e busque de novo.',
  ],
  '{n}件見つかりました。': ['{n}件（けん）ありました。', 'Found: {n}.', 'Resultados: {n}.'],
  '「{t}」は、このサイトに載せている計画には出てきません。': [
    '「{t}」は、このサイトの計画（けいかく）にありません。',
    '“{t}” does not occur in what this site holds of the plan.',
    '“{t}” não aparece na parte do plano publicada neste site.',
  ],
  '「{t1}」「{t2}」は、このサイトに載せている計画には出てきません。': [
    '「{t1}」「{t2}」は、このサイトの計画（けいかく）にありません。',
    '“{t1}” and “{t2}” do not occur in what this site holds of the plan.',
    '“{t1}” e “{t2}” não aparecem na parte do plano publicada neste site.',
  ],
  '「{t}」は、検索に使っていません。': [
    '「{t}」は、さがすときに使（つか）いませんでした。',
    '“{t}” was not used for the search.',
    '“{t}” não foi usado na busca.',
  ],
  '「{t1}」「{t2}」は、検索に使っていません。': [
    '「{t1}」「{t2}」は、さがすときに使（つか）いませんでした。',
    '“{t1}” and “{t2}” were not used for the search.',
    '“{t1}” e “{t2}” não foram usados na busca.',
  ],
  '「{t}」は見つかりませんでした。': [
    '「{t}」はありませんでした。',
    '“{t}” was not found.',
    '“{t}” não foi encontrado.',
  ],
  '絞り込んだ中にはありません（絞り込まなければ{n}件）。': [
    'えらんだ中（なか）にはありません（えらばなければ{n}件（けん））。',
    'Not among what you chose (without the choice: {n}).',
    'Não há nada com estes filtros (sem filtros: {n}).',
  ],
  '「{t1}」「{t2}」の両方が出てくるところはありません。': [
    '「{t1}」と「{t2}」の両方（りょうほう）があるところは、ありません。',
    'No place holds both “{t1}” and “{t2}”.',
    'Nenhum lugar tem “{t1}” e “{t2}” juntos.',
  ],
  '{t}のすべてが出てくるところはありません。': [
    '{t}の全部（ぜんぶ）があるところは、ありません。',
    'No place holds all of {t}.',
    'Nenhum lugar tem todos: {t}.',
  ],
  '「{t1}」「{t2}」': ['「{t1}」「{t2}」', '“{t1}”, “{t2}”', '“{t1}”, “{t2}”'],
  '「{t1}」「{t2}」「{t3}」': [
    '「{t1}」「{t2}」「{t3}」',
    '“{t1}”, “{t2}”, “{t3}”',
    '“{t1}”, “{t2}”, “{t3}”',
  ],
  'すべての言葉がそろうところはありません。': [
    '全部（ぜんぶ）の言葉（ことば）があるところは、ありません。',
    'No place holds all of the words.',
    'Nenhum lugar tem todas as palavras.',
  ],
  '多く出てくるところから並べています。': [
    'たくさんあるところから、ならべています。',
    'Those with the most come first.',
    'Os que têm mais vêm primeiro.',
  ],
  '文の中の{t}で検索しました。': [
    '文（ぶん）の中（なか）の{t}でさがしました。',
    'Searched for these words of the sentence: {t}.',
    'Buscadas estas palavras da frase: {t}.',
  ],
  '「{t1}」を「{t2}」として検索しました。': [
    '『{t1}』を『{t2}』として、さがしました。',
    'Searched for “{t2}” in place of “{t1}”.',
    'Buscado “{t2}” no lugar de “{t1}”.',
  ],
  '「{t1}」を、入力の途中とみて「{t2}」で検索しました。': [
    '『{t1}』は、まだ途中（とちゅう）の言葉（ことば）だと考（かんが）えて、『{t2}』でさがしました。',
    'Taking “{t1}” as unfinished, searched for “{t2}”.',
    '“{t1}” parece incompleto; buscado “{t2}”.',
  ],
  '「{t1}」のほかに、「{t2}」でも検索しました。': [
    '「{t1}」のほかに、「{t2}」でもさがしました。',
    'Searched for “{t1}” and also for “{t2}”.',
    'Buscado “{t1}” e também “{t2}”.',
  ],
  '「{t1}」「{t2}」に分けて検索しました。': [
    '「{t1}」と「{t2}」に分（わ）けて、さがしました。',
    'Searched for the parts “{t1}” and “{t2}”.',
    'Buscadas as partes “{t1}” e “{t2}”.',
  ],
  '「{t}」を、計画の番号として検索しました。': [
    '「{t}」を、計画（けいかく）の番号（ばんごう）として、さがしました。',
    'Searched for “{t}” as a number of the plan.',
    '“{t}” foi buscado como número do plano.',
  ],
  '「{t}」を、年度として検索しました。': [
    '「{t}」を、年度（ねんど）として、さがしました。',
    'Searched for “{t}” as a fiscal year.',
    '“{t}” foi buscado como ano fiscal.',
  ],
  // of several words at once
  '「{t1}」を{t2}として検索しました。': [
    '『{t1}』を{t2}として、さがしました。',
    'Searched for {t2} in place of “{t1}”.',
    'Buscado {t2} no lugar de “{t1}”.',
  ],
  '「{t1}」を、入力の途中とみて{t2}で検索しました。': [
    '『{t1}』は、まだ途中（とちゅう）の言葉（ことば）だと考（かんが）えて、{t2}でさがしました。',
    'Taking “{t1}” as unfinished, searched for {t2}.',
    '“{t1}” parece incompleto; buscado {t2}.',
  ],
  '「{t1}」のほかに、{t2}でも検索しました。': [
    '「{t1}」のほかに、{t2}でもさがしました。',
    'Searched for “{t1}” and also for {t2}.',
    'Buscado “{t1}” e também {t2}.',
  ],
  '{t}のどれかが出てくるところを検索しました。': [
    '{t}のどれかがあるところをさがしました。',
    'Searched for places with any of these: {t}.',
    'Buscados os lugares com qualquer destas palavras: {t}.',
  ],
  'すべての言葉がそろうところは、計画にはありません。': [
    '全部（ぜんぶ）の言葉（ことば）があるところは、計画（けいかく）にありません。',
    'No place of the plan holds all of the words.',
    'Nenhum lugar do plano tem todas as palavras.',
  ],
  'このサイトの案内にだけあります。': [
    'このサイトの案内（あんない）にだけあります。',
    'Only the pages about this site do.',
    'Só as páginas sobre este site têm.',
  ],
  '計画には出てきません。': [
    '計画（けいかく）にはありません。',
    'It does not occur in the plan.',
    'Não aparece no plano.',
  ],
  'このサイトの案内にだけ出てきます。': [
    'このサイトの案内（あんない）にだけあります。',
    'It occurs only in the pages about this site.',
    'Aparece só nas páginas sobre este site.',
  ],
  '選んだ中では、このサイトの案内にだけ出てきます。': [
    'えらんだ中（なか）では、このサイトの案内（あんない）にだけあります。',
    'Among what you chose it occurs only in the pages about this site.',
    'No que foi escolhido, aparece só nas páginas sobre este site.',
  ],
  '言い換えの{t}で見つかったところ': [
    '同（おな）じ意味（いみ）の{t}があるところ',
    'Found by words of the same meaning: {t}',
    'Encontrado por palavras de mesmo sentido: {t}',
  ],
  '「{t}」に属するところ': ['「{t}」の中（なか）', 'Part of “{t}”', 'Parte de “{t}”'],
  '「{t}」という言葉が出てくるところ': [
    '「{t}」という言葉（ことば）があるところ',
    'Mentions “{t}”',
    'Menciona “{t}”',
  ],
  'ほかの年度:': ['ほかの年度（ねんど）:', 'Other fiscal years:', 'Outros anos fiscais:'],
  '次のものに絞り込んでいます。': [
    '次（つぎ）のものをえらんでいます。',
    'Narrowed down to:',
    'Filtrado por:',
  ],
  絞り込みをやめる: ['えらぶのをやめる', 'Drop the choices', 'Tirar os filtros'],
  '種類: {t}': ['種類（しゅるい）: {t}', 'Kind: {t}', 'Tipo: {t}'],
  '章: {t}': ['章（しょう）: {t}', 'Chapter: {t}', 'Capítulo: {t}'],
  '政策: {t}': ['政策（せいさく）: {t}', 'Policy: {t}', 'Política: {t}'],
  '担当課: {t}': ['担当（たんとう）の課（か）: {t}', 'Division: {t}', 'Setor: {t}'],
  '年度: {t}': ['年度（ねんど）: {t}', 'Fiscal year: {t}', 'Ano fiscal: {t}'],
  '達成度: {t}': ['達成度（たっせいど）: {t}', 'Achievement: {t}', 'Grau de cumprimento: {t}'],
  '目標指標の状況: {t}': [
    '目標（もくひょう）の数字（すうじ）のようす: {t}',
    'Status of the indicator: {t}',
    'Situação do indicador: {t}',
  ],
  '「{t}」の取組は、このサイトに載っていません。': [
    '「{t}」の取組（とりくみ）は、このサイトにありません。',
    'This site holds nothing for “{t}”.',
    'Este site não tem nada de “{t}”.',
  ],
  '文字か数字を入れて検索してください。': [
    '文字（もじ）か数字（すうじ）を入（い）れて、さがしてください。',
    'Type letters or digits to search.',
    'Digite letras ou números para buscar.',
  ],
  '計画では、次のようにも書かれています:': [
    '計画（けいかく）では、次（つぎ）のようにも書（か）いてあります:',
    'The plan also writes:',
    'O plano também escreve:',
  ],
  '「{t}」（ほかに{n}件）': [
    '「{t}」（ほかに{n}件（けん））',
    '“{t}” ({n} more)',
    '“{t}” (mais {n})',
  ],
  絞り込みをやめて探す: [
    '全部（ぜんぶ）の中（なか）からさがす',
    'Search without the choices',
    'Buscar sem filtros',
  ],
  '「{t}」に近い、計画の言葉:': [
    '「{t}」に近（ちか）い、計画（けいかく）の言葉（ことば）:',
    'Words of the plan close to “{t}”:',
    'Palavras do plano parecidas com “{t}”:',
  ],
  '「{t}」だけ（{n}か所）': [
    '「{t}」だけ（{n}か所（しょ））',
    'only “{t}” ({n} {n:place|places})',
    'só “{t}” ({n} {n:lugar|lugares})',
  ],
  '言葉を減らすと見つかります:': [
    '言葉（ことば）を少（すく）なくすると、あります:',
    'With fewer words there are results:',
    'Com menos palavras há resultados:',
  ],
  絞り込む: ['えらぶ', 'Narrow down', 'Filtrar'],
  '絞り込む（{n}件を選択中）': [
    'えらぶ（{n}件（けん）えらんでいます）',
    'Narrow down (chosen: {n})',
    'Filtrar (escolhidos: {n})',
  ],
  'ほかの{t}（{n}）': ['ほかの{t}（{n}）', 'More: {t} ({n})', 'Mais: {t} ({n})'],
  '（{n}）': ['（{n}）', ' ({n})', ' ({n})'],
  '続きを表示（残り{n}件）': [
    'もっと見（み）る（あと{n}件（けん））',
    'Show more ({n} left)',
    'Mostrar mais (faltam {n})',
  ],
  '言葉は、この施策などの別々のところに出てきます。': [
    '言葉（ことば）は、この施策（しさく）などの、別々（べつべつ）のところにあります。',
    'The words occur in different parts of it.',
    'As palavras aparecem em partes diferentes.',
  ],
  '達成度 {t}': ['達成度（たっせいど） {t}', 'Achievement: {t}', 'Grau de cumprimento: {t}'],
  '全{n}行を表示しています。': [
    '全部（ぜんぶ）の{n}行（ぎょう）を見（み）ています。',
    'Showing all {n} {n:row|rows}.',
    'Mostrando todas as {n} {n:linha|linhas}.',
  ],
  '全{n}件を表示しています。': [
    '全部（ぜんぶ）の{n}件（けん）を見（み）ています。',
    'Showing all {n}.',
    'Mostrando todos os {n}.',
  ],
  '全{n1}行のうち、{n2}行を表示しています。': [
    '全部（ぜんぶ）の{n1}行（ぎょう）の中（なか）の{n2}行（ぎょう）を見（み）ています。',
    'Showing {n2} of {n1} {n1:row|rows}.',
    'Mostrando {n2} de {n1} {n1:linha|linhas}.',
  ],
  '全{n1}件のうち、{n2}件を表示しています。': [
    '全部（ぜんぶ）の{n1}件（けん）の中（なか）の{n2}件（けん）を見（み）ています。',
    'Showing {n2} of {n1}.',
    'Mostrando {n2} de {n1}.',
  ],
  '条件に合うものはありません（全{t}）。': [
    '合（あ）うものはありません（全部（ぜんぶ）で{t}）。',
    'Nothing matches (of {t}).',
    'Nada corresponde (de {t}).',
  ],
  '条件を変えるか、「元に戻す」を押してください。': [
    'ほかのものをえらぶか、「もとにもどす」をおしてください。',
    'Change the choices or press “Reset”.',
    'Mude os filtros ou aperte “Desfazer a escolha”.',
  ],
  'ローマ字では探せません。ひらがなか漢字で入れてください。': [
    'ローマ字（じ）では探（さが）せません。ひらがなで入（い）れてください。',
    'Japanese words cannot be looked up in Latin letters. Please type them in hiragana or kanji.',
    'Não é possível buscar palavras japonesas em letras latinas. Escreva em hiragana ou kanji.',
  ],
  '印を消しました。': [
    '色（いろ）を消（け）しました。',
    'The marks are gone.',
    'As marcas foram tiradas.',
  ],
  印を消す: ['色（いろ）を消（け）す', 'Remove the marks', 'Tirar as marcas'],
  '{t}に印を付けています（{n}か所）。': [
    '{t}に色（いろ）を付（つ）けています（{n}か所（しょ））。',
    'Marked on this page: {t} ({n} {n:place|places}).',
    'Marcado nesta página: {t} ({n} {n:lugar|lugares}).',
  ],
  '用語「{t}」の説明': ['「{t}」の説明（せつめい）', 'Explanation of “{t}”', 'Explicação de “{t}”'],
  閉じる: ['閉（と）じる', 'Close', 'Fechar'],
  用語のページで見る: [
    '言葉（ことば）のページで見（み）る',
    'See it in the glossary',
    'Ver no glossário',
  ],
  '編集者による説明（計画書の文章ではありません）': [
    'サイトを作（つく）った人（ひと）の説明（せつめい）（計画（けいかく）の文（ぶん）ではありません）',
    'Explanation by the editors (not text of the plan)',
    'Explicação dos editores (não é texto do plano)',
  ],
  'コピーしました。': ['コピーしました。', 'Copied.', 'Copiado.'],
  'コピーできませんでした。': [
    'コピーできませんでした。',
    'It could not be copied.',
    'Não foi possível copiar.',
  ],
  '文字を選んでコピーしてください。': [
    '文字（もじ）をえらんで、コピーしてください。',
    'Select the text and copy it.',
    'Selecione o texto e copie.',
  ],
  'グラフの値（左右の矢印キーで順に読めます）': [
    'グラフの数字（すうじ）（左（ひだり）と右（みぎ）の矢印（やじるし）キーで読（よ）むことができます）',
    'Figures of the chart (left and right arrow keys go through them)',
    'Valores do gráfico (as setas esquerda e direita passam por eles)',
  ],
};
