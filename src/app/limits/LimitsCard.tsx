import { useState } from 'react';
import { FileDrop, ParameterControl, RemovalRow } from '../../controls/index.ts';
import {
  filledLimits,
  LIMIT_NAMES,
  LIMIT_PARAMETERS,
  type LimitName,
  readLimitsFile,
  writeLimitsFile,
} from '../../limits/index.ts';
import { limitRefusal, readTyped, type ValueReason, writeTyped } from '../../schema/index.ts';
import { type SiteText, useSiteText } from '../../words/siteText.ts';
import { ShareRow } from '../pieces/ShareRow.tsx';
import { saveText } from '../pieces/saveText.ts';
import type { KeptLimits, LimitsText } from './pageLimits.ts';
import '../PanelControls.css';
import './LimitsCard.css';

const FILE_NAME = 'faultline-my-limits.json';

interface LimitsCardProps {
  readonly kept: KeptLimits;
  readonly words: LimitsText;
}

/** The card that a reader fills, takes away, brings back and deletes. */
export function LimitsCard({ kept, words }: LimitsCardProps) {
  const isFilled = filledLimits(kept.limits).length > 0;
  return (
    <div className="limits-card">
      <p>{words.what}</p>
      <div className="fields">
        {LIMIT_NAMES.map(name => (
          <LimitField key={name} name={name} kept={kept} words={words} />
        ))}
      </div>
      <p className="limits-note">{words.drawn}</p>
      <p className="limits-note" role="status">
        {kept.isKept === false ? words.notKept : words.kept}
      </p>
      {isFilled && <SaveRow kept={kept} words={words} />}
      <OpenFile kept={kept} words={words} />
    </div>
  );
}

interface Refused {
  readonly text: string;
  readonly reason: ValueReason;
}

/** One limit: what cannot be used stays in its field with the reason, and the limit as it was. */
function LimitField({ name, kept, words }: LimitsCardProps & { readonly name: LimitName }) {
  const { control } = useSiteText();
  const [refused, setRefused] = useState<Refused | null>(null);
  const parameter = LIMIT_PARAMETERS[name];
  const take = (value: number | null) => {
    setRefused(null);
    kept.set(name, value);
  };
  const pick = (value: number | null) => {
    const reason = value === null ? null : limitRefusal(parameter, value);
    if (reason === null) take(value);
    else setRefused({ text: writeTyped(parameter, value), reason });
  };
  const type = (text: string) => {
    const read = readTyped(parameter, text);
    if (read.ok) take(typeof read.value === 'number' ? read.value : null);
    else setRefused({ text, reason: read.reason });
  };
  return (
    <ParameterControl
      parameter={parameter}
      words={words.parameters[name]}
      value={kept.limits[name]}
      refusal={
        refused ? { text: refused.text, notice: control.refusal({ ...refused, used: '' }) } : undefined
      }
      onType={type}
      onPick={value => pick(typeof value === 'number' ? value : null)}
    />
  );
}

/** Taken away as a file, or deleted, which is asked twice. */
function SaveRow({ kept, words }: LimitsCardProps) {
  const text = () => writeLimitsFile(kept.limits, words.fileTitle);
  const save = {
    id: 'limits',
    label: words.save,
    done: words.sharing.asked(FILE_NAME),
    asText: { label: words.sharing.asText, text },
    onRun: () =>
      saveText({ text: text(), fileName: FILE_NAME, mediaType: 'application/json' }, words.sharing.byHand),
  };
  return (
    <>
      <ShareRow actions={[save]} />
      <RemovalRow words={words} onRemove={() => kept.replace(null)} />
    </>
  );
}

/** Brings a card back: taken as a whole or not at all. */
function OpenFile({ kept, words }: LimitsCardProps) {
  const site = useSiteText();
  const [said, setSaid] = useState('');
  const onFile = async (file: File) => {
    setSaid('');
    setSaid(await saidOf(file, kept, words, site));
  };
  return (
    <>
      <FileDrop
        words={words.file}
        accept=".json,application/json"
        isReady
        isAwaited={false}
        onFile={file => void onFile(file)}
      />
      <div role="status">{said !== '' && <p className="limits-note">{said}</p>}</div>
    </>
  );
}

async function saidOf(
  file: File,
  kept: KeptLimits,
  words: LimitsText,
  { reason }: SiteText,
): Promise<string> {
  const text = await file.text().catch(() => null);
  if (text === null) return words.unread(file.name);
  const read = readLimitsFile(text);
  if (read.ok) {
    kept.replace(read.value);
    return words.opened(file.name);
  }
  const fault = read.reason;
  return words.refused({
    ...{ file: file.name, fault },
    reason: fault.kind === 'value' ? reason(fault.reason) : '',
  });
}
