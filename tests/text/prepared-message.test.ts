import { describe, expect, it } from 'vitest';
import { preparedMessage } from '../../src/text/prepared-message.ts';

const SUBJECT = {
  about: '施策1-1-2 外出の足 & 見守り',
  plan: 'こもれび町総合計画',
  page: 'https://www.example.jp/keikaku/measures/1-1-2/?a=1&b=2',
};

describe('問い合わせのメール', () => {
  const read = (link: string) => new URL(link).searchParams;

  it('件名と、計画の名前、ページのアドレスが入っている', () => {
    const link = preparedMessage('kikaku@example.jp', SUBJECT);
    expect(link).toMatch(/^mailto:kikaku@example\.jp\?/);
    expect(read(link).get('subject')).toBe('施策1-1-2 外出の足 & 見守りについて');
    expect(read(link).get('body')?.split('\r\n')).toEqual([
      '「こもれび町総合計画」の施策1-1-2 外出の足 & 見守りについて、おたずねします。',
      SUBJECT.page,
      '',
      '',
    ]);
  });

  it('サイトのアドレスが決まっていなければ、アドレスの行がない', () => {
    const link = preparedMessage('kikaku@example.jp', { ...SUBJECT, page: null });
    expect(read(link).get('body')).not.toContain('http');
  });
});
