import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import { drawPicture } from '../../scripts/site-pictures/draw-picture.ts';
import { isPictureKept } from '../../scripts/site-pictures/kept-pictures.ts';
import { drawInThreads, type MissingPicture } from '../../scripts/site-pictures/picture-threads.ts';
import { sitePictures } from '../../scripts/site-pictures/site-pictures.ts';
import type { Plan } from '../../src/plan/types.ts';

let folder: string;
let pictures: MissingPicture[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'keikaku-pictures-'));
  const { plan } = await readPlan('tests/fixtures/plans/small');
  pictures = [...sitePictures(plan as Plan)].map(({ subject }, i) => ({
    file: join(folder, `${i % 7}`, `${i}.png`),
    subject,
  }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('ページと並んで描く画像', () => {
  it('計画のすべての画像が、ここで描いたものと1バイトも違わない', async () => {
    expect(pictures.length).toBeGreaterThan(32);
    await drawInThreads(pictures.values(), new AbortController().signal);
    const wrong = pictures.filter(
      ({ file, subject }) => !readFileSync(file).equals(drawPicture(subject)),
    );
    expect(wrong).toEqual([]);
  });

  it('取っておいた画像が途中で切れていれば、描き直す', async () => {
    const [{ file }] = pictures as [MissingPicture];
    const whole = readFileSync(file);
    expect(isPictureKept(file)).toBe(true);
    for (const bytes of [0, 10, whole.length - 1]) {
      writeFileSync(file, whole.subarray(0, bytes));
      expect(isPictureKept(file)).toBe(false);
    }
    writeFileSync(file, whole);
  });

  it('一枚も足りなくなければ、何もしない', async () => {
    await drawInThreads([].values(), new AbortController().signal);
  });

  it('書けないときは、その理由をビルドに伝える', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const missing = pictures.map((each) => ({ ...each, file: join(file, 'picture.png') }));
    await expect(
      drawInThreads(missing.values(), new AbortController().signal),
    ).rejects.toMatchObject({ code: 'EEXIST' });
  });

  it('ビルドが途中で終われば、残りを描かない', async () => {
    const stop = new AbortController();
    const last = join(folder, 'stopped', 'last.png');
    const many = [...pictures, ...pictures, { ...pictures[0], file: last } as MissingPicture];
    const drawing = drawInThreads(many.values(), stop.signal);
    stop.abort();
    await expect(drawing).rejects.toMatchObject({ name: 'AbortError' });
    expect(existsSync(last)).toBe(false);
  });
});
