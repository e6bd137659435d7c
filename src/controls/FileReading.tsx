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
    <Folded summary={summary} warnings={warningsOf(props.reading)} words={words} onChange={props.onChange}>
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

/** Another reading that a warning suggests, one press away: its words, and what would be said of the file. */
function offerOf(
  note: ReadingNote,
  { offers }: ReadingText,
): { readonly label: string; readonly settings: MaterialSettings } | null {
  switch (note.kind) {
    case 'ranksWorse':
      return { label: offers.ranksWorse, settings: { side: 'other' } };
    case 'turned':
      return { label: offers.turned, settings: { side: 'yes' } };
    case 'jump':
      return note.isLeftOut
        ? { label: offers.payment, settings: { jumps: 'gain' } }
        : { label: offers.gain, settings: { jumps: 'payment' } };
    default:
      return null;
  }
}

interface FoldedProps extends Pick<FileReadingProps, 'summary' | 'words' | 'onChange'> {
  readonly warnings: readonly ReadingNote[];
  readonly children: ReactNode;
}

function Folded({ summary, warnings, words, onChange, children }: FoldedProps) {
  return (
    <div className="file-reading">
      <p className="file-reading-line">{summary}</p>
      {warnings.map(warning => (
        <Warning key={words.noteWords(warning)} note={warning} words={words} onChange={onChange} />
      ))}
      <details className="disclosure">
        <summary>{words.change}</summary>
        {children}
      </details>
    </div>
  );
}

function Warning({
  note,
  words,
  onChange,
}: Pick<FileReadingProps, 'words' | 'onChange'> & { readonly note: ReadingNote }) {
  const offer = offerOf(note, words);
  return (
    <>
      <p className="file-note">{words.noteWords(note)}</p>
      {offer !== null && (
        <div className="button-row">
          <button className="button" type="button" onClick={() => onChange(offer.settings)}>
            {offer.label}
          </button>
        </div>
      )}
    </>
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
        <p key={words.noteWords(note)} className="file-note">
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
