import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** What lies there is deleted by others, or would be taken for a part of the project or of the next site. */
const OWN_FOLDERS = ['.git', '.keikaku/cache', '.keikaku/site', 'node_modules', 'public', 'src'];

/**
 * Why a folder must not be replaced by a built site, as a Japanese sentence; `null` where it may:
 * it is not there yet, is empty, or holds a site that was built before.
 */
export function whyNotOutFolder(outDir: string, contentRoot: string): string | null {
  const target = resolve(outDir);
  for (const [name, kept] of [
    ['計画の内容のフォルダ', contentRoot],
    ['このプロジェクトのフォルダ', '.'],
  ] as const) {
    if (holds(target, kept)) {
      return `${outDir} は${name}か、それを含むフォルダなので、書き出せません。別の場所を指定してください。`;
    }
  }
  if (holds(contentRoot, target)) {
    return `${outDir} は計画の内容のフォルダの中なので、書き出せません。別の場所を指定してください。`;
  }
  const own = OWN_FOLDERS.find((folder) => holds(folder, target));
  if (own !== undefined) {
    return `${outDir} はこのプロジェクトが使うフォルダ（${own}）の中なので、書き出せません。別の場所を指定してください。`;
  }
  if (!existsSync(target)) return null;
  if (!statSync(target).isDirectory()) {
    return `${outDir} はファイルなので、書き出せません。フォルダを指定してください。`;
  }
  const inside = readdirSync(target);
  if (inside.length === 0 || (inside.includes('index.html') && inside.includes('404.html'))) {
    return null;
  }
  return `${outDir} には、サイトではないファイルがあります。消さないように、書き出しをやめました。空のフォルダか、新しい名前を指定してください。`;
}

/** By the names of the two, and by where they lead. */
function holds(folder: string, path: string): boolean {
  return [resolve, realPath].some((placeOf) => {
    const way = relative(placeOf(folder), placeOf(path));
    return way === '' || !(way === '..' || way.startsWith('../') || way.startsWith('..\\'));
  });
}

/** Where a path leads through links; what is not there yet stands as it is named. */
function realPath(name: string): string {
  const path = resolve(name);
  if (existsSync(path)) return realpathSync(path);
  const above = dirname(path);
  return above === path ? path : join(realPath(above), basename(path));
}
