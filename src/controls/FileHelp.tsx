import type { ReadingText } from '../reader-files/readingText.ts';
import './FileHelp.css';

interface FileHelpProps {
  readonly words: ReadingText['understood'];
}

/** Which files are understood, and what stays on the reader's machine. */
export function FileHelp({ words }: FileHelpProps) {
  return (
    <details className="disclosure">
      <summary>{words.title}</summary>
      <dl className="file-help">
        {words.parts.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
