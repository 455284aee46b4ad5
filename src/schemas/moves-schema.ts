import { z } from 'zod';
import { type FieldNames, record, refuse, requiredText } from './content-value.ts';
import { yesNo } from './yes-no-value.ts';

/** A page is made at this address, so nothing may lead out of the folder of the site. */
const PLAIN_ADDRESS = /^\/(?:[\w~-][\w.~-]*\/)+$/;

const movedFrom = requiredText.transform((text, context) => {
  if (PLAIN_ADDRESS.test(text)) return text;
  return refuse(context, {
    code: 'E-ADDRESS-FORMAT',
    message: `「{key}」の「${text}」は、このサイトのページのアドレスとして読めません。`,
    hint: '「/measures/1-4-4/」のように、「/」で始めて「/」で終えてください。使えるのは半角の英数字と「-」「_」「.」「~」だけで、「#」から後は付けません。',
  });
});

const movedTo = requiredText.transform((text, context) => {
  if (/^\/(?:[^\s/?#]+\/)*(?:#[^\s/?#]+)?$/.test(text)) return text;
  return refuse(context, {
    code: 'E-ADDRESS-FORMAT',
    message: `「{key}」の「${text}」は、このサイトのページのアドレスとして読めません。`,
    hint: '「/measures/1-4-3/」や「/glossary/#npo」のように、「/」で始まるアドレスを書いてください。',
  });
});

/** moves.yaml: pages that stand at another address now */
export const movesSchema = z.array(
  record({ 前: movedFrom, 今: movedTo, 番号だけの変更: yesNo }).transform((move) => ({
    from: move.前,
    to: move.今,
    renumbered: move.番号だけの変更,
  })),
);

export const movesFields: FieldNames = {
  '[]': 'moves[]',
  '[].前': 'moves[].from',
  '[].今': 'moves[].to',
  '[].番号だけの変更': 'moves[].renumbered',
};
