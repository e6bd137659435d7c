import type { Lesson } from '../lessons/lesson.ts';
import { lessonModule } from '../lessons/lessonAddress.ts';
import {
  BELIEFS_PATH,
  EVIDENCE_PATH,
  type LessonPart,
  lessonPath,
  TEACH_PATH,
  TRIAL_PATH,
} from '../scenario/index.ts';
import { DEFAULT_LANGUAGE, type Language } from '../schema/index.ts';
import { wordsModule } from '../words/loadSiteText.ts';
import { definePage, onePage, type PageKind, type Teaching } from './definePage.ts';

/** A page of one lesson, by the lesson. */
interface LessonPlace {
  readonly lesson: Lesson;
}

/** The address of a lesson's own page or of one of its parts. Lessons are read only where an address may name one. */
function lessonAddress(part: LessonPart | null) {
  return {
    async read([folder, id = '', last, ...rest]: readonly string[], language: Language) {
      if (folder !== 'teach' || (last ?? null) !== part || rest.length > 0) return null;
      const { findLesson } = await import('../lessons/lessonFiles.ts');
      const lesson = await findLesson(id, language);
      return lesson && { lesson };
    },
    write: ({ lesson }: LessonPlace) => lessonPath(lesson.id, part),
    async places() {
      const { allLessons } = await import('../lessons/lessonFiles.ts');
      return (await allLessons(DEFAULT_LANGUAGE)).map(lesson => ({ lesson }));
    },
    head: ({ lesson }: LessonPlace) => ({ title: lesson.title, description: lesson.hook }),
    teaching: ({ lesson }: LessonPlace): Teaching => ({ lesson }),
  };
}

/** What a page about lessons needs besides its component. */
const lessonModules = ({ lesson }: LessonPlace, language: Language) => [
  wordsModule('teach', language),
  lessonModule(lesson),
];

/** The pages for those who teach, and for those who are taught. */
export const TEACH_PAGES: readonly PageKind[] = [
  definePage({
    id: 'lesson-list',
    ...onePage(TEACH_PATH),
    links: { place: 'navigation', write: ({ teach }) => [{ address: TEACH_PATH, label: teach.name }] },
    head: (_place, { teach }) => teach,
    teaching: () => ({ list: true }),
    addressFollows: true,
    modules: (_place, language) => ['src/app/pages/TeachPage.tsx', wordsModule('teach', language)],
    async load(_place, { later }) {
      const [{ TeachPage }, words] = await Promise.all([import('./pages/TeachPage.tsx'), later.teach()]);
      return ({ lessons = [], again = [] }) => <TeachPage words={words} lessons={lessons} again={again} />;
    },
  }),
  definePage<LessonPlace>({
    id: 'lesson-page',
    ...lessonAddress(null),
    modules: (place, language) => ['src/app/pages/LessonPage.tsx', ...lessonModules(place, language)],
    async load({ lesson }, { later }) {
      const [{ LessonPage }, words] = await Promise.all([import('./pages/LessonPage.tsx'), later.teach()]);
      return initial => <LessonPage words={words} lesson={lesson} answered={initial.lesson} />;
    },
  }),
  definePage<LessonPlace>({
    id: 'lesson-worksheet',
    ...lessonAddress('worksheet'),
    modules: (place, language) => ['src/app/pages/WorksheetPage.tsx', ...lessonModules(place, language)],
    async load({ lesson }, { later }) {
      const [{ WorksheetPage }, words] = await Promise.all([
        import('./pages/WorksheetPage.tsx'),
        later.teach(),
      ]);
      return initial => <WorksheetPage words={words} lesson={lesson} answered={initial.lesson} />;
    },
  }),
  definePage<LessonPlace>({
    id: 'lesson-play',
    ...lessonAddress('play'),
    indexed: false,
    addressFollows: true,
    modules: ({ lesson }, language) => [
      'src/app/lesson/PlayPage.tsx',
      wordsModule('lesson', language),
      wordsModule('scenes', language),
      lessonModule(lesson),
    ],
    async load({ lesson }, { later }) {
      const [{ PlayPage }, words, sceneWords] = await Promise.all([
        import('./lesson/PlayPage.tsx'),
        later.lesson(),
        later.scenes(),
      ]);
      return initial => (
        <PlayPage words={words} sceneWords={sceneWords} lesson={lesson} answered={initial.lesson} />
      );
    },
  }),
  definePage<LessonPlace>({
    id: 'lesson-notes',
    ...lessonAddress('notes'),
    indexed: false,
    modules: ({ lesson }, language) => [
      'src/app/lesson/NotesPage.tsx',
      wordsModule('lesson', language),
      lessonModule(lesson),
    ],
    async load({ lesson }, { later }) {
      const [{ NotesPage }, words] = await Promise.all([import('./lesson/NotesPage.tsx'), later.lesson()]);
      return initial => <NotesPage words={words} lesson={lesson} answered={initial.lesson} />;
    },
  }),
  definePage({
    id: 'belief-list',
    ...onePage(BELIEFS_PATH),
    head: (_place, { teach }) => teach.beliefs,
    teaching: () => ({ beliefs: true }),
    modules: (_place, language) => ['src/app/pages/BeliefsPage.tsx', wordsModule('teach', language)],
    async load(_place, { later }) {
      const [{ BeliefsPage }, words] = await Promise.all([import('./pages/BeliefsPage.tsx'), later.teach()]);
      return ({ beliefs = [] }) => <BeliefsPage words={words} beliefs={beliefs} />;
    },
  }),
  definePage({
    id: 'teach-evidence',
    ...onePage(EVIDENCE_PATH),
    head: (_place, { teach }) => teach.evidence,
    modules: (_place, language) => ['src/app/pages/EvidencePage.tsx', wordsModule('evidence', language)],
    async load(_place, { later }) {
      const [{ EvidencePage }, words] = await Promise.all([
        import('./pages/EvidencePage.tsx'),
        later.evidence(),
      ]);
      return () => <EvidencePage words={words} />;
    },
  }),
  definePage({
    id: 'teach-trial',
    ...onePage(TRIAL_PATH),
    head: (_place, { teach }) => teach.trial,
    modules: (_place, language) => ['src/app/pages/TrialPage.tsx', wordsModule('trial', language)],
    async load(_place, { later }) {
      const [{ TrialPage }, words] = await Promise.all([import('./pages/TrialPage.tsx'), later.trial()]);
      return () => <TrialPage words={words} />;
    },
  }),
];
