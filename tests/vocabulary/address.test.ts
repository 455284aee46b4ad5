import { describe, expect, it } from 'vitest';
import {
  chapterAddress,
  divisionAddress,
  entryAddress,
  glossaryAddress,
  measureAddress,
  pageAddress,
  policyAddress,
  progressAddress,
  sheetAddress,
  withBase,
} from '../../src/vocabulary/address.ts';

describe('ページのアドレス', () => {
  it('章・政策・施策は番号で決まる', () => {
    expect(chapterAddress('1')).toBe('/chapters/1/');
    expect(policyAddress('1-5')).toBe('/policies/1-5/');
    expect(measureAddress('1-5-1')).toBe('/measures/1-5-1/');
  });

  it('一年度のシートと一行には、変わらない住所がある', () => {
    expect(sheetAddress('1-1-1', 2022)).toBe('/measures/1-1-1/2022/');
    expect(entryAddress('1-1-1', 2022, '1-1-1.2')).toBe('/measures/1-1-1/2022/#1-1-1.2');
  });

  it('担当課・進捗・用語・案内のページ', () => {
    expect(divisionAddress('jinken-yogo')).toBe('/divisions/jinken-yogo/');
    expect(progressAddress(2022)).toBe('/progress/2022/');
    expect(glossaryAddress('npo')).toBe('/glossary/#npo');
    expect(pageAddress('about')).toBe('/about/');
  });
});

describe('サイトの置き場所', () => {
  it('根にあれば住所はそのまま', () => {
    expect(withBase('/policies/1-1/', '/')).toBe('/policies/1-1/');
  });

  it('下の階層にあれば前に付く。終わりの / はあってもなくてもよい', () => {
    expect(withBase('/policies/1-1/', '/keikaku/')).toBe('/keikaku/policies/1-1/');
    expect(withBase('/', '/keikaku')).toBe('/keikaku/');
  });

  it('このサイトの住所でないものには付かない', () => {
    for (const other of ['https://example.jp/', '//example.jp/', 'mailto:a@example.jp', '#a']) {
      expect(withBase(other, '/keikaku/')).toBe(other);
    }
  });
});
