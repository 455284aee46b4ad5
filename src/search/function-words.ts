/** Words of asking, not of what is asked for. */
const ASKING = new Set(
  'どこ 何処 なに 何 なん いつ だれ 誰 どう どの どれ どんな いくら いくつ どれくらい 何人 何件 何年 場所 方法 とき 時 こと もの ところ 所 人 方 私 自分 今 ため 教え 知り 聞き 聞く 行き 行く 困っ 困る 困 言 言い 思 思い 見 知 教 聞 行 使 やり 相手 場合 予定 必要 希望 利用 以外 最近 現在 ほう よう 市 町 村 市役所 役所 役場'.split(
    ' ',
  ),
);

/** Particles, auxiliaries and endings that a sentence is held together by. */
const HOLDING =
  /^(?:について|における|に関する|に対する|として|という|といった|ための|のための|ような|どこ|なに|どう|どの|どれ|どんな|いつ|だれ|いくら|くらい|ぐらい|こと|もの|ところ|とき|ほう|ため|よう|しました|している|しています|します|したい|したく|したら|した|する|すれば|すると|して|され|いますか|いません|いたい|います|いる|いただ|ありますか|ありません|あります|あれば|ある|あっ|ない|なり|なる|なっ|できますか|できます|できない|でき|たい|たら|れば|でしょうか|ですか|ですが|です|ますか|ます|ました|ません|ください|くれますか|くれ|もらえますか|もらえ|ほしい|のですが|んですが|られ|れる|れます|たり|ながら|から|まで|より|って|など|だけ|ほど|[がのをにはへとでもやかねよなしてたえきけいりめみるっんう])*$/u;

/** Whether a word only asks: どこ, 何人, 方法. */
export function isAsking(word: string): boolean {
  return ASKING.has(word);
}

/** Whether a run of hiragana between the words of a sentence is no word of its own, as far as one can tell. */
export function holdsSentence(kana: string): boolean {
  return kana.length < 3 || HOLDING.test(kana);
}
