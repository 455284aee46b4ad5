import { asSiteAddress } from '../schemas/web-address.ts';

/**
 * `KEIKAKU_URL`: where this build is to stand, in place of 公開.URL, as a preview does; `null` where it
 * is not set or no site can stand there. Whoever starts a build refuses the latter.
 */
export function chosenSiteUrl(): URL | null {
  return asSiteAddress(process.env.KEIKAKU_URL ?? '');
}
