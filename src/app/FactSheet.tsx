import { TableScroll } from '../charts/TableScroll.tsx';
import { MODEL_VERSION } from '../compute/index.ts';
import type { Panel } from '../panels/openPanel.ts';
import { currentAddress, DEPLOYMENT, panelPath, valueWords } from '../scenario/index.ts';
import { type AnyValues, defaultValues, type ProseSection, shownWith, toShown } from '../schema/index.ts';
import { coverOf } from '../words/cover.ts';
import { type SiteText, useSiteText } from '../words/siteText.ts';
import './FactSheet.css';

interface FactSheetProps {
  readonly panel: Panel;
  readonly sections: readonly ProseSection[];
  readonly words: Awaited<ReturnType<SiteText['later']['howWeKnow']>>['facts'];
}

/** All that is to be known of one panel's numbers: how they are made and checked, from what, and how they are cited. */
export function FactSheet({ panel, sections, words }: FactSheetProps) {
  const site = useSiteText();
  const lab = coverOf(site, panel.id).name;
  return (
    <section className="fact-sheet" id={panel.id}>
      <h2>{lab}</h2>
      {sections.map(({ heading, paragraphs, formulas = [] }) => [
        heading !== null && <h3 key={heading}>{heading}</h3>,
        ...formulas.map(formula => (
          <p className="fact-formula" key={formula}>
            {formula}
          </p>
        )),
        ...paragraphs.map(paragraph => <p key={paragraph}>{paragraph}</p>),
      ])}
      <details className="disclosure">
        <summary>{words.inputs}</summary>
        <InputTable panel={panel} words={words} />
      </details>
      <p>{words.corrections}</p>
      <p>
        {words.cite({
          lab,
          release: DEPLOYMENT.release,
          model: MODEL_VERSION,
          address: currentAddress(panelPath(panel.id)),
        })}
      </p>
    </section>
  );
}

function InputTable({ panel, words }: Pick<FactSheetProps, 'panel' | 'words'>) {
  const site = useSiteText();
  const defaults = defaultValues(panel.parameters);
  return (
    <TableScroll label={words.inputs} whole>
      <table className="fact-inputs">
        <thead>
          <tr>
            <th scope="col">{words.setting}</th>
            <th scope="col">{words.inLinks}</th>
            <th scope="col">{words.default}</th>
            <th scope="col">{words.range}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(panel.parameters).map(([name, { urlKey }]) => (
            <tr key={urlKey}>
              <th scope="row">{panel.parameterWords[name]!.label}</th>
              <td translate="no">
                <code>{urlKey}</code>
              </td>
              <td>{valueWords(panel, { name, value: defaults[name]!, beside: defaults }, site)}</td>
              <td>{rangeWords(name, { panel, words }, site)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** What a setting may be, beside the defaults of the others. */
function rangeWords(
  name: string,
  { panel, words }: Pick<FactSheetProps, 'panel' | 'words'>,
  site: SiteText,
): string {
  const beside: AnyValues = defaultValues(panel.parameters);
  const parameter = shownWith(panel.parameters[name]!, beside);
  const told = (value: AnyValues[string]) => valueWords(panel, { name, value, beside }, site);
  switch (parameter.kind) {
    case 'choice':
    case 'set':
      return words.options(parameter.options.map(told));
    case 'toggle':
      return words.options([told(true), told(false)]);
    case 'seed':
      return '';
    case 'number':
    case 'optional-number': {
      const ends = parameter.limits.map(told) as [string, string];
      // A number may be shown in a unit in which the lower limit is the larger number.
      const [from, to] =
        toShown(parameter, parameter.limits[0]) <= toShown(parameter, parameter.limits[1])
          ? ends
          : [ends[1], ends[0]];
      return words.between({ from, to });
    }
    default:
      return parameter satisfies never;
  }
}
