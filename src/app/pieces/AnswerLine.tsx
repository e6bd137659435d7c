import { useSiteText } from '../../words/siteText.ts';
import './AnswerLine.css';

interface AnswerLineProps {
  /** True while only a first estimate is there: no digit changes that was not called "about". */
  readonly isCoarse: boolean;
  readonly text: string;
}

/** An answer in words; a first estimate bears the sign for "about" beside it, so that no line breaks anew. */
export function AnswerLine({ isCoarse, text }: AnswerLineProps) {
  const { about, aboutSign } = useSiteText().lab;
  return (
    <>
      {isCoarse && (
        <span className="answer-about">
          <span className="visually-hidden">{about('')}</span>
          <span className="answer-about-sign" aria-hidden="true">
            {aboutSign}
          </span>
        </span>
      )}
      {text}
    </>
  );
}
