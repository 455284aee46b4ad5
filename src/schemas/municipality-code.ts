/**
 * Whether the text is a 全国地方公共団体コード: five digits and a check digit
 * (https://www.soumu.go.jp/denshijiti/code.html).
 */
export function isMunicipalityCode(text: string): boolean {
  if (!/^\d{6}$/.test(text)) return false;
  const digits = [...text].map(Number);
  const sum = digits.slice(0, 5).reduce((total, digit, index) => total + digit * (6 - index), 0);
  return digits[5] === (11 - (sum % 11)) % 10;
}
