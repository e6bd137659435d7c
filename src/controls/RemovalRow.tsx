import { type ReactNode, useState } from 'react';

interface RemovalRowProps {
  readonly words: { readonly remove: string; readonly removeSure: string; readonly removeKeep: string };
  readonly onRemove: () => void;
  /** What else can be done with what is kept: it stands before the deleting, and gives way to the question. */
  readonly children?: ReactNode;
}

/** Deletes what a reader keeps, which is asked twice. */
export function RemovalRow({ words, onRemove, children }: RemovalRowProps) {
  const [isAsked, setAsked] = useState(false);
  const remove = () => {
    setAsked(false);
    onRemove();
  };
  return (
    <div className="button-row">
      {isAsked ? (
        <>
          <button className="button" type="button" onClick={remove}>
            {words.removeSure}
          </button>
          <button className="button button-quiet" type="button" onClick={() => setAsked(false)}>
            {words.removeKeep}
          </button>
        </>
      ) : (
        <>
          {children}
          <button className="button button-quiet" type="button" onClick={() => setAsked(true)}>
            {words.remove}
          </button>
        </>
      )}
    </div>
  );
}
