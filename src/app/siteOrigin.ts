import { siteAddress } from '../scenario/index.ts';

/** The address of the deployment, if the build was told it; empty otherwise. */
export const SITE = (import.meta.env['VITE_FAULTLINE_SITE'] as string | undefined) ?? '';

/** An address in full, as others must be given it; `unknown` stands for a site that does not know its own. */
export function absoluteAddress(path: string, unknown: string): string {
  return `${SITE === '' ? unknown : SITE}${siteAddress(path)}`;
}
