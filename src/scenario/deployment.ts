/** Where a build of the site stands, and which release it is. */
export interface Deployment {
  /** The address of the host, without a slash at its end; empty while nobody has set it. */
  readonly site: string;
  /** The folder below the host, with a slash at either end: "/", "/faultline/", "/r/0.1.0/". */
  readonly base: string;
  /** The version of the application, which is the name of its frozen copy. */
  readonly release: string;
}

/** Stands in a snippet until the address of the site is set: whoever pastes it sees what is missing. */
export const SITE_PLACEHOLDER = 'https://YOUR-SITE';

/** This build. */
export const DEPLOYMENT: Deployment = {
  site: (import.meta.env['VITE_FAULTLINE_SITE'] as string | undefined) ?? '',
  base: import.meta.env.BASE_URL,
  release: (import.meta.env['VITE_FAULTLINE_RELEASE'] as string | undefined) ?? '',
};

/** The folder of the site whose frozen copy this may be: "/faultline/" for "/faultline/r/0.1.0/". */
function siteFolder(base: string): string {
  return base.replace(/(?<=\/)r\/[^/]+\/$/, '');
}

/** True for a copy that is kept as it is for ever. */
export function isFrozen({ base }: Deployment = DEPLOYMENT): boolean {
  return siteFolder(base) !== base;
}

/**
 * The address of a page that stays current, whatever is deployed next.
 *
 * @example currentAddress('/leverage/', { site: 'https://a.org', base: '/f/', release: '1.0.0' }) // 'https://a.org/f/leverage/'
 */
export function currentAddress(path: string, { site, base }: Deployment = DEPLOYMENT): string {
  return `${site || SITE_PLACEHOLDER}${siteFolder(base).replace(/\/$/, '')}${path}`;
}

/**
 * The address of the same page in this release's frozen copy, whose numbers never change.
 *
 * @example frozenAddress('/leverage/', { site: 'https://a.org', base: '/f/', release: '1.0.0' }) // 'https://a.org/f/r/1.0.0/leverage/'
 */
export function frozenAddress(path: string, deployment: Deployment = DEPLOYMENT): string {
  return currentAddress(`/r/${deployment.release}${path}`, deployment);
}
