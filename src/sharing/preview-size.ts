/** The size that services ask of the picture of a link, in pixels. */
export const PREVIEW_SIZE = { width: 1200, height: 630 };
