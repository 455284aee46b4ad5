import { existsSync } from 'node:fs';
import { basePath } from './site/base-path.ts';
import { serveSite } from './site/serve-site.ts';

// Serves what was built last; changes nothing.
if (existsSync('dist/404.html')) {
  const { url } = await serveSite({ root: 'dist', base: await basePath(), port: 4321 });
  console.log(`サイトを表示しています: ${url}\n終わるときは Ctrl+C を押してください。`);
} else {
  console.error('まだサイトがありません。先に npm run build を実行してください。');
  process.exitCode = 1;
}
