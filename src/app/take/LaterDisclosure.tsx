import { type ComponentType, useCallback } from 'react';
import { useDisclosed } from '../../charts/useDisclosed.ts';
import { useSiteText } from '../../words/siteText.ts';
import type { PanelPage } from '../panelPage.ts';
import { PanelErrorBoundary } from '../pieces/PanelErrorBoundary.tsx';
import { useLoaded } from '../useLoaded.ts';
import { useScenarioPlace } from '../useScenarioPlace.ts';
import type { TakeText } from './taken.ts';

interface LaterDisclosureProps<Props> {
  readonly page: PanelPage;
  readonly summary: string;
  /** Always the same function. */
  readonly load: () => Promise<ComponentType<Props & { readonly words: TakeText }>>;
  readonly body: Props;
}

/** Something that few readers open: loaded once they do. */
export function LaterDisclosure<Props extends object>(props: LaterDisclosureProps<Props>) {
  const { page, summary } = props;
  const { isOpen, disclosed } = useDisclosed();
  const words = useSiteText();
  const place = useScenarioPlace(page);
  return (
    <details className="disclosure" {...disclosed}>
      <summary>{summary}</summary>
      <noscript>{words.lab.noScript}</noscript>
      {isOpen && (
        <PanelErrorBoundary place={place}>
          <Body {...props} />
        </PanelErrorBoundary>
      )}
    </details>
  );
}

function Body<Props extends object>({ load, body }: LaterDisclosureProps<Props>) {
  const site = useSiteText();
  const loadBoth = useCallback(async () => {
    const [Part, words] = await Promise.all([load(), site.later.take()]);
    return { Part, words };
  }, [load, site]);
  const loaded = useLoaded(loadBoth);
  if (loaded === null) return <p>{site.lab.waiting}</p>;
  const { Part, words } = loaded;
  return <Part {...body} words={words} />;
}
