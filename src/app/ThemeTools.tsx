import { type PanelStore, usePanel } from '../store/index.ts';
import { ThemeSwitch } from './pieces/ThemeSwitch.tsx';

/** Light, dark, projector or as the system has it; part of the page's link. */
export function ThemeTools({ store }: { readonly store: PanelStore }) {
  const theme = usePanel(store, state => state.page.theme);
  const { turnTo } = usePanel(store, state => state.actions);
  return <ThemeSwitch theme={theme} onPick={picked => turnTo({ theme: picked })} />;
}
