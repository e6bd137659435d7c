import { type ReactNode, useId } from 'react';
import { ParameterControl, Switch } from '../../controls/index.ts';
import { SelectField } from '../../controls/SelectField.tsx';
import { viewsOf } from '../../panels/definePanel.ts';
import { PANEL_ENTRIES } from '../../panels/registry.ts';
import { THEMES, type Theme } from '../../scenario/index.ts';
import { numberParameter, readValue } from '../../schema/index.ts';
import { usePanel } from '../../store/index.ts';
import { coverOf } from '../../words/cover.ts';
import { type SiteText, useSiteText } from '../../words/siteText.ts';
import { LinkRefusals } from '../LinkRefusals.tsx';
import { PanelControls } from '../PanelControls.tsx';
import type { PanelPage } from '../panelPage.ts';
import { SteadyButton } from '../pieces/SteadyButton.tsx';
import type { Allowed, FrameOptions, FrameWidth } from './frameOptions.ts';
import '../../controls/inputs.css';
import '../../controls/Field.css';
import './Builder.css';

export type BuilderText = Awaited<ReturnType<SiteText['later']['builder']>>;

interface FormProps {
  readonly page: PanelPage;
  readonly words: BuilderText;
  readonly options: FrameOptions;
  readonly onSet: (change: Partial<FrameOptions>) => void;
}

interface PickProps extends FormProps {
  readonly onChoose: (lab: string, presetId: string | null) => void;
}

const OWN = '';

/** Which picture, and its settings. */
export function PickForm({ page, words, options, onSet, onChoose }: PickProps) {
  const site = useSiteText();
  const { panel, presetId, store } = page;
  const plan = panel.controls(usePanel(store, ({ values }) => values));
  const ownControls = panel.viewControls[options.view] ?? [];
  const presets = panel.presets.map(({ id, name }) => ({ value: id, name }));
  return (
    <>
      <Step heading={words.steps.pick}>
        <SelectField
          label={words.lab}
          value={panel.id}
          options={PANEL_ENTRIES.map(({ id }) => ({ value: id, name: coverOf(site, id).name }))}
          onPick={lab => onChoose(lab, null)}
        />
        <SelectField
          label={words.preset}
          value={presetId ?? OWN}
          options={[{ value: OWN, name: words.ownValues }, ...presets]}
          onPick={preset => onChoose(panel.id, preset === OWN ? null : preset)}
        />
        <SelectField
          label={words.view}
          value={options.view}
          options={viewsOf(panel).map(id => ({ value: id, name: panel.viewWords[id]!.name }))}
          onPick={view => onSet({ view })}
        />
      </Step>
      <Step heading={words.steps.set}>
        <LinkRefusals page={page} />
        <PanelControls
          panel={panel}
          store={store}
          names={[...plan.first, ...ownControls]}
          tried={panel.tried[options.view]}
        />
        <details className="disclosure">
          <summary>{site.lab.more}</summary>
          <div className="disclosure-body">
            <PanelControls panel={panel} store={store} names={plan.more} />
          </div>
        </details>
      </Step>
    </>
  );
}

const ALLOWED: readonly Allowed[] = ['free', 'locked', 'hidden'];

/** What readers may do with each of the controls that a frame may have. */
export function AllowForm({
  page,
  words,
  options,
  onSet,
  names,
}: FormProps & { readonly names: readonly string[] }) {
  const { panel } = page;
  return (
    <Step heading={words.steps.allow}>
      {names.map(name => {
        const { urlKey } = panel.parameters[name]!;
        return (
          <SelectField
            key={urlKey}
            label={words.forReaders(panel.parameterWords[name]!.label)}
            value={options.controls[urlKey] ?? 'free'}
            options={ALLOWED.map(value => ({ value, name: words.allowed[value] }))}
            onPick={allowed => onSet({ controls: { ...options.controls, [urlKey]: allowed as Allowed } })}
          />
        );
      })}
      <Switch on={options.only} onTurn={only => onSet({ only })}>
        {words.only}
      </Switch>
      {panel.firstGuesses.length > 0 && (
        <Switch on={options.guess} onTurn={guess => onSet({ guess })}>
          {words.guess}
        </Switch>
      )}
    </Step>
  );
}

const HEIGHT = numberParameter({
  urlKey: 'height',
  unit: 'count',
  default: 420,
  slider: [240, 1000],
  limits: [120, 3000],
  step: 10,
  scale: 'linear',
  whole: true,
});

const WIDTHS: readonly FrameWidth[] = ['full', '640', '480', '320'];

interface LookProps extends FormProps {
  /** The sentence of the picture; empty while it is not known. */
  readonly sentence: string;
  /** The height that the frame needs, where another one is set; null where it fits, or where nobody knows. */
  readonly needs: number | null;
}

/** The author's own words, theme and size. */
export function LookForm({ words, options, onSet, sentence, needs }: LookProps) {
  const typeHeight = (text: string) => {
    const read = readValue(HEIGHT, text);
    if (read.ok) onSet({ height: read.value as number });
  };
  return (
    <Step heading={words.steps.look}>
      <TextField label={words.headline} value={options.headline} onType={headline => onSet({ headline })} />
      <TextField label={words.caption} value={options.caption} onType={caption => onSet({ caption })} />
      <TextField label={words.alt} value={options.alt} onType={alt => onSet({ alt })} />
      <SteadyButton
        className="button"
        available={sentence !== '' && options.alt !== sentence}
        onPress={() => onSet({ alt: sentence })}
      >
        {words.suggested}
      </SteadyButton>
      <SelectField
        label={words.theme}
        value={options.theme}
        options={THEMES.map(value => ({ value, name: words.themes[value] }))}
        onPick={theme => onSet({ theme: theme as Theme })}
      />
      <SelectField
        label={words.width}
        value={options.width}
        options={WIDTHS.map(value => ({ value, name: words.widths[value] }))}
        onPick={width => onSet({ width: width as FrameWidth })}
      />
      <ParameterControl
        parameter={HEIGHT}
        words={words.height}
        value={options.height}
        onType={typeHeight}
        onPick={height => onSet({ height: height as number })}
      />
      <SteadyButton
        className="button"
        available={needs !== null}
        onPress={() => needs !== null && onSet({ height: needs })}
      >
        {words.takeHeight}
      </SteadyButton>
    </Step>
  );
}

/** A part of the way to a frame. */
export function Step({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="builder-step">
      <h2 className="builder-heading">{heading}</h2>
      {children}
    </section>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

function TextField({ label, value, onType }: TextFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        className="text-input"
        id={id}
        type="text"
        value={value}
        onChange={event => onType(event.currentTarget.value)}
      />
    </div>
  );
}
