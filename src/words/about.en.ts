import type { Prose } from '../schema/index.ts';

/** What Faultline is, what it is not, and how to quote it. */
export const aboutText: Prose = {
  title: 'About Faultline',
  sections: [
    {
      heading: null,
      paragraphs: [
        'People are told that “smart” models make leveraged crypto trading safe. Faultline lets them find out: each lab is one question, answered in a sentence and a picture for the settings you choose and, where there is a record, checked against it.',
      ],
    },
    {
      heading: 'What it is not',
      paragraphs: [
        'It is education, not advice. It gives no signals, names no safe leverage and makes no claim that using it makes anybody safer: a study of such tools with 3,804 people, published in 2024, found no effect on how much risk they took.',
      ],
    },
    {
      heading: 'Private',
      paragraphs: [
        'It tracks nobody and asks for no consent: there is no account, no cookie, no counter and no request to any other host, in a frame in somebody’s article neither. Everything is computed in your browser. What you type stays on your device; your stake and your money are left out of links unless you ask for them.',
      ],
    },
    {
      heading: 'Quote it',
      paragraphs: [
        'A link carries every setting and the seed of the random numbers, so whoever opens it sees the same numbers. Text and pictures may be reused with attribution (CC BY 4.0), the code under the MIT licence. Cite a panel as: Faultline, name of the lab, the sentence it shows, its link, the day you opened it.',
      ],
    },
  ],
};
