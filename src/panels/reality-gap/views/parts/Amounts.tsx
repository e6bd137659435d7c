interface AmountsProps {
  readonly rows: readonly (readonly [what: string, amount: string])[];
}

/** Some figures with their names. */
export function Amounts({ rows }: AmountsProps) {
  return (
    <dl className="amounts">
      {rows.map(([what, amount]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{amount}</dd>
        </div>
      ))}
    </dl>
  );
}
