import type { ReactElement } from 'react';
import { DepthTabs } from '../../../src/app/pieces/DepthTabs.tsx';
import { GuessPanel } from '../../../src/app/pieces/GuessPanel.tsx';
import { PanelErrorBoundary } from '../../../src/app/pieces/PanelErrorBoundary.tsx';
import { RefusalNotice } from '../../../src/app/pieces/RefusalNotice.tsx';
import { RunStatus } from '../../../src/app/pieces/RunStatus.tsx';
import { ShareRow } from '../../../src/app/pieces/ShareRow.tsx';
import { StoryStrip } from '../../../src/app/pieces/StoryStrip.tsx';
import { ThemeSwitch } from '../../../src/app/pieces/ThemeSwitch.tsx';
import { UndoRow } from '../../../src/app/pieces/UndoRow.tsx';

const nothing = () => {};
const history = { canUndo: true, canRedo: false, onUndo: nothing, onRedo: nothing, onReset: nothing };
const question = { id: 'day', prompt: 'How many?', unit: 'of 100', min: 0, max: 100 };
const guess = { questions: [question], onReveal: nothing, onClose: nothing };
const story = { id: 'headline', title: 'The headline', steps: [{ prompt: 'How many?', reveal: '12.' }] };
const strip = { stories: [story], onGo: nothing, onPredict: nothing, onReveal: nothing, onLeave: nothing };
const place = { story: 'headline', step: 1, revealed: true };
const view = { id: 'curve', name: 'every leverage', question: 'Which leverage?' };
const copyLink = { id: 'link', label: 'Copy link', done: 'Copied.', onRun: nothing };
const refusal = { key: 'lev', text: '900', reason: 'it must be at most 200×', used: '20×' };

/** Every piece in the states that a prerendered page may show, with a text that must be there. */
export const pieceExamples: readonly { readonly says: string; readonly piece: ReactElement }[] = [
  { says: 'Undo', piece: <UndoRow key="undo" {...history} /> },
  { says: 'How many?', piece: <GuessPanel key="guess" {...guess} /> },
  { says: 'It is 12.', piece: <GuessPanel key="told" {...guess} reveal={['It is 12.']} /> },
  { says: 'The headline', piece: <StoryStrip key="stories" {...strip} /> },
  { says: 'Story keys', piece: <StoryStrip key="large" {...strip} large active={place} /> },
  {
    says: 'Which leverage?',
    piece: <DepthTabs name="Go deeper" key="depth" views={[view]} active="curve" onPick={nothing} />,
  },
  { says: 'Copy link', piece: <ShareRow key="share" actions={[copyLink]} /> },
  { says: 'using 20×', piece: <RefusalNotice key="refusals" refusals={[refusal]} onDismiss={nothing} /> },
  {
    says: 'picture',
    piece: (
      <PanelErrorBoundary key="boundary" scenarioLink="/">
        picture
      </PanelErrorBoundary>
    ),
  },
  { says: 'projector', piece: <ThemeSwitch key="theme" theme="auto" onPick={nothing} /> },
  { says: 'Refining', piece: <RunStatus key="run" status="refining" progress={0.5} /> },
];
