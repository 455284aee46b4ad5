/**
 * The components that `.mdx` content may place, with their attributes. Everything else that MDX
 * can do (import, export, expressions, other tags) would run code at build time and is refused
 * by the check.
 */
export const MDX_COMPONENTS: Readonly<Record<string, { attributes: readonly string[] }>> = {
  Notice: { attributes: ['title'] },
};
