/** As long as nothing else is found for so long, a screen reader is told; a typed word would give it a number for each letter. */
const SETTLED_AFTER = 700;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Writes how many were found, or why nothing is shown, at once for the eye and once it stays for the ear. */
export function writeCount(text: string): void {
  const [shown, said] = ['search-count', 'search-said'].map((id) => document.getElementById(id));
  if (!shown || !said) return;
  shown.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => {
    said.textContent = text;
  }, SETTLED_AFTER);
}
