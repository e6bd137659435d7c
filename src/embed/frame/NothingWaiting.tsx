import type { ReactNode } from 'react';
import '../../charts/MethodDisclosure.css';

interface MethodDisclosureProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** A frame has one control: its method is drawn with every answer. */
export function MethodDisclosure({ name, children }: MethodDisclosureProps) {
  return (
    <details className="disclosure">
      <summary>{name}</summary>
      <div className="figure-method">{children}</div>
    </details>
  );
}
