import { useHost } from '../../host/useHost.ts';
import { LessonOverlay } from './LessonOverlay.tsx';
import { useLeadsToSite } from './lessonFile.ts';
import { type LessonPlace, studentAddress } from './lessonPlace.ts';
import { useLessonText } from './lessonWords.ts';
import { QrCode } from './QrCode.tsx';
import './Lesson.css';

interface LessonCodeProps {
  readonly lesson: string;
  readonly place: LessonPlace;
  readonly onClose: () => void;
}

/** The code that opens the step on the screen, with its seed, on a phone; why there is none, where it could lead nowhere. */
export function LessonCode({ lesson, place, onClose }: LessonCodeProps) {
  const { qr } = useLessonText();
  const leads = useLeadsToSite();
  const link = studentAddress(useHost().address, lesson, place);
  return (
    <LessonOverlay title={qr.title} close={qr.close} opener="q" onClose={onClose}>
      {leads ? (
        <>
          <QrCode address={link} label={qr.label(link)} />
          <p className="lesson-link">{link}</p>
        </>
      ) : (
        <p>{qr.nowhere}</p>
      )}
    </LessonOverlay>
  );
}
