import { type PanelStore, usePanel } from '../store/index.ts';
import { RefusalNotice } from './pieces/RefusalNotice.tsx';

/** What the page's link said that could not be used. */
export function LinkRefusals({ store }: { readonly store: PanelStore }) {
  const refusals = usePanel(store, state => state.refusals);
  const { dismissRefusals } = usePanel(store, state => state.actions);
  return <RefusalNotice refusals={refusals} onDismiss={dismissRefusals} />;
}
