import { basePath } from './site/base-path.ts';
import { buildChecked } from './site/build-checked.ts';
import { serveSite } from './site/serve-site.ts';

// Check, build, serve: what `npm start` promises.
if (await buildChecked('dist')) {
  const { url } = await serveSite({ root: 'dist', base: await basePath(), port: 4321 });
  console.log(`サイトを表示しています: ${url}\n終わるときは Ctrl+C を押してください。`);
} else {
  process.exitCode = 1;
}
