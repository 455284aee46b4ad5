import type { Plan, Prose } from '../plan/types.ts';
import { glossaryMarks } from '../text/glossary-marks.ts';
import { type ProseRenderer, proseRenderer } from '../text/prose-renderer.ts';
import type { CalendarDay } from '../vocabulary/calendar-day.ts';
import { Html } from './html.ts';

/** What every paper is made from. */
export interface PaperSource {
  plan: Plan;
  /** day on which the content last changed; `null` where git does not tell */
  day: CalendarDay | null;
}

const renderers = new WeakMap<Plan, ProseRenderer>();

/** A text of the plan as it is printed. */
export function printedProse({ plan }: PaperSource, prose: Prose): Html {
  return new Html(withoutInnerLinks(rendererOf(plan).html(prose.markdown)));
}

/** One line of the plan's text, such as a name, as it is printed. */
export function printedLine({ plan }: PaperSource, text: string): Html {
  return new Html(withoutInnerLinks(rendererOf(plan).inlineHtml(text)));
}

// A term keeps its mark `*`, as the plan prints it, but leads nowhere: paper has no links.
function rendererOf(plan: Plan): ProseRenderer {
  const known = renderers.get(plan);
  if (known) return known;
  const made = proseRenderer(glossaryMarks([]), '/');
  renderers.set(plan, made);
  return made;
}

/**
 * The words of a link stay; the link stays only where it leads to another site. A paper may lie
 * where the site's own addresses mean nothing.
 */
function withoutInnerLinks(html: string): string {
  return html.replace(/<a (?![^>]*href="https?:)[^>]*>(.*?)<\/a>/gs, '$1');
}
