/** A colour of text or line on a ground, with the least contrast that WCAG 2.2 AA asks of it. */
export interface ColourUse {
  name: string;
  ink: string;
  ground: string;
  least: 4.5 | 3;
}

/** What stands on what, by the names of src/styles/tokens.css. */
export const COLOUR_USES: readonly ColourUse[] = [
  text('本文', '--ink', '--surface'),
  text('添え書き', '--ink-soft', '--surface'),
  text('空欄（未記入）', '--ink-faint', '--surface'),
  text('リンク', '--link', '--surface'),
  text('リンク（指したとき）', '--link-hover', '--surface'),
  text('強調、ページの種類', '--accent', '--surface'),
  text('灰色の地の本文', '--ink', '--surface-soft'),
  text('灰色の地の添え書き', '--ink-soft', '--surface-soft'),
  text('お知らせの本文', '--ink', '--surface-tint'),
  text('たどり着いた行', '--ink', '--target'),
  text('見つかった言葉', '--ink', '--found'),
  text('ボタンの文字', '--surface', '--accent'),
  text('達成度A、達成', '--grade-a-ink', '--grade-a-surface'),
  text('達成度B、順調', '--grade-b-ink', '--grade-b-surface'),
  text('達成度C、遅れ', '--grade-c-ink', '--grade-c-surface'),
  text('達成度D、後退', '--grade-d-ink', '--grade-d-surface'),
  line('入力欄とボタンの枠', '--line-strong', '--surface'),
  line('フォーカスの枠', '--focus', '--surface'),
];

function text(name: string, ink: string, ground: string): ColourUse {
  return { name, ink, ground, least: 4.5 };
}

function line(name: string, ink: string, ground: string): ColourUse {
  return { name, ink, ground, least: 3 };
}
