/** What may stand in a host that people read: plain letters and digits, and those of Japanese. */
const READABLE = /^(?:[a-z0-9._-]|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|ー)+$/iu;

/** Why a browser would open another host than the reader sees. */
export type HostFault = 'credentials' | 'letters' | 'unreadable';

/**
 * What is wrong with the host of an address of the web; `null` where it leads to where it seems to.
 * `https://www.city.example.jp@evil.example/` leads to `evil.example`, and so may a letter that
 * only looks like a plain one (`о` of Cyrillic, the full-width full stop).
 */
export function hostFault(address: string): HostFault | null {
  const written = /^https?:\/\/([^/?#\\]+)/i.exec(address)?.[1];
  if (written === undefined || !URL.canParse(address)) return 'unreadable';
  if (written.includes('@')) return 'credentials';
  const host = written.replace(/:\d*$/, '').toLowerCase();
  if (!READABLE.test(host) || host.normalize('NFKC') !== host) return 'letters';
  // `0x7f.1` is 127.0.0.1 to a browser.
  const isPlain = /^[a-z0-9._-]+$/.test(host);
  return isPlain && new URL(address).hostname !== host ? 'unreadable' : null;
}
