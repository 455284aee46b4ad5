import { FACETS, type Facet, type FacetChoice, type FacetCounts } from '../search/facets.ts';
import type { SearchIndex } from '../search/open-index.ts';
import { FACET_NAMES, facetValueName, orderedValues } from './facet-names.ts';
import { pageElement } from './page-element.ts';

/** A facet with many values shows these at once, the rest when asked for. */
const SHOWN_AT_ONCE = 8;

/**
 * Writes the facets with their counts into the form, as checkboxes. A facet with one value only,
 * which would narrow nothing, is left out unless it is chosen.
 */
export function writeFacetFields(
  form: HTMLElement,
  index: SearchIndex,
  counts: FacetCounts,
  choice: FacetChoice,
): void {
  const focused = form.contains(document.activeElement)
    ? (document.activeElement as HTMLInputElement)
    : null;
  const open = new Set(
    [...form.querySelectorAll<HTMLDetailsElement>('details[open]')].map(
      ({ dataset }) => dataset.facet,
    ),
  );
  const fields = FACETS.flatMap((facet) => {
    const values = orderedValues(index, facet, [...counts[facet].keys()]);
    if (values.length < 2 && !choice[facet]) return [];
    return [fieldOf(index, facet, values, counts, choice, open.has(facet))];
  });
  form.replaceChildren(...fields);
  // The boxes are new; whoever stood on one stands on its successor.
  if (focused) {
    const same = [...form.querySelectorAll<HTMLInputElement>('input')].find(
      ({ name, value }) => name === focused.name && value === focused.value,
    );
    same?.focus();
  }
}

/** The choices as the form has them now. */
export function chosenFacets(form: HTMLElement): FacetChoice {
  const choice: FacetChoice = {};
  for (const facet of FACETS) {
    const boxes = form.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]:checked`);
    if (boxes.length > 0) choice[facet] = [...boxes].map(({ value }) => value);
  }
  return choice;
}

function fieldOf(
  index: SearchIndex,
  facet: Facet,
  values: readonly string[],
  counts: FacetCounts,
  choice: FacetChoice,
  open: boolean,
): HTMLElement {
  const boxes = values.map((value) => {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.name = facet;
    box.value = value;
    box.checked = choice[facet]?.includes(value) ?? false;
    const count = pageElement('span', 'count', `（${counts[facet].get(value) ?? 0}）`);
    return pageElement(
      'label',
      '',
      box,
      pageElement('span', '', facetValueName(index, facet, value), count),
    );
  });
  const field = pageElement('fieldset', '', pageElement('legend', '', FACET_NAMES[facet]));
  const hidden = boxes.slice(SHOWN_AT_ONCE);
  if (hidden.length < 2) {
    field.append(...boxes);
    return field;
  }
  const more = pageElement(
    'details',
    '',
    pageElement('summary', '', `ほかの${FACET_NAMES[facet]}（${hidden.length}）`),
    ...hidden,
  );
  more.dataset.facet = facet;
  more.open = open || hidden.some((label) => label.querySelector('input')?.checked);
  field.append(...boxes.slice(0, SHOWN_AT_ONCE), more);
  return field;
}
