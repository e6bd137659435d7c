import { useAwaitedFocus } from './useAwaitedFocus.ts';
import './Field.css';

interface AnotherFileProps {
  readonly label: string;
  readonly onClose: () => void;
}

/** What a reading begins to tell with: the way back to another file. The focus of the button that stopped it comes here. */
export function AnotherFile({ label, onClose }: AnotherFileProps) {
  const place = useAwaitedFocus<HTMLButtonElement>();
  return (
    <div className="button-row">
      <button ref={place} className="button" type="button" onClick={onClose}>
        {label}
      </button>
    </div>
  );
}
