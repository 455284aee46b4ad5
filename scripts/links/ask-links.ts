import { setTimeout } from 'node:timers/promises';

/** What another site answered. */
export interface Answer {
  state: 'ok' | 'moved' | 'dead' | 'unsure';
  /** why, in Japanese; for a page that moved, where to */
  said: string;
}

/** How gently other sites are asked. */
export interface Gentleness {
  /** milliseconds between two questions to one host */
  pause: number;
  /** milliseconds until an answer is no longer waited for */
  timeout: number;
}

const GENTLE: Gentleness = { pause: 1000, timeout: 20_000 };
const HOSTS_AT_ONCE = 4;
const MOST_REDIRECTS = 5;
const USER_AGENT = 'Mozilla/5.0 (compatible; keikaku-link-check)';

/**
 * Asks for each address once: for its head alone, and for the page where a server does not answer
 * that. One host is asked one question at a time, with a pause between.
 */
export async function askLinks(
  urls: readonly string[],
  told: (url: string, answer: Answer) => void,
  gentleness = GENTLE,
): Promise<void> {
  const hosts = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  const askHosts = async () => {
    for (let own = hosts.shift(); own !== undefined; own = hosts.shift()) {
      for (const [index, url] of own.entries()) {
        if (index > 0) await setTimeout(gentleness.pause);
        told(url, await askLink(url, gentleness));
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, askHosts));
}

async function askLink(url: string, gentleness: Gentleness): Promise<Answer> {
  try {
    const head = await follow(url, 'HEAD', gentleness);
    if (head.state === 'ok' || head.state === 'moved') return head;
    await setTimeout(gentleness.pause);
    return await follow(url, 'GET', gentleness);
  } catch (error) {
    return whyNoAnswer(error);
  }
}

async function follow(url: string, method: string, gentleness: Gentleness): Promise<Answer> {
  let [address, forGood] = [url, true];
  for (let turn = 0; turn <= MOST_REDIRECTS; turn++) {
    if (turn > 0) await setTimeout(gentleness.pause);
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': USER_AGENT },
      signal: AbortSignal.timeout(gentleness.timeout),
    });
    // Only whether it answers is asked.
    await response.body?.cancel();
    const { status } = response;
    const next = URL.parse(response.headers.get('location') ?? '', address);
    if (status < 300 || status > 399 || next === null)
      return answerOf(status, url, address, forGood);
    if (!/^https?:$/.test(next.protocol))
      return { state: 'unsure', said: '開けない種類のアドレスに導かれます' };
    // A detour for today (a login, a language) is no new address.
    forGood &&= status === 301 || status === 308;
    address = next.href;
  }
  return { state: 'unsure', said: 'ほかのアドレスへ何度も導かれます' };
}

function answerOf(status: number, url: string, address: string, forGood: boolean): Answer {
  if (status < 400) {
    const moved = address !== url && forGood;
    return moved ? { state: 'moved', said: address } : { state: 'ok', said: '' };
  }
  if (status === 404 || status === 410)
    return { state: 'dead', said: `ページがありません（${status}）` };
  if (status === 401 || status === 403 || status === 429)
    return { state: 'unsure', said: `機械からの問い合わせを断られました（${status}）` };
  return { state: 'unsure', said: `サーバーが正しく答えません（${status}）` };
}

function whyNoAnswer(error: unknown): Answer {
  if (error instanceof Error && error.name === 'TimeoutError')
    return { state: 'unsure', said: '時間内に答えがありません' };
  const { cause } = error as { cause?: NodeJS.ErrnoException };
  const code = cause?.code ?? '';
  if (code === 'ENOTFOUND') return { state: 'dead', said: 'サーバーの名前が見つかりません' };
  if (/CERT|TLS|SSL/.test(code))
    return { state: 'unsure', said: `安全な接続ができません（${code}）` };
  return { state: 'unsure', said: `つながりません${code ? `（${code}）` : ''}` };
}
