/** What a message is about, as the reader's mail program is to show it. */
export interface MessageSubject {
  /** `施策1-5-1 啓発と交流機会の充実` */
  about: string;
  /** the plan that it belongs to */
  plan: string;
  /** full address of the page; `null` where the site does not know its own */
  page: string | null;
}

/** A `mailto:` link with the subject and the first lines written, so that the reader only has to ask. */
export function preparedMessage(email: string, { about, plan, page }: MessageSubject): string {
  const lines = [
    `「${plan}」の${about}について、おたずねします。`,
    ...(page === null ? [] : [page]),
    '',
    '',
  ];
  // RFC 6068: line breaks of the body are CRLF, every other sign is percent-encoded.
  const body = encodeURIComponent(lines.join('\r\n'));
  return `mailto:${email}?subject=${encodeURIComponent(`${about}について`)}&body=${body}`;
}
