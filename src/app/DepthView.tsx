import { useCallback } from 'react';
import { LostReaderContext } from '../controls/index.ts';
import { LostReader } from './LostReader.tsx';
import type { LabPart } from './labPart.ts';
import { PanelControls } from './PanelControls.tsx';
import { TakeMenu } from './take/TakeMenu.tsx';
import { useOutOfSight } from './useOutOfSight.ts';
import { ViewSlot } from './ViewSlot.tsx';
import './LabDepth.css';

interface DepthViewProps extends LabPart {
  readonly view: string;
}

/** A view under its question: how to read it, the controls that only it has, its picture. */
export function DepthView({ page, telling, engine, view }: DepthViewProps) {
  const { panel, store } = page;
  const lostReader = useCallback(
    (onAgain: () => void) => <LostReader page={page} onAgain={onAgain} />,
    [page],
  );
  const ownControls = panel.viewControls[view] ?? [];
  return (
    <>
      <p className="depth-lines">{panel.viewWords[view]!.reading}</p>
      {ownControls.length > 0 && (
        <PanelControls panel={panel} store={store} names={ownControls} tried={panel.tried[view]} />
      )}
      <div ref={useOutOfSight(engine.engine, view)}>
        <LostReaderContext value={lostReader}>
          <ViewSlot
            key={view}
            page={page}
            telling={telling}
            engine={engine}
            view={view}
            hidden={false}
            take={TakeMenu}
          />
        </LostReaderContext>
      </div>
    </>
  );
}
