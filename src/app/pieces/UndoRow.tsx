import { useRef } from 'react';
import { useSiteText } from '../../words/siteText.ts';
import { isTyping } from './keyTarget.ts';
import { SteadyButton } from './SteadyButton.tsx';
import { useTreeKeys } from './useTreeKeys.ts';
import './UndoRow.css';

interface UndoRowProps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onReset: () => void;
}

/** Undo, redo and reset, with the usual keys wherever the focus is, except where somebody is typing. */
export function UndoRow({ canUndo, canRedo, onUndo, onRedo, onReset }: UndoRowProps) {
  const { name, undo, redo, reset } = useSiteText().pieces.history;
  const row = useRef<HTMLDivElement>(null);
  useTreeKeys(row, true, event => {
    const step = stepOfKey(event);
    if (step === null || event.defaultPrevented || isTyping(event.target)) return;
    event.preventDefault();
    if (step === 'undo' && canUndo) onUndo();
    if (step === 'redo' && canRedo) onRedo();
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields of a form; these are three buttons
    <div className="toolbar" role="group" aria-label={name} ref={row}>
      <SteadyButton
        className="button button-quiet"
        available={canUndo}
        shortcut="Control+Z Meta+Z"
        onPress={onUndo}
      >
        {undo}
      </SteadyButton>
      <SteadyButton
        className="button button-quiet"
        available={canRedo}
        shortcut="Control+Shift+Z Meta+Shift+Z"
        onPress={onRedo}
      >
        {redo}
      </SteadyButton>
      <button type="button" className="button button-quiet" onClick={onReset}>
        {reset}
      </button>
    </div>
  );
}

function stepOfKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}
