/** A component that `.mdx` content may place. */
export interface MdxComponent {
  attributes: readonly string[];
  /** whether text stands between its two tags; without, it is written `<GradeTally />` */
  holdsText: boolean;
}

/**
 * The components that `.mdx` content may place, with their attributes. Everything else that MDX
 * can do (import, export, expressions, other tags) would run code at build time and is refused
 * by the check.
 */
export const MDX_COMPONENTS: Readonly<Record<string, MdxComponent>> = {
  Notice: { attributes: ['title'], holdsText: true },
  IndicatorChart: { attributes: ['id'], holdsText: false },
  GradeTally: {
    attributes: ['chapter', 'policy', 'measure', 'division', 'year'],
    holdsText: false,
  },
};

/** The attributes of `<GradeTally>` that say whose rows it counts: at most one; with none, the whole plan's. */
export const TALLY_SCOPES = ['chapter', 'policy', 'measure', 'division'] as const;

export type TallyScope = (typeof TALLY_SCOPES)[number];
