import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { isTyping } from '../pieces/keyTarget.ts';
import './Lesson.css';

interface LessonOverlayProps {
  readonly title: string;
  readonly close: string;
  /** The key that opens it closes it too. */
  readonly opener: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something that stands over the lesson until it is closed, by Escape too. It has all keys: none acts on the lesson under it. */
export function LessonOverlay({ title, close, opener, onClose, children }: LessonOverlayProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (key.toLowerCase() !== opener || ctrlKey || metaKey || altKey || isTyping(target)) return;
    event.preventDefault();
    dialog.current?.close();
  };
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    // Once something beside its buttons was pressed, no element has the focus.
    const onKey = (event: Event) => {
      if (!dialog.current?.contains(event.target as Node)) event.stopPropagation();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
  return (
    <dialog
      className="lesson-overlay"
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <h2>{title}</h2>
      {children}
      <button type="button" className="button button-primary" onClick={() => dialog.current?.close()}>
        {close}
      </button>
    </dialog>
  );
}
