const number = new Intl.NumberFormat('en-GB');

/** The words of "Try 10 more ideas". */
export const luckWords = {
  lines: { luck: 'luck alone', test: 'best in the test', paper: 'on new days' },
  axis: 'Ideas tried',
  ideas: (tries: number) => (tries === 1 ? '1 idea' : `${number.format(tries)} ideas`),
  best: 'Sharpe ratio of the best idea in the test, a year',
  luck: 'What the best of as many coin flips is expected to show',
  skill: 'Chance that it has any skill, once all ideas are counted (deflated Sharpe ratio)',
  years: 'Years of test after which luck alone no longer shows as much',
  noYears: 'nothing to explain: the best idea lost',
  yearsOf: (needed: string, had: string) => `${needed}; this test has ${had}`,
  sentence: (told: {
    readonly ideas: string;
    readonly start: string;
    readonly one: string;
    readonly test: string;
    readonly paper: string;
    readonly luck: string;
  }) =>
    `One idea makes ${told.one} of ${told.start} in the test; the best of ${told.ideas} makes ${told.test}, and on new days, costs paid, ${told.paper}. Luck alone would show ${told.luck}.`,
  method: (worlds: number | null) =>
    `${worlds === null ? 'By formula; the simulated worlds follow.' : `Medians of ${worlds} worlds.`} More ideas keep the first ones, so the best can only rise. New days are paid for with fees and a calm spread. Dead coins left out of a test would lift it a little more; they are not counted here. Luck alone: the exact expected maximum of as many independent results without skill, for alike ideas times √(1 − likeness). Deflated Sharpe ratio: Bailey and López de Prado 2014, with the spread of the ideas as measured.`,
} as const;

/** The words of the two hills. */
export const noiseWords = {
  names: ['test', 'real money'],
  ownNames: ['test', 'since'],
  axis: 'True Sharpe ratio, a year',
  truth: (sharpe: number) => `the truth here: ${number.format(Number(sharpe.toFixed(1)))}`,
  above: (ratio: string, chance: string) => `above ${ratio}: ${chance}`,
  seen: (days: string, test: string, live: string) =>
    `The test showed ${test} a year, ${days} days of real money ${live}.`,
  mayBeNoise: (often: string) => `Two equal rules differ by as much in ${often} cases: the gap may be noise.`,
  isClear: (often: string) =>
    `Two equal rules differ by as much in ${often} cases: this gap is hardly noise.`,
  wait: (days: string) => `To be clear, if both stay as they are, it takes ${days}.`,
  why: 'That does not say why: picking the best of many ideas makes such a gap all by itself.',
  z: 'Gap in standard errors (z)',
  p: 'Cases in which equal rules differ by as much (p)',
  needed: 'Days of real trading until the gap is clear',
  luck: 'What luck alone lets the best of all ideas show',
  daysOrNone: (days: number | null, reason: 'backtest too short' | 'no gap' | null) =>
    days === null
      ? reason === 'no gap'
        ? 'no number of days: there is no gap'
        : 'no number of days: the test itself is too short'
      : `${number.format(days)} days`,
  method:
    'Medians of all worlds for both ratios. A measured Sharpe ratio has an error of about one over the root of the years (Lo 2002, Mertens 2002). z is the gap over the root of both squared errors, p its two-sided chance. The test takes both records as they are: a best pick needs deflation as well.',
} as const;

/** The words around a reader's own numbers. */
export const ownWords = {
  example:
    'An example until you type your own: 1.7 in a test of three years of days, then 0.2 over half a year.',
  missing: 'Give both: the Sharpe ratio of the test and how many returns it was made from.',
  skill: (sharpe: string, trials: number, chance: string) =>
    trials > 1
      ? `Best of ${number.format(trials)} ideas with ${sharpe} a year: that it has any skill at all is true in ${chance} such cases.`
      : `A single idea with ${sharpe} a year: its true ratio is above 0 in ${chance} such cases.`,
  gap: 'And what came after?',
  luckRule: (trials: number) => `luck of ${number.format(trials)}`,
  never: 'never',
  between: (low: string, high: string) => `between ${low} and ${high}`,
  returns: (count: string | null) => (count === null ? 'no number is enough' : `${count} returns`),
  years: (count: string | null) => (count === null ? 'no length is enough' : `${count} years`),
  onlyOne: 'only one; say if there were more',
  amounts: {
    trials: 'Ideas tried',
    interval: 'The true ratio lies, in 95 of 100 such cases',
    probabilistic: 'Above 0, if it was the only idea (probabilistic Sharpe ratio)',
    luck: 'What luck alone lets the best idea show',
    deflated: 'Any skill, all ideas counted (deflated Sharpe ratio)',
    haircut: 'The ratio after paying for all ideas (haircut)',
    trackRecord: 'Returns needed to show that it is above 0',
    backtest: 'Test length after which luck alone no longer shows as much',
  },
  method:
    'Probabilistic, deflated Sharpe ratio and minimum track record: Bailey and López de Prado 2012 and 2014, error at the estimate. Minimum test length: Bailey and others 2014. Haircut: Harvey and Liu 2015, Šidák. The same numbers come from the command line. Skewness and kurtosis are taken for both records.',
} as const;

/** The words of the size of the account. */
export const capacityWords = {
  alone: 'nobody follows',
  nobody: 'real money',
  followed: (followers: string) => `${followers} follow`,
  size: 'Own account',
  result: 'What each 10,000 becomes',
  breaksEven: (size: string) => `breaks even at ${size}`,
  withThem: 'With the followers beside it,',
  withoutThem: 'With nobody following,',
  here: (told: {
    readonly account: string;
    readonly followers: string | null;
    readonly end: string;
    readonly alone: string;
  }) =>
    told.followers === null
      ? `With an account of ${told.account} and nobody following, each 10,000 becomes ${told.end}.`
      : `With an account of ${told.account} and ${told.followers} that follow, each 10,000 becomes ${told.end}; with nobody following ${told.alone}.`,
  edge: (size: string | null, isBelow: boolean, who: string) => {
    if (size !== null) return `${who} it breaks even at an account of ${size}.`;
    return isBelow
      ? `${who} it loses at every size: the followers, not the account, are the size that counts.`
      : `${who} it earns at every size shown.`;
  },
  method: (worlds: number | null) =>
    `${worlds === null ? 'By formula; the simulated worlds follow.' : `Medians of ${worlds} worlds; the band holds 8 of 10 with the followers beside it.`} Impact grows with the root of all money that trades at the same moment (Donier and Bonart 2015). The money that trades is held at its starting value. All sizes meet the same days and draws.`,
} as const;

/** The words of the storm. */
export const stressWords = {
  begins: 'the storm begins',
  price: 'price',
  paper: 'paper',
  live: 'real money',
  days: 'Days, 0 the evening before the storm',
  scale: '100 at the first day',
  costs: 'What each cause has taken so far, of the account',
  nothing: 'nothing',
  nextToNothing: 'hardly any',
  evening: 'the evening before the storm',
  before: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} before`,
  within: (day: number) => `day ${day} of the storm`,
  afterwards: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} after it`,
  dayAndMoney: (day: string, money: string) => `${day}: ${money}`,
  stand: (told: {
    readonly day: string;
    readonly price: string;
    readonly paper: string;
    readonly live: string;
  }) =>
    `${told.day.charAt(0).toUpperCase()}${told.day.slice(1)}: price ${told.price}, paper ${told.paper}, real money ${told.live}.`,
  most: (cause: string, share: string) => `Taken most so far: ${cause}, ${share} of the account.`,
  rank: (worse: number, compared: number) =>
    `In ${worse} of ${compared} worlds the storm cost real money as much against paper, or more.`,
  method: (world: number) =>
    `World ${world + 1} of those compared. Where history has a storm in store, all worlds meet it on the same days; else each world’s costliest stretch counts. The bars are that one account’s ledger day by day: what each cause took, or gave where an order filled in part or late happened to be lucky. They are no averages.`,
} as const;

/** The words of the money and the door. */
export const doorWords = {
  title: 'The money and the door',
  reading:
    'A market looks large by what trades in a day. What counts in a storm is what waits at the price at that moment: the door.',
  day: 'trades on a usual day',
  storm: 'what a storm leaves of it here',
  before: 'waited within 1 % of the price, before 10 October 2025',
  after: 'and after it',
  order: 'one order of all who follow the rule, turned round',
  source:
    'Orders within 1 % of the price: CoinDesk Research, by press, October 2025 (for small coins a basket of them). In the worst minutes depth near the price fell by 98 % (Amberdata, Kaiko, by press). Traded amounts are assumptions.',
  unmeasured: 'For this market nobody published how much waited at the price; the amounts are assumptions.',
} as const;
