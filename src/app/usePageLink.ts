import { useCallback, useSyncExternalStore } from 'react';
import type { Host } from '../host/host.ts';
import { useHost } from '../host/useHost.ts';
import type { PageState } from '../scenario/index.ts';

type Theme = PageState['theme'];

/**
 * What addresses the pages of the site by their paths, each in the theme in force: a theme lasts until it is changed,
 * and stands nowhere but in links.
 */
export function usePageLink(): (path: string) => string {
  const link = useThemedLink();
  return path => link(path, null);
}

/** The same, with a theme that a page opens in where none was chosen. */
export function useThemedLink(): (path: string, unchosen: Theme | null) => string {
  const host = useHost();
  const shown = useShownTheme(host);
  return (path, unchosen) => {
    const theme = shown ?? unchosen;
    return `${host.address.pageAt(path)}${theme === null ? '' : `?theme=${theme}`}`;
  };
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
