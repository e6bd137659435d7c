export { createPanelStore, type PanelStore } from './createPanelStore.ts';
export { failUnanswered } from './failUnanswered.ts';
export { type PanelEngine, startPanelEngine } from './panelEngine.ts';
export {
  answeredView,
  EMPTY_VIEW,
  type FieldRefusal,
  type PanelState,
  type ViewState,
} from './panelState.ts';
export { sameValues } from './sameValues.ts';
export { usePanel } from './usePanel.ts';
