import { useSiteText } from '../../words/siteText.ts';
import type { PanelPage } from '../panelPage.ts';
import { LaterDisclosure } from './LaterDisclosure.tsx';

const load = async () => (await import('./ScenarioBody.tsx')).ScenarioBody;

/** The scenario of a page as a file, and one brought back. */
export function ScenarioMenu(body: { readonly page: PanelPage; readonly view: string }) {
  const { scenarioFile } = useSiteText().lab;
  return <LaterDisclosure page={body.page} summary={scenarioFile} load={load} body={body} />;
}
