import type { ReactNode } from 'react';
import { encodingNamed } from '../reader-files/encodings.ts';
import type { Question, Reading, ReadingNote } from '../reader-files/reading.ts';
import type { ReadingText } from '../reader-files/readingText.ts';
import type { MaterialSettings } from '../schema/index.ts';
import { FileQuestions } from './FileQuestions.tsx';
import { FileRows } from './FileRows.tsx';
import type { FileChoice, FileRole } from './fileRole.ts';
import { SelectField } from './SelectField.tsx';
import { TypedAmount } from './TypedAmount.tsx';
import './FileReading.css';
import './ownFile.css';

interface FileAmount {
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
}

interface FileReadingProps {
  readonly reading: Reading;
  readonly settings: MaterialSettings;
  /** What has to be said before anything is computed; empty where the file was read. */
  readonly questions: readonly Question[];
  /** What was taken for what, in one line; empty where nothing could be made of the file, which is then shown unfolded. */
  readonly summary: string;
  /** Further sentences on how cells were understood. */
  readonly why: string;
  readonly roles: readonly FileRole[];
  readonly choices: readonly FileChoice[];
  readonly amounts: readonly FileAmount[];
  readonly words: ReadingText;
  readonly onChange: (settings: MaterialSettings) => void;
}

/**
 * How a file was read, before what it means: its first rows with a role over each column, units, dates, signs and what
 * became of every row. Where something is uncertain it is asked, the likeliest first; else the line in words stands above
 * the answer, one press from being changed.
 */
export function FileReading(props: FileReadingProps) {
  const { questions, summary, words } = props;
  if (questions.length > 0 || summary === '')
    return (
      <section className="file-reading" aria-label={words.title}>
        {questions.length > 0 && (
          <FileQuestions
            questions={questions}
            names={props.reading.names}
            words={words}
            onChange={props.onChange}
          />
        )}
        <Understood {...props} />
      </section>
    );
  return (
    <Folded summary={summary} warnings={warningsOf(props.reading).map(words.noteWords)} label={words.change}>
      <Understood {...props} />
    </Folded>
  );
}

/** What may make every figure below it mean something else stands in the open. */
const WARNINGS: ReadonlySet<ReadingNote['kind']> = new Set([
  'certainties',
  'turned',
  'ranksWorse',
  'datesUnread',
  'flows',
  'jump',
  'blanksAreNo',
  'costs',
]);

function warningsOf({ notes }: Reading): readonly ReadingNote[] {
  return notes.filter(({ kind }) => WARNINGS.has(kind));
}

interface FoldedProps {
  readonly summary: string;
  readonly warnings: readonly string[];
  readonly label: string;
  readonly children: ReactNode;
}

function Folded({ summary, warnings, label, children }: FoldedProps) {
  return (
    <div className="file-reading">
      <p className="file-reading-line">{summary}</p>
      {warnings.map(warning => (
        <p key={warning} className="file-note">
          {warning}
        </p>
      ))}
      <details className="disclosure">
        <summary>{label}</summary>
        {children}
      </details>
    </div>
  );
}

function Understood(props: FileReadingProps) {
  const { reading, settings, why, roles, words, onChange } = props;
  const encoding = encodingNamed(settings['encoding']);
  return (
    <>
      <p className="file-note">
        {words.tableWords({ reading, encoding })} {why}
      </p>
      {reading.notes.map(note => (
        <p key={note.kind} className="file-note">
          {words.noteWords(note)}
        </p>
      ))}
      {reading.preview.length > 0 && (
        <FileRows reading={reading} roles={roles} words={words} onChange={onChange} />
      )}
      <Settings {...props} />
    </>
  );
}

/** Under a question they are folded, so that it stays the first thing seen. */
function Settings({ questions, choices, amounts, words, onChange }: FileReadingProps) {
  const fields = (
    <div className="file-settings">
      {choices.map(({ key, label, value, options }) => (
        <SelectField
          key={key}
          label={label}
          value={value}
          options={options}
          onPick={picked => onChange({ [key]: picked === '' ? null : picked })}
        />
      ))}
      {amounts.map(({ key, label, value }) => (
        <TypedAmount
          key={key}
          label={label}
          value={value}
          button={words.answer}
          onAmount={amount => onChange({ [key]: amount })}
        />
      ))}
    </div>
  );
  if (questions.length === 0) return fields;
  return (
    <details className="disclosure">
      <summary>{words.more}</summary>
      {fields}
    </details>
  );
}
