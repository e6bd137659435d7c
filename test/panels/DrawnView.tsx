import { AnswerHiddenContext } from '../../src/charts/answerHidden.ts';
import { InSceneContext } from '../../src/charts/scenePicture.ts';
import type { ViewComponent } from '../../src/panels/panelModule.ts';
import type { ViewProps } from '../../src/panels/viewProps.ts';

interface DrawnViewProps
  extends Pick<ViewProps, 'values' | 'outcome' | 'text' | 'table'>,
    Partial<Pick<ViewProps, 'hidden' | 'guess' | 'asked' | 'restClosed' | 'onPick'>> {
  readonly View: ViewComponent;
  /** As a scene shows it, asked or told. */
  readonly inScene?: boolean;
}

/** A view with its full outcome, as a page or a scene draws it. */
export function DrawnView({ View, inScene = false, hidden = false, guess = null, ...props }: DrawnViewProps) {
  return (
    <AnswerHiddenContext value={hidden}>
      <InSceneContext value={inScene}>
        <View settled hidden={hidden} guess={guess} material={null} onPick={() => undefined} {...props} />
      </InSceneContext>
    </AnswerHiddenContext>
  );
}
