import { type ReactNode, useContext } from 'react';
import type { AnyValues } from '../../schema/index.ts';
import type { PanelPage } from '../panelPage.ts';
import { LimitedPictureContext } from './pageLimits.ts';

interface LimitedViewProps {
  readonly page: PanelPage;
  readonly view: string;
  readonly outcome: unknown;
  readonly values: AnyValues;
  readonly inScene: boolean;
  readonly children: ReactNode;
}

/** A view with the reader's own limits in it, where the page knows them and the view shows something of them; no scene does. */
export function LimitedView({ page, view, outcome, values, inScene, children }: LimitedViewProps) {
  const Limited = useContext(LimitedPictureContext);
  const { limits: views, takesLimits } = page.panel;
  const limits = views[view]!;
  if (Limited === null || limits === null || inScene) return children;
  return (
    <Limited shownIn={limits} outcome={outcome} values={values} hasCard={takesLimits}>
      {children}
    </Limited>
  );
}
