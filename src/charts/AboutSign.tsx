import { memo } from 'react';
import { useSiteText } from '../words/siteText.ts';
import './AboutSign.css';

/**
 * Says "about" of an answer that is a first estimate: no digit changes of which that was not said. The sign hangs before
 * the line, so that no line breaks anew when it goes.
 */
export const AboutSign = memo(function AboutSign() {
  const { about, aboutSign } = useSiteText().lab;
  return (
    <span className="answer-about">
      <span className="visually-hidden">{about('')}</span>
      <span className="answer-about-sign" aria-hidden="true">
        {aboutSign}
      </span>
    </span>
  );
});
