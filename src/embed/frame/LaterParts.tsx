import { type ComponentProps, type ComponentType, useCallback, useState } from 'react';
import { useSiteText } from '../../words/siteText.ts';
import { type Bodies, loadBodies } from './loadBodies.ts';

/** Stand in frames for what lies closed there, until a reader opens it. */
export const TableBody = (props: PropsOf<'TableBody'>) => <Opened body="TableBody" props={props} />;
export const TakenTexts = (props: PropsOf<'TakenTexts'>) => <Opened body="TakenTexts" props={props} />;

interface HelpProps {
  readonly id: string;
  readonly isOpen: boolean;
  readonly help: string | undefined;
}

/** Closed it is what the page from the server has there, which the script takes over. */
export const FieldHelp = ({ id, isOpen, help }: HelpProps) =>
  isOpen && help ? (
    <div className="field-help" id={id}>
      <Opened body="HelpText" props={{ said: help }} />
    </div>
  ) : (
    <p className="field-help" id={id} hidden />
  );

/** Asked for by an open table alone. */
export const laterTable: Bodies['tableOf'] = (...asked) => arrived!.tableOf(...asked);
export const frameNotes: Bodies['frameNotes'] = (...asked) => arrived!.frameNotes(...asked);

type Body = 'TableBody' | 'TakenTexts' | 'HelpText';
type PropsOf<Name extends Body> = ComponentProps<Bodies[Name]>;
type Arrived = ComponentType<PropsOf<Body>>;

let arrived: Bodies | null = null;
let arriving: Promise<void> | null = null;

/** A failed load is tried again next time. */
function arrival(): Promise<void> {
  arriving ??= loadBodies().then(
    bodies => {
      arrived = bodies;
    },
    (error: unknown) => {
      arriving = null;
      throw error;
    },
  );
  return arriving;
}

function Opened({ body, props }: { readonly body: Body; readonly props: PropsOf<Body> }) {
  const [bodies, setBodies] = useState(arrived);
  const [isLost, setLost] = useState(false);
  const { lab, pieces } = useSiteText();
  // A table is in the page as it comes from the server, open or not.
  const loadWhereOpen = useCallback((place: HTMLElement | null) => {
    if (place === null || place.closest('details')?.open === false) return;
    arrival().then(
      () => setBodies(arrived),
      () => setLost(true),
    );
  }, []);
  if (bodies !== null) {
    const Arrived = bodies[body] as Arrived;
    return <Arrived {...props} />;
  }
  return isLost ? (
    <div className="notice" role="alert">
      <p>{pieces.lost.lost}</p>
      <button type="button" className="button" onClick={() => setLost(false)}>
        {pieces.lost.again}
      </button>
    </div>
  ) : (
    <p ref={loadWhereOpen}>{lab.waiting}</p>
  );
}
