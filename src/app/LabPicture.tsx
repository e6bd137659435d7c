import type { RefObject } from 'react';
import type { LabPart } from './labPart.ts';
import { TakeMenu } from './take/TakeMenu.tsx';
import { useOthersAnswer } from './useOthersAnswer.ts';
import { ViewSlot } from './ViewSlot.tsx';

interface LabPictureProps extends LabPart {
  /** The marks before and after it. */
  readonly start: RefObject<HTMLDivElement | null>;
  readonly end: RefObject<HTMLDivElement | null>;
}

/** A lab's first picture. */
export function LabPicture({ page, telling, engine, start, end }: LabPictureProps) {
  const { panel } = page;
  const others = useOthersAnswer(page, panel.mainView, engine);
  return (
    <section
      className="lab-picture"
      aria-label={panel.viewWords[panel.mainView]!.question}
      data-others={others !== null}
    >
      <div ref={start} />
      <ViewSlot
        page={page}
        telling={telling}
        engine={engine}
        view={panel.mainView}
        hidden={false}
        take={TakeMenu}
      />
      <div ref={end} />
    </section>
  );
}
