import { useEffect } from 'react';
import { useHost } from '../host/useHost.ts';
import type { PageState } from '../scenario/index.ts';
import { type PanelStore, usePanel } from '../store/index.ts';

/** Shows the page in the theme that its link or its reader names, and uncovers it once it knows what it is asked. */
export function useTheme(store: PanelStore): void {
  const theme = usePanel(store, state => state.page.theme);
  const { themed } = useHost();
  useEffect(() => {
    delete themed().dataset['asks'];
    showTheme(themed(), theme);
  }, [theme, themed]);
}

/** Sets the theme of all that an element holds; `auto` is the system's. */
export function showTheme({ dataset }: HTMLElement, theme: PageState['theme']): void {
  if (theme === 'auto') delete dataset['theme'];
  else dataset['theme'] = theme;
}
