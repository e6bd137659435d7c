import { memo } from 'react';
import { type PanelStore, usePanel } from '../store/index.ts';
import { UndoRow } from './pieces/UndoRow.tsx';

/** Steps back and forth through what the reader set. */
export const History = memo(function History({ store }: { readonly store: PanelStore }) {
  const canUndo = usePanel(store, state => state.past.length > 0);
  const canRedo = usePanel(store, state => state.future.length > 0);
  const { undo, redo, reset } = usePanel(store, state => state.actions);
  return <UndoRow canUndo={canUndo} canRedo={canRedo} onUndo={undo} onRedo={redo} onReset={reset} />;
});
