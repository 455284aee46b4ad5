import { joinsFigure, withUnit } from '../../vocabulary/quantity.ts';
import { type IndicatorFault, indicatorRule } from './indicator-rule.ts';

/** Letters of a unit that the pictures of the charts have room for. */
const LONGEST_UNIT = 12;

/** What the font of the pictures holds: the scripts of Japanese print and their signs, but no emoji. */
const UNDRAWN =
  /(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Zyyy}\p{sc=Zinh}]).|[\u{1f000}-\u{1faff}]/u;

/** A unit can stand behind a figure: not a number again, not a sentence, and in letters that can be drawn. */
export const unitForm = indicatorRule(({ unit }): IndicatorFault[] => {
  const path = 'unit';
  const faults: IndicatorFault[] = [];
  if (joinsFigure(unit)) {
    faults.push({
      code: 'W-UNIT-DIGIT',
      path,
      message: `単位「${unit}」が数字で始まるため、値の数字とつながって見えます。サイトには「${withUnit('436', unit)}」のように載せます。`,
      hint: digitHint(unit),
    });
  }
  const length = [...unit].length;
  if (length > LONGEST_UNIT) {
    faults.push({
      code: 'W-UNIT-LONG',
      path,
      message: `単位「${unit}」が長すぎます（${length} 文字）。グラフの画像では途中までになります。`,
      hint: `単位は ${LONGEST_UNIT} 文字までの短い言葉にし、詳しいことは「名称」か「注記」に書いてください。`,
    });
  }
  const undrawn = UNDRAWN.exec(unit)?.[0];
  if (undrawn !== undefined) {
    faults.push({
      code: 'W-UNIT-CHARACTER',
      path,
      message: `単位「${unit}」の「${undrawn}」は、グラフの画像では四角になることがあります。`,
      hint: '漢字、かな、英字、記号だけの単位にしてください（例 人、件、%、㎡）。',
    });
  }
  return faults;
});

/** `100万円` → 万円, with every figure multiplied by 100; of a rate (`10万人当たり`) the number stays. */
function digitHint(unit: string): string {
  const [, count, rest] = /^(\d+)([^\d]*円)$/.exec(unit.normalize('NFKC')) ?? [];
  const inBrackets = `「単位: （${unit}）」のように、かっこに入れてください。`;
  if (count === undefined) return inBrackets;
  return `「単位: ${rest}」とし、値をすべて ${Number(count)} 倍にして書いてください。元のまま載せるなら、${inBrackets}`;
}
