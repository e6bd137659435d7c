import type { ReactElement } from 'react';
import { DepthTabs } from '../../../src/app/pieces/DepthTabs.tsx';
import { PanelErrorBoundary } from '../../../src/app/pieces/PanelErrorBoundary.tsx';
import { RefusalNotice } from '../../../src/app/pieces/RefusalNotice.tsx';
import { RunStatus } from '../../../src/app/pieces/RunStatus.tsx';
import { ShareRow } from '../../../src/app/pieces/ShareRow.tsx';
import { ThemeSwitch } from '../../../src/app/pieces/ThemeSwitch.tsx';
import { UndoRow } from '../../../src/app/pieces/UndoRow.tsx';
import { GuessField } from '../../../src/app/scene/GuessField.tsx';
import { SceneChoices } from '../../../src/app/scene/SceneChoices.tsx';
import { SceneHead } from '../../../src/app/scene/SceneHead.tsx';
import { oneHandle } from '../../charts/guesses.ts';

const nothing = () => {};
const history = { canUndo: true, canRedo: false, onUndo: nothing, onRedo: nothing, onReset: nothing };
const view = { id: 'curve', name: 'every leverage', question: 'Which leverage?' };
const copyLink = { id: 'link', label: 'Copy link', done: 'Copied.', onRun: nothing };
const refusal = { key: 'lev', text: '900', reason: 'it must be at most 200×', used: '20×' };

/** Every piece in the states that a prerendered page may show, with a text that must be there. */
export const pieceExamples: readonly { readonly says: string; readonly piece: ReactElement }[] = [
  { says: 'Undo', piece: <UndoRow key="undo" {...history} /> },
  { says: 'Your guess', piece: <GuessField key="guess" guess={oneHandle} /> },
  {
    says: 'The second',
    piece: <SceneChoices key="choices" choices={['The first', 'The second']} guess={oneHandle} />,
  },
  { says: 'What do you think?', piece: <SceneChoices key="curtain" choices={[]} guess={null} /> },
  {
    says: 'Step 2 of 3',
    piece: <SceneHead key="head" title="A tale" play={{ step: 2, steps: 3 }} onLeave={nothing} />,
  },
  {
    says: 'Which leverage?',
    piece: <DepthTabs name="Go deeper" key="depth" views={[view]} active="curve" onPick={nothing} />,
  },
  { says: 'Copy link', piece: <ShareRow key="share" actions={[copyLink]} /> },
  { says: 'using 20×', piece: <RefusalNotice key="refusals" refusals={[refusal]} onDismiss={nothing} /> },
  {
    says: 'picture',
    piece: (
      <PanelErrorBoundary key="boundary" place={{ address: () => '/', follow: () => nothing }}>
        picture
      </PanelErrorBoundary>
    ),
  },
  { says: 'projector', piece: <ThemeSwitch key="theme" theme="auto" onPick={nothing} /> },
  { says: 'Refining', piece: <RunStatus key="run" status="refining" progress={0.5} /> },
];
