import { type ReactNode, useRef } from 'react';
import { useHost } from '../../host/useHost.ts';
import { lessonPath } from '../../scenario/index.ts';
import { useTreeKeys } from '../pieces/useTreeKeys.ts';
import { LessonNotes } from './LessonNotes.tsx';
import { type LessonPlace, lessonQuery } from './lessonPlace.ts';
import { LessonTextContext } from './lessonWords.ts';
import { noteOrder } from './noteOrder.ts';
import type { PlayPageProps } from './PlayPage.tsx';
import { useNotesTie } from './useNotesTie.ts';
import '../styles/app.css';
import './LessonNotes.css';

type NotesPageProps = Omit<PlayPageProps, 'sceneWords'>;

/** What the instructor has in a second window: it follows the wall and drives it. */
export function NotesPage({ words, lesson, answered }: NotesPageProps) {
  const { notes } = words;
  const root = useRef<HTMLElement>(null);
  const { place, state, isGone, canBeTied, order } = useNotesTie(lesson);
  useTreeKeys(root, state !== null && !isGone, event => {
    const asked = noteOrder(event, state!);
    if (asked === null) return;
    event.preventDefault();
    order(asked);
  });
  const wall = { ...place, step: state?.step ?? place.step, seed: state?.seed ?? place.seed };
  return (
    <LessonTextContext value={words}>
      <main className="notes-page" id="content" ref={root}>
        <h1 className="notes-title">{notes.title(lesson.title)}</h1>
        {/* Always there, so that what is said in it is heard. */}
        <div role="status">
          {!canBeTied && <p>{notes.noChannel}</p>}
          {canBeTied && state === null && (
            <WallLink lesson={lesson.id} place={wall} link={notes.start}>
              {notes.waiting}
            </WallLink>
          )}
          {isGone && (
            <WallLink lesson={lesson.id} place={wall} link={notes.reopen}>
              {notes.gone}
            </WallLink>
          )}
        </div>
        {state !== null && (
          <LessonNotes
            lesson={lesson}
            answered={answered}
            state={state}
            place={place}
            isGone={isGone}
            onOrder={order}
          />
        )}
      </main>
    </LessonTextContext>
  );
}

interface WallLinkProps {
  readonly lesson: string;
  readonly place: LessonPlace;
  readonly link: string;
  readonly children: ReactNode;
}

/** Why nothing follows, and the wall in a window of its own, where it stood. */
function WallLink({ lesson, place, link, children }: WallLinkProps) {
  const { address } = useHost();
  return (
    <>
      <p className="notice">{children}</p>
      <p className="notes-wall">
        <a
          className="button button-primary"
          href={`${address.pageAt(lessonPath(lesson, 'play'))}${lessonQuery(place, 'projector')}`}
          target="_blank"
          rel="noopener"
        >
          {link}
        </a>
      </p>
    </>
  );
}
