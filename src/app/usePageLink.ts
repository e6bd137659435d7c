import { useCallback, useSyncExternalStore } from 'react';
import type { Host } from '../host/host.ts';
import { useHost } from '../host/useHost.ts';

/**
 * What addresses the pages of the site by their paths, each in the theme in force: a theme lasts until it is changed,
 * and stands nowhere but in links.
 */
export function usePageLink(): (path: string) => string {
  const host = useHost();
  const theme = useShownTheme(host);
  return path => `${host.address.pageAt(path)}${theme === null ? '' : `?theme=${theme}`}`;
}

/** The theme that is shown, on every page, whoever has chosen it; null where it is the system's. */
function useShownTheme({ themed }: Host): string | null {
  const onChange = useCallback(
    (listener: () => void) => {
      const observer = new MutationObserver(listener);
      observer.observe(themed(), { attributeFilter: ['data-theme'] });
      return () => observer.disconnect();
    },
    [themed],
  );
  return useSyncExternalStore(
    onChange,
    () => themed().dataset['theme'] ?? null,
    () => null,
  );
}
