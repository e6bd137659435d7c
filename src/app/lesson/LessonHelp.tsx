import { LessonOverlay } from './LessonOverlay.tsx';
import { LessonTheme } from './LessonTheme.tsx';
import { useLessonFile } from './lessonFile.ts';
import { useLessonText } from './lessonWords.ts';
import './Lesson.css';

interface LessonHelpProps {
  readonly seed: string;
  readonly code: string;
  readonly onClose: () => void;
}

/** The keys of a lesson, its seed, and the code of the answer on the screen. */
export function LessonHelp({ seed, code, onClose }: LessonHelpProps) {
  const { help, code: codeWords, codeHelp } = useLessonText();
  const isFile = useLessonFile() !== null;
  return (
    <LessonOverlay title={help.title} close={help.close} opener="?" onClose={onClose}>
      <dl className="lesson-keys">
        {help.keys({ isFile }).map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div className="lesson-help-theme">
        <LessonTheme /> {help.theme}
      </div>
      <p>
        {seed} {code !== '' && codeWords(code)}
      </p>
      {code !== '' && <p className="lesson-seed-help">{codeHelp}</p>}
    </LessonOverlay>
  );
}
