import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import './Lesson.css';

interface LessonOverlayProps {
  readonly title: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something that stands over the lesson until it is closed, by Escape too. */
export function LessonOverlay({ title, close, onClose, children }: LessonOverlayProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // The lesson under it would be left.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') event.stopPropagation();
  };
  useEffect(() => dialog.current?.showModal(), []);
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
