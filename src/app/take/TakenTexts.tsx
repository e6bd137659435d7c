import { useContext } from 'react';
import { AnswerCoarseContext } from '../../charts/answerCoarse.ts';
import { currentAddress } from '../../scenario/index.ts';
import { useSiteText } from '../../words/siteText.ts';
import { frameLine } from './frameLine.ts';
import type { Taken } from './taken.ts';
import { framePath, viewLink } from './takenAddress.ts';
import './FrameTake.css';

/** The texts that are taken along from a frame, each in a field of its own. */
export function TakenTexts({ page, view, figure: { title, sentence } }: Taken) {
  const { lab } = useSiteText();
  const isCoarse = useContext(AnswerCoarseContext);
  const headline = isCoarse ? lab.about(sentence) : sentence;
  const link = viewLink(page, view);
  const address = currentAddress(framePath(page, { view }));
  const texts = [
    [lab.frameTake.sentence, lab.sentenceWithLink({ headline, second: '', link })],
    [lab.frameTake.link, link],
    [lab.frameTake.frame, frameLine({ address, title: lab.embedTitle(title) })],
  ];
  return (
    <div className="frame-take">
      {texts.map(([label, text]) => (
        <label key={label}>
          <span>{label}</span>
          <input
            className="text-input"
            type="text"
            readOnly
            value={text}
            onFocus={event => event.currentTarget.select()}
          />
        </label>
      ))}
      <p>{lab.frameTake.more}</p>
    </div>
  );
}
