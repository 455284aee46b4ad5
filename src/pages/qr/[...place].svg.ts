import type { APIRoute, GetStaticPaths } from 'astro';
import { pageOf } from '../../open-data/shared-fields.ts';
import { qrCode } from '../../sharing/qr-code.ts';
import { sharedPlaces } from '../../sharing/shared-place.ts';
import { sitePlan } from '../../site-plan.ts';

/** QR codes of the permanent addresses: only where the site knows its own, because a code holds it in full. */
export const getStaticPaths = (async () => {
  const plan = await sitePlan();
  if (plan.siteUrl === null) return [];
  return sharedPlaces(plan).map(({ place, address }) => ({
    params: { place },
    props: { url: pageOf(plan, address) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ url: string }> = ({ props: { url } }) =>
  new Response(qrCode(url), { headers: { 'content-type': 'image/svg+xml' } });
