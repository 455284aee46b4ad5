import type { Nodes } from 'mdast';
import { type HostFault, hostFault } from '../../vocabulary/web-host.ts';
import type { SourceText } from '../source-text.ts';

const FAULTS: Readonly<Record<HostFault, readonly [message: string, hint: string]>> = {
  credentials: [
    'には「@」があります。見かけと違うサイトへ行くリンクになります。',
    '「@」の後が本当の行き先です。行き先を確かめて、「@」とその前を消してください。',
  ],
  letters: [
    'のサイトの名前に、よく似た別の文字があります。',
    '半角の英数字で打ち直してください。英数字と日本語のほかの文字を使う名前は、「xn--」で始まる形で書きます。',
  ],
  unreadable: [
    'は、サイトのアドレスとして読めません。',
    '「https://www.city.example.jp/」のように、開きたいページのアドレスを写してください。',
  ],
};

/** A link to another site leads to the site that its reader sees. */
export function checkLinkHost(source: SourceText, node: Nodes): void {
  if (node.type !== 'link' && node.type !== 'definition') return;
  if (!/^https?:/i.test(node.url)) return;
  const offset = node.position?.start.offset ?? 0;
  // An address typed into a sentence ends where the Japanese goes on.
  const bare = !/^[[<]/.test(source.text.slice(offset, offset + 1));
  const url = bare ? (/^[!-~]*/.exec(node.url)?.[0] ?? '') : node.url;
  const fault = hostFault(url);
  if (fault === null) return;
  const [message, hint] = FAULTS[fault];
  const shown = url.length > 80 ? `${url.slice(0, 80)}…` : url;
  source.report('E-LINK-HOST', offset, `リンク「${shown}」${message}`, hint);
}
