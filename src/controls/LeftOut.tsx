import './LeftOut.css';

/** As many as anybody reads. */
const MOST_SHOWN = 20;

interface LeftOutProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly moreRows: (count: number) => string;
}

/** What of a file was left out or is missing, folded; nothing where that is nothing. */
export function LeftOut({ title, lines, moreRows }: LeftOutProps) {
  if (lines.length === 0) return null;
  return (
    <details className="disclosure">
      <summary>{title}</summary>
      <ul className="left-out">
        {lines.slice(0, MOST_SHOWN).map(line => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > MOST_SHOWN && <li>{moreRows(lines.length - MOST_SHOWN)}</li>}
      </ul>
    </details>
  );
}
