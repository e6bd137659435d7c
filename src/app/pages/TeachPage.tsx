import type { LessonLine } from '../../lessons/answered.ts';
import { lessonPath, TEACH_PATH } from '../../scenario/index.ts';
import { type TeachText, useSiteText } from '../../words/siteText.ts';
import { Shell } from '../Shell.tsx';
import { usePageLink } from '../usePageLink.ts';
import '../styles/app.css';

interface TeachPageProps {
  readonly words: TeachText;
  readonly lessons: readonly LessonLine[];
}

/** All lessons, to choose from. */
export function TeachPage({ words, lessons }: TeachPageProps) {
  const { teach } = useSiteText();
  const pageLink = usePageLink();
  return (
    <Shell current={TEACH_PATH}>
      <h1>{teach.title}</h1>
      <ul>
        {lessons.map(({ id, title, minutes }) => (
          <li key={id}>
            <a href={pageLink(lessonPath(id))}>{title}</a> · {words.minutes(minutes)}
          </li>
        ))}
      </ul>
    </Shell>
  );
}
