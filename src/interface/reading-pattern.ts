/** A run of kanji and, in full-width brackets, how it is read: `計画（けいかく）`. */
export const READING = /([\p{Script=Han}々〆ヶ]+)（([\p{Script=Hiragana}ー]+)）/gu;
