interface TrustedUrls {
  readonly createScriptURL: (address: string) => string;
}

interface WithTrustedTypes {
  readonly trustedTypes?: {
    readonly createPolicy: (name: string, rules: TrustedUrls) => TrustedUrls;
  };
}

/** The one policy that pages name in their content policy (scripts/pagePolicy.mjs). */
const POLICY = 'faultline-worker';

let urls: TrustedUrls | undefined;

/** Scripts of the site's own host, and none else. */
function ownUrls(): TrustedUrls {
  const rules: TrustedUrls = {
    createScriptURL(address) {
      if (new URL(address).origin === window.location.origin) return address;
      throw new TypeError(`No worker is started from ${address}.`);
    },
  };
  urls ??= (window as WithTrustedTypes).trustedTypes?.createPolicy(POLICY, rules) ?? rules;
  return urls;
}

function start(address: URL, options: WorkerOptions): globalThis.Worker {
  return new window.Worker(ownUrls().createScriptURL(address.href), options);
}

/**
 * Starts a worker as the browser's own constructor does, where a page's policy lets no plain text be the address of a
 * script. It has the same name and is called the same way, because the build finds workers by that.
 *
 * @throws TypeError for an address of another host.
 */
export const Worker = start as unknown as new (address: URL, options: WorkerOptions) => globalThis.Worker;
