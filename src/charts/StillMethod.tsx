import type { ReactNode } from 'react';
import './MethodDisclosure.css';

interface MethodDisclosureProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** Stands for the other in frames: with one control there its method is drawn with every answer. */
export function MethodDisclosure({ name, children }: MethodDisclosureProps) {
  return (
    <details className="disclosure">
      <summary>{name}</summary>
      <div className="figure-method">{children}</div>
    </details>
  );
}
