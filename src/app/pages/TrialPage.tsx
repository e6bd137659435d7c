import { TableScroll } from '../../charts/TableScroll.tsx';
import { TEACH_PATH } from '../../scenario/index.ts';
import { type TrialText, useSay } from '../../words/siteText.ts';
import { Shell } from '../Shell.tsx';
import '../styles/app.css';
import '../../charts/TableTwin.css';
import '../teach/teach.css';
import './TrialPage.css';

const FRIENDS = [1, 2, 3];

/** Five tasks for three people and what to note, to be printed: nothing of it is filled in. */
export function TrialPage({ words }: { readonly words: TrialText }) {
  const say = useSay();
  const friends = FRIENDS.map(number => words.columns.friend(say.number(number)));
  return (
    <Shell current={TEACH_PATH}>
      <article className="teach">
        <h1 className="teach-title">{words.title}</h1>
        <p className="teach-lead">{words.lead}</p>
        <p className="button-row">
          <button className="button button-primary" type="button" onClick={() => window.print()}>
            {words.print}
          </button>
        </p>
        <TrialTable
          heading={words.before.heading}
          first=""
          friends={friends}
          rows={words.before.fields.map(task => ({ task, note: '' }))}
        />
        <TrialTable
          heading={words.tasks.heading}
          first={words.columns.task}
          friends={friends}
          rows={words.tasks.list}
        />
        <TrialTable
          heading={words.after.heading}
          first=""
          friends={friends}
          rows={words.after.questions.map(task => ({ task, note: '' }))}
        />
        <section className="teach-group">
          <h2 className="teach-heading">{words.stood}</h2>
          {FRIENDS.map(number => (
            <p key={number} className="trial-line" />
          ))}
        </section>
      </article>
    </Shell>
  );
}

interface TrialTableProps {
  readonly heading: string;
  /** The head of the first column; empty where its rows say enough. */
  readonly first: string;
  readonly friends: readonly string[];
  readonly rows: readonly { readonly task: string; readonly note: string }[];
}

/** What is asked or tried, with an empty place for each friend. */
function TrialTable({ heading, first, friends, rows }: TrialTableProps) {
  return (
    <section className="teach-group">
      <h2 className="teach-heading">{heading}</h2>
      <TableScroll label={heading} whole={true}>
        <table className="data-table trial-table">
          <thead>
            <tr>
              {first === '' ? <td /> : <th scope="col">{first}</th>}
              {friends.map(friend => (
                <th key={friend} scope="col">
                  {friend}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ task, note }) => (
              <tr key={task}>
                <th scope="row">
                  {task}
                  {note !== '' && <span className="trial-note">{note}</span>}
                </th>
                {friends.map(friend => (
                  <td key={friend} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
