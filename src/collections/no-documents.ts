/**
 * The entry of a kind without documents, such as the sheets of a plan that has none yet: Astro warns
 * of an empty collection, in English and as if something were wrong.
 */
export const NO_DOCUMENTS = '(none)';
