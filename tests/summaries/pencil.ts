/** Computes a formula as the pages print it: `(34.3 − 33.8) ÷ (40.0 − 33.8)`. */
export function pencil(formula: string): number {
  const tokens = formula.replaceAll(',', '').match(/\d+(?:\.\d+)?|[−+×÷()]/g) ?? [];
  let next = 0;
  const sum = (): number => {
    let value = product();
    while (tokens[next] === '+' || tokens[next] === '−') {
      value += tokens[next++] === '+' ? product() : -product();
    }
    return value;
  };
  const product = (): number => {
    let value = factor();
    while (tokens[next] === '×' || tokens[next] === '÷') {
      value = tokens[next++] === '×' ? value * factor() : value / factor();
    }
    return value;
  };
  const factor = (): number => {
    const token = tokens[next++];
    if (token === '−') return -factor();
    if (token !== '(') return Number(token);
    const value = sum();
    next++;
    return value;
  };
  return sum();
}
