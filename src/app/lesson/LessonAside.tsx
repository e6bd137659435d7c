import type { Lesson } from '../../lessons/lesson.ts';
import { HandsField } from './HandsField.tsx';
import { LessonCode } from './LessonCode.tsx';
import { LessonHelp } from './LessonHelp.tsx';
import { LessonSeed } from './LessonSeed.tsx';
import type { PlayedLesson } from './useLesson.ts';

/** What stands over the lesson or beside it; one thing at a time. */
export type Aside = 'help' | 'seed' | 'code' | 'hands';

interface LessonAsideProps {
  readonly aside: Aside | null;
  readonly lesson: Lesson;
  readonly played: PlayedLesson;
  readonly seed: string;
  readonly onClose: () => void;
}

/** The one thing that was asked for by its key. */
export function LessonAside({ aside, lesson, played, seed, onClose }: LessonAsideProps) {
  const { place, shown, hands } = played;
  const code = shown?.code ?? '';
  switch (aside) {
    case null:
      return null;
    case 'help':
      return <LessonHelp seed={seed} code={code} onClose={onClose} />;
    case 'seed':
      return <LessonSeed seed={seed} code={code} onSeed={played.takeSeed} onClose={onClose} />;
    case 'code':
      return <LessonCode lesson={lesson.id} place={place} onClose={onClose} />;
    case 'hands':
      return (
        <HandsField
          key={place.step}
          buckets={shown?.buckets ?? []}
          handle={shown?.handle ?? ''}
          hands={hands}
          onHands={counted => {
            played.count(counted);
            onClose();
          }}
          onClose={onClose}
        />
      );
    default:
      return aside satisfies never;
  }
}
