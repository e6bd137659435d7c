import type { ProseSection } from '../../schema/index.ts';

/** How the numbers of some views below the first screen and of the workbench are made, and where they miss. */
export const depthHowWeKnow: readonly ProseSection[] = [
  {
    heading: 'Money that is needed on a date',
    formulas: [
      'missed = liquidated + never liquidated and below k at the end, k = ln(1 − (1 − s)/L)',
      's = (need − kept outside)/(1 − kept outside), the share of the stake that the date asks for',
    ],
    paragraphs: [
      'Exact given how much the market moves, and averaged over simulated clocks of bitcoin in a normal market; a published table is met to ten digits, and prices followed hour by hour miss the date as often. Kept outside, the need cannot be missed: that is arithmetic, not a finding.',
      'A hedge is taken as two legs with one margin. On an exchange with a margin for each leg a long move closes one of them too.',
    ],
  },
  {
    heading: 'Stop, model or nothing',
    paragraphs: [
      'One position on the same prices: held, with an order that sells at the first price at or under its own, and under a model that divides a target by the volatility it has seen, each morning. Jump, slide and cascade are single courses of prices, no odds; the months of calm are simulated. Fees, funding and the chance that an order is not filled at all are left out.',
    ],
  },
  {
    heading: 'Paid to maximise',
    formulas: [
      'average gain: ℓ·μ − λ·min(ℓ·d, 1); growth: ℓ·μ − ℓ²·σ²/2 + λ·ln(1 − ℓ·d)',
      'survival: the highest ℓ at which the chance of ever being halved stays under a bound',
    ],
    paragraphs: [
      'An invented market whose crashes come without a warning. Picks are compared with every leverage of a fine grid, and where accounts end with simulated ones. Average gain is that of all accounts together: past ruin by one crash it still rises. No platform is said to aim at any of these.',
    ],
  },
  {
    heading: 'The workbench of the guardrails',
    paragraphs: [
      'Who decides last and the six policies meet the market of the first screen; a program in another language gives the same ends on every day. The tail is fitted to the calmest window of ten simulated years, a choice that makes it look thin: that is the point of it. Its range is one of the days it was fitted to, and the others are counted beside it.',
      'Trained on your own prices, the network gives the same weights to the bit as on simulated days, where the file holds those. Of at most the last 1,400 days of a file the last 250 measure it and 150 before them widen ranges; no network learns from these. The storm stays a simulated one, as large as bitcoin’s of March 2020, whatever the file is of. How often such networks fail on real prices was not tried.',
    ],
  },
];
