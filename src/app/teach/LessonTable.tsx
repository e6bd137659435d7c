import { TableScroll } from '../../charts/TableScroll.tsx';
import type { LessonLine } from '../../lessons/answered.ts';
import { lessonPath } from '../../scenario/index.ts';
import { type TeachText, useSay } from '../../words/siteText.ts';
import { usePageLink } from '../usePageLink.ts';
import '../../charts/TableTwin.css';

interface LessonTableProps {
  readonly words: TeachText;
  readonly lessons: readonly LessonLine[];
}

const COLUMNS = ['lesson', 'minutes', 'beliefs', 'scenes', 'guesses', 'sources'] as const;

/** Lessons in numbers: how long, and how much of what. */
export function LessonTable({ words, lessons }: LessonTableProps) {
  const say = useSay();
  const pageLink = usePageLink();
  return (
    <TableScroll label={words.table.caption} whole={true}>
      <table className="data-table">
        <caption>{words.table.caption}</caption>
        <thead>
          <tr>
            {COLUMNS.map(column => (
              <th key={column} scope="col" className={column === 'lesson' ? undefined : 'is-number'}>
                {words.table[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lessons.map(({ id, title, minutes, beliefs, scenes, guesses, sources }) => (
            <tr key={id}>
              <th scope="row">
                <a className="lone-link" href={pageLink(lessonPath(id))}>
                  {title}
                </a>
              </th>
              {[minutes, beliefs.length, scenes, guesses, sources].map((count, at) => (
                <td key={COLUMNS[at + 1]} className="is-number">
                  {say.number(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
