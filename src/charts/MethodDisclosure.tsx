import { memo, type ReactNode } from 'react';
import { useDisclosed } from './useDisclosed.ts';
import './MethodDisclosure.css';

interface MethodDisclosureProps {
  readonly name: string;
  /** True for what a better answer is about to replace: nobody reads it while it is closed. */
  readonly isPassing: boolean;
  readonly children: ReactNode;
}

/** Method, assumptions and source of a picture. They stand there closed too, for printing and for searching in the page. */
export function MethodDisclosure({ name, isPassing, children }: MethodDisclosureProps) {
  const { isOpen, disclosed } = useDisclosed();
  return (
    <details className="disclosure" {...disclosed}>
      <summary>{name}</summary>
      <Kept isKept={isPassing && !isOpen}>{children}</Kept>
    </details>
  );
}

interface KeptProps {
  readonly isKept: boolean;
  readonly children: ReactNode;
}

/** Stays as it was drawn last while it is kept. */
const Kept = memo(
  ({ children }: KeptProps) => <div className="figure-method">{children}</div>,
  (_, { isKept }) => isKept,
);
