import { withBase } from '../vocabulary/address.ts';

/** The address with the base path of this site before it, for an `href`. */
export function href(address: string): string {
  return withBase(address, import.meta.env.BASE_URL);
}
