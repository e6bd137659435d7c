import { LessonOverlay } from './LessonOverlay.tsx';
import { useLessonText } from './lessonWords.ts';
import { SeedField } from './SeedField.tsx';

interface LessonSeedProps {
  readonly seed: string;
  readonly code: string;
  readonly onSeed: (seed: number) => void;
  readonly onClose: () => void;
}

/** The seed of a lesson with its words, and another one to be typed in. */
export function LessonSeed({ seed, code, onSeed, onClose }: LessonSeedProps) {
  const { help, start, seedField, code: codeWords } = useLessonText();
  return (
    <LessonOverlay title={seedField.title} close={help.close} opener="s" onClose={onClose}>
      <p role="status">
        {seed} {code !== '' && codeWords(code)}
      </p>
      <p>{start.seedHelp}</p>
      <SeedField onSeed={onSeed} />
      <p className="lesson-anew">{seedField.anew}</p>
    </LessonOverlay>
  );
}
