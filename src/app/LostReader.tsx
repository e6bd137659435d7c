import { usePanel } from '../store/index.ts';
import { type PanelPage, pageAddress } from './panelPage.ts';
import { LostPart } from './pieces/LostPart.tsx';

interface LostReaderProps {
  readonly page: PanelPage;
  readonly onAgain: () => void;
}

/** Stands on a page where the part that reads files did not arrive. */
export function LostReader({ page, onAgain }: LostReaderProps) {
  const link = usePanel(page.store, () => pageAddress(page));
  return <LostPart scenarioLink={link} onAgain={onAgain} />;
}
