/*
 * Filters and sorts a list that the page already holds, in the reader's browser. The markup says
 * everything: the `<search>` names the list (`data-list`) and what it counts (`data-unit`); in the list
 * `data-item` is one entry, with a value for each of its fields (`data-grade="A"`, several
 * parted by spaces), `data-group` is what disappears when nothing is left in it, and `data-flat`
 * the place where sorted entries stand outside their groups. The choice stands in the address.
 */

/** Sent to the list whenever other entries are shown. */
export const LIST_FILTERED = 'list-filtered';

const SORT = 'sort';

interface Item {
  element: HTMLElement;
  /** the group that it stands in while the list keeps its own order */
  home: HTMLElement;
}

/** Brings a list to life: shows what the address asks for and follows every choice of its reader. */
export function startListFilter(choices: HTMLElement): void {
  const list = document.getElementById(choices.dataset.list ?? '');
  if (list === null) return;
  const items = [...list.querySelectorAll<HTMLElement>('[data-item]')].map((element) => ({
    element,
    home: element.parentElement as HTMLElement,
  }));
  const selects = [...choices.querySelectorAll('select')];
  const refresh = () => {
    const shown = showMatching(items, selects);
    arrange(list, items, selects);
    hideEmptyGroups(list);
    announce(choices, shown, items.length);
    list.dispatchEvent(new Event(LIST_FILTERED));
  };
  const choose = () => {
    history.pushState(null, '', addressOf(selects));
    refresh();
  };
  const followAddress = () => {
    readAddress(selects);
    refresh();
  };
  choices.addEventListener('change', choose);
  choices.querySelector('button')?.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    choose();
  });
  window.addEventListener('popstate', followAddress);
  readAddress(selects);
  // The page as it came already shows everything.
  if (selects.some(({ value }) => value !== '')) refresh();
}

/** What the address names and a field offers; anything else counts as no choice. */
function readAddress(selects: readonly HTMLSelectElement[]): void {
  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
}

function addressOf(selects: readonly HTMLSelectElement[]): string {
  const chosen = selects.filter(({ value }) => value !== '');
  const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
  return query === '' ? location.pathname : `?${query}`;
}

/** Hides what does not match every choice; gives how many are left. */
function showMatching(items: readonly Item[], selects: readonly HTMLSelectElement[]): number {
  const wanted = selects.filter(({ name, value }) => name !== SORT && value !== '');
  for (const { element } of items) {
    element.hidden = !wanted.every(({ name, value }) => valuesOf(element, name).includes(value));
  }
  return items.filter(({ element }) => !element.hidden).length;
}

/** The entries under their groups or, when sorted, all in one list. Equal ones keep the list's own order. */
function arrange(
  list: HTMLElement,
  items: readonly Item[],
  selects: readonly HTMLSelectElement[],
): void {
  const flat = list.querySelector<HTMLElement>('[data-flat]');
  const flatItems = flat?.querySelector<HTMLElement>('[data-flat-items]');
  const key = selects.find(({ name }) => name === SORT)?.value ?? '';
  if (!flat || !flatItems) return;
  flat.hidden = key === '';
  if (key === '') {
    for (const { element, home } of items) home.append(element);
    return;
  }
  const rank = rankBy(key, selects);
  const sorted = items.map(({ element }) => element).sort((a, b) => rank(a) - rank(b));
  flatItems.append(...sorted);
}

/** By the order in which the field of that name offers its values, else by the entry's own `data-order-…`. */
function rankBy(
  key: string,
  selects: readonly HTMLSelectElement[],
): (element: HTMLElement) => number {
  const field = selects.find(({ name }) => name === key);
  if (!field) return (element) => Number(element.getAttribute(`data-order-${key}`));
  const order = [...field.options].map(({ value }) => value);
  return (element) => order.indexOf(valuesOf(element, key)[0] ?? '');
}

function hideEmptyGroups(list: HTMLElement): void {
  for (const group of list.querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = group.querySelector('[data-item]:not([hidden])') === null;
  }
}

function announce(choices: HTMLElement, shown: number, all: number): void {
  const place = choices.querySelector('[role="status"]');
  const unit = choices.dataset.unit ?? '';
  if (!place) return;
  place.textContent =
    shown === all
      ? `全${all}${unit}を表示しています。`
      : shown === 0
        ? `条件に合うものはありません（全${all}${unit}）。条件を変えるか、「元に戻す」を押してください。`
        : `全${all}${unit}のうち、${shown}${unit}を表示しています。`;
}

function valuesOf(element: HTMLElement, name: string): string[] {
  return (element.getAttribute(`data-${name}`) ?? '').split(' ');
}
