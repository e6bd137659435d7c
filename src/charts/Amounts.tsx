import type { ReactNode } from 'react';
import './Amounts.css';

interface AmountsProps {
  /** What it is, how much, and what that means for those who ask by pointing. */
  readonly rows: readonly (readonly [what: string, amount: ReactNode, meaning?: string])[];
}

/** Some figures with their names. */
export function Amounts({ rows }: AmountsProps) {
  return (
    <dl className="amounts">
      {rows.map(([what, amount, meaning]) => (
        <div key={what}>
          <dt title={meaning}>{what}</dt>
          <dd>{amount}</dd>
        </div>
      ))}
    </dl>
  );
}
