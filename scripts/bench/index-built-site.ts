import { readPlan } from '../content-files/read-plan.ts';
import { writeSearchIndex } from '../search-index/write-search-index.ts';

/*
 * node scripts/bench/index-built-site.ts <content> <site>: writes the search index of a built site
 * once more. A process of its own, so that its cost can be told.
 */

const [content = '', site = ''] = process.argv.slice(2);
const { plan, pages } = await readPlan(content);
if (plan === null) throw new Error(`${content}: errors in the content`);
await writeSearchIndex(site, plan, pages);
