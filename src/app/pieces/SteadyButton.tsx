import type { ReactNode } from 'react';

interface SteadyButtonProps {
  readonly available: boolean;
  readonly className: string;
  /** As in aria-keyshortcuts. */
  readonly shortcut?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button that keeps the focus when it has nothing to do any more; a disabled one would drop it. */
export function SteadyButton({ available, className, shortcut, onPress, children }: SteadyButtonProps) {
  return (
    <button
      type="button"
      className={className}
      aria-disabled={!available}
      aria-keyshortcuts={shortcut}
      onClick={() => {
        if (available) onPress();
      }}
    >
      {children}
    </button>
  );
}
