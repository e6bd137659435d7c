import { useEffect, useState } from 'react';
import { useSiteText } from '../../words/siteText.ts';
import { isNewRelease } from './newRelease.ts';

interface LostPartProps {
  /** The address of what the reader was looking at; that of the page itself, if left out. */
  readonly scenarioLink?: string;
  readonly onAgain: () => void;
}

/** What stands in place of a part that did not arrive: nothing is reset, and what can be done depends on whether it is still there. */
export function LostPart({ scenarioLink = '', onAgain }: LostPartProps) {
  const words = useSiteText().pieces.lost;
  const [isReleased, setReleased] = useState(false);
  useEffect(() => {
    let isShown = true;
    void isNewRelease(document).then(isNew => isShown && setReleased(isNew));
    return () => {
      isShown = false;
    };
  }, []);
  return (
    <div className="notice" role="alert">
      <p>{isReleased ? words.released : words.lost}</p>
      <div className="button-row">
        {!isReleased && (
          <button type="button" className="button" onClick={onAgain}>
            {words.again}
          </button>
        )}
        <a className="button" href={scenarioLink}>
          {words.reload}
        </a>
      </div>
    </div>
  );
}
