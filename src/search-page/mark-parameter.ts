/** Name in the address for a word to mark on the page: `?mark=外国人&mark=相談`. */
export const MARK_PARAMETER = 'mark';
