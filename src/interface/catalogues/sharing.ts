import type { Catalogue } from '../catalogue.ts';

/** What a place of the plan is handed on by. */
export const SHARING: Catalogue = {
  'この施策を共有・印刷<1>（{t}）</1>': [
    'この施策（しさく）を送（おく）る・印刷（いんさつ）する<1>（{t}）</1>',
    'Share or print this measure<1> ({t})</1>',
    'Compartilhar ou imprimir esta medida<1> ({t})</1>',
  ],
  'この行を共有<1>（{t}）</1>': [
    'この行（ぎょう）を送（おく）る<1>（{t}）</1>',
    'Share this row<1> ({t})</1>',
    'Compartilhar esta linha<1> ({t})</1>',
  ],
  'この政策を共有<1>（{t}）</1>': [
    'この政策（せいさく）を送（おく）る<1>（{t}）</1>',
    'Share this policy<1> ({t})</1>',
    'Compartilhar esta política<1> ({t})</1>',
  ],
  'この目標指標を共有<1>（{t}）</1>': [
    'この数字（すうじ）を送（おく）る<1>（{t}）</1>',
    'Share this indicator<1> ({t})</1>',
    'Compartilhar este indicador<1> ({t})</1>',
  ],
  '{y} {i}': ['{y} {i}', '{y}, {i}', '{y}, {i}'],
  リンク: ['リンク（やさしい日本語（にほんご））', 'Link (in English) ', 'Link (em português) '],
  // Only the original promises to stay for good.
  'この年度のまま、ずっと変わりません': [
    'この年度（ねんど）のページです',
    'to the sheet of this year',
    'para a folha deste ano',
  ],
  '日本語のページ（引用にはこちらを。年度も、アドレスも変わりません）': [
    'もとの日本語（にほんご）のページ。アドレスは、ずっと変（か）わりません',
    'Japanese page (the one to cite: its address stays for good)',
    'Página em japonês (a que se deve citar: o endereço não muda)',
  ],
  この施策へのリンク: [
    'この施策（しさく）へのリンク',
    'Link to this measure',
    'Link para esta medida',
  ],
  この行へのリンク: ['この行（ぎょう）へのリンク', 'Link to this row', 'Link para esta linha'],
  この政策へのリンク: [
    'この政策（せいさく）へのリンク',
    'Link to this policy',
    'Link para esta política',
  ],
  この目標指標へのリンク: [
    'この数字（すうじ）へのリンク',
    'Link to this indicator',
    'Link para este indicador',
  ],
  いつも最新の年度が出るリンク: [
    'いつもいちばん新（あたら）しい年度（ねんど）が出（で）るリンク',
    'Link that always shows the newest year',
    'Link que mostra sempre o ano mais recente',
  ],
  リンクをコピー: ['リンクをコピーする', 'Copy the link', 'Copiar o link'],
  アプリで送る: ['アプリで送（おく）る', 'Send with an app', 'Enviar por aplicativo'],
  '印刷する（A{n}横）': [
    '印刷（いんさつ）する（A{n}、横（よこ））',
    'Print (A{n}, landscape)',
    'Imprimir (A{n}, paisagem)',
  ],
  // One code for each place: a code for each language would be thousands of files more.
  QRコード: [
    'QRコード（日本語（にほんご）のページ）',
    'QR code (Japanese page)',
    'Código QR (página em japonês)',
  ],
  'この{t}のリンクのQRコード': [
    '日本語（にほんご）のページのQRコード（{t}）',
    'QR code of the Japanese page ({t})',
    'Código QR da página em japonês ({t})',
  ],
  行: ['行（ぎょう）', 'row', 'linha'],
  '保存する（SVG）': ['保存（ほぞん）する（SVG）', 'Save (SVG)', 'Salvar (SVG)'],
  'このサイトの公開先のアドレスが決まっていないので、QRコードはまだありません。': [
    'このサイトのアドレスが、まだ決（き）まっていません。だから、QRコードは、まだありません。',
    'There is no QR code yet, because the address of this site has not been decided.',
    'Ainda não há código QR, porque o endereço deste site não foi decidido.',
  ],
  出典の書き方: [
    'この文（ぶん）を、ほかのところで使（つか）うときの書（か）き方（かた）',
    'How to cite (the Japanese page) ',
    'Como citar a fonte (a página em japonês) ',
  ],
  最後に閲覧した日を書いてください: [
    '最後（さいご）に、見（み）た日（ひ）を書（か）いてください',
    'add the date you viewed it at the end',
    'escreva no fim a data em que viu a página',
  ],
  出典をコピー: ['コピーする', 'Copy the citation', 'Copiar a citação'],
  ほかのサイトに埋め込むコード: [
    'ほかのサイトに入（い）れるコード（日本語（にほんご））',
    'Code to embed in another site (in Japanese)',
    'Código para incorporar em outro site (em japonês)',
  ],
  いつも最新の年度が出ます: [
    'いつもいちばん新（あたら）しい年度（ねんど）が出（で）ます',
    ' always shows the newest year',
    ' mostra sempre o ano mais recente',
  ],
  コードをコピー: ['コードをコピーする', 'Copy the code', 'Copiar o código'],
};
