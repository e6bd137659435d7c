import { createContext, type ReactNode, useContext } from 'react';
import { useSiteText } from '../words/siteText.ts';
import type { FailedReading } from './useMaterial.ts';

/** What the page puts where a part of it did not arrive: whether it is still there, and the way on. */
export const LostReaderContext = createContext<((onAgain: () => void) => ReactNode) | null>(null);

interface FileFailedProps {
  readonly failure: FailedReading;
  readonly onAgain: () => void;
}

/** What stands where a file could not be read through no fault of its own: it is kept, and can be read again. */
export function FileFailed({ failure: { fault, message }, onAgain }: FileFailedProps) {
  const { control, pieces } = useSiteText();
  const lostReader = useContext(LostReaderContext);
  return (
    <div data-failure={message}>
      {fault === 'not-loaded' && lostReader !== null ? (
        lostReader(onAgain)
      ) : (
        <div className="notice" role="alert">
          <p>{control.fileFailed}</p>
          <div className="button-row">
            <button type="button" className="button" onClick={onAgain}>
              {pieces.run.retry}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
