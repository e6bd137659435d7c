import type { WordsOf } from '../../schema/index.ts';
import type { cascadeParameters } from './params.ts';

const HANDS = 'As soon as one hand is up, the class is the order book and leverage above is not used.';
const ON_SOME = 'Counted from the platform that reacts first; none for all.';

export const parameters: WordsOf<typeof cascadeParameters> = {
  shock: {
    label: 'First dip',
    help: 'How far something pushes the price before anybody sells (a logarithm: 4 is a fall of 3.9 %).',
  },
  leverage: {
    label: 'Leverage',
    help: 'How many times their own money the positions of all users are worth in the middle.',
  },
  modelShare: {
    label: 'Money run by look-alike models',
    help: 'The share of the money that models of the platforms run; the exchanges close the rest when its own money is gone.',
  },
  similarity: {
    label: 'How far apart they react',
    help: 'From the first platform to the last: seconds, or a part of the most where all see the price at once. The later ones also wait for a larger fall, so this is slower and less sensitive at once.',
  },
  platforms: {
    label: 'Platforms',
    help: 'Of equal size. Clones are one large platform, however many there are.',
  },
  overrideLatency: {
    label: 'A person stops the models after',
    help: 'Seconds from the first sale of a model on any platform, which the screen marks.',
  },
  overrideOn: { label: 'Platforms that obey the stop', help: ON_SOME },
  leverageCap: {
    label: 'Leverage cap',
    help: 'No position above it; own money stays, positions shrink.',
  },
  leverageCapOn: { label: 'Platforms with the cap', help: ON_SOME },
  rateCap: {
    label: 'Most that is sold a second, $M',
    help: 'Of each platform that has the limit, models and exchange together.',
  },
  rateCapOn: { label: 'Platforms with the limit', help: ON_SOME },
  slowSelling: {
    label: 'Models sell over',
    help: 'Slower selling in place of the usual: after this time about two thirds of what was decided are sold.',
  },
  slowSellingOn: { label: 'Platforms that sell slowly', help: ON_SOME },
  guardFrom: {
    label: 'First platform with a guard',
    help: '0 is the one that reacts first: which platforms have a guard matters as much as how many.',
  },
  haltAfter: {
    label: 'Halt after a fall of',
    help: 'Trading stops for everybody once the price is this far below the last opening, as a logarithm: 7 is a fall of 6.8 %.',
  },
  haltSeconds: { label: 'A halt lasts', help: 'Nobody sells, and buyers come back.' },
  maxHalts: { label: 'Most halts', help: 'How often trading may be stopped.' },
  haltResilience: {
    label: 'Buyers come back in a halt within',
    help: 'After this time about two thirds of the pressure are gone.',
  },
  haltCancelShare: {
    label: 'Withdrawn at reopening',
    help: 'Share of what models had still to sell that is called back at a reopening: 0 to 1.',
  },
  magnetVolume: {
    label: 'Wants out before a halt, $M',
    help: 'What is sold by those who fear that they cannot sell once trading is halted.',
  },
  magnetWidth: {
    label: 'They begin before the halt by',
    help: 'How far above the halt the first of them sells.',
  },
  insuranceInventory: {
    label: 'Insurance takes positions up to, $M',
    help: 'Closed positions that are not sold on the market. Not the same as money that covers losses.',
  },
  insuranceFund: {
    label: 'Insurance money, $M',
    help: 'Covers what users lose beyond their stakes; the price does not know of it.',
  },
  stopShare: {
    label: 'Users with a stop-loss order',
    help: 'The share of the money without a model that sells by itself below a price.',
  },
  stopDistance: {
    label: 'Their orders begin at a fall of',
    help: 'Where the nearest stop-loss orders lie.',
  },
  stopWidth: {
    label: 'Their orders spread over',
    help: 'How much further the last of them lies.',
  },
  alarmThreshold: {
    label: 'Alarm threshold',
    help: 'The fall at which the first model begins to sell. Set by hand here: the step over the size of the dip is where it stands.',
  },
  alarmWidth: {
    label: 'All in after a further',
    help: 'How much further the price falls until a model sells all it runs.',
  },
  spread: {
    label: 'When platforms differ',
    help: 'Later and less sensitive, or spread around the same middle, which helps hardly at all.',
    options: { followers: 'later, at larger falls', meanPreserving: 'around the same middle' },
  },
  thresholdSpread: {
    label: 'Thresholds apart',
    help: 'How much the thresholds of unlike platforms differ (a logarithm: 1.4 is up to four times).',
  },
  leverageSpread: {
    label: 'Leverages apart',
    help: 'How much the leverage of unlike platforms differs (a logarithm).',
  },
  modelDelay: {
    label: 'Models see the price after',
    help: 'Seconds from a price to the first decision on it.',
  },
  delaySpread: {
    label: 'The last platform is later by',
    help: 'Seconds, when the platforms are as unlike as they get.',
  },
  modelSelling: {
    label: 'Selling of a model takes',
    help: 'After this time about two thirds of what was decided are sold.',
  },
  liquidationDelay: {
    label: 'The exchange sees the price after',
    help: 'Seconds from a price to the first closing on it.',
  },
  liquidationSelling: {
    label: 'A closing takes',
    help: 'After this time about two thirds of what was closed are sold.',
  },
  equity: {
    label: 'Own money of all users, $M',
    help: 'Times leverage it is the open interest: all positions at the price before.',
  },
  maintenanceMargin: {
    label: 'Maintenance margin',
    help: 'The share of the position that must be left, or the exchange closes it.',
  },
  bookSpread: {
    label: 'Spread of the positions',
    help: 'How widely the prices at which positions are closed lie around the middle.',
  },
  handsAt3: { label: 'Hands for 3×', help: HANDS },
  handsAt5: { label: 'Hands for 5×', help: HANDS },
  handsAt10: { label: 'Hands for 10×', help: HANDS },
  handsAt20: { label: 'Hands for 20×', help: HANDS },
  depth: {
    label: 'Depth within 1 %, $M',
    help: 'What it takes to move the price by 1 % in calm times. Exchanges and data sites show it.',
  },
  impact: {
    label: 'Selling moves the price',
    help: 'In proportion to what is sold, or by its square root, as large orders of the past did.',
    options: { linear: 'in proportion', sqrt: 'by the square root' },
  },
  impactScale: {
    label: 'Scale of the square root',
    help: 'Near 1 in most measurements; used with the square root only.',
  },
  dailyVolatility: {
    label: 'Volatility of a day',
    help: 'Used with the square root only.',
  },
  dailyVolume: {
    label: 'Volume of a day, $M',
    help: 'Used with the square root only.',
  },
  resilience: {
    label: 'Buyers come back within',
    help: 'After this time about two thirds of the passing pressure are gone.',
  },
  permanentShare: {
    label: 'Pressure that stays',
    help: 'The part of a sale that buyers never take back: 0 to 1.',
  },
  depthWithdrawal: {
    label: 'Buyers step back by',
    help: 'How fast the depth thins as the price falls: at 15 and a fall of 6 % it is about half.',
  },
  leastDepth: {
    label: 'Depth that is always left',
    help: 'The part of the calm depth below which it never falls: 0 to 1.',
  },
  timeStep: {
    label: 'Step of the calculation',
    help: 'Part of what is calculated: at half the step the default fall is a little deeper.',
  },
  duration: { label: 'Watched for', help: 'Seconds from the dip to the end of the event.' },
  ownLeverage: { label: 'My leverage', help: 'Of the position that is followed through the event.' },
  ownPlatform: {
    label: 'My platform',
    help: '1 is the one that reacts first. Its exchange closes the position.',
  },
  ownStop: {
    label: 'My stop-loss order at a fall of',
    help: 'Left open there is none, and the exchange closes the position (a logarithm, as the dip).',
  },
  ownInterest: {
    label: 'Open interest, $M',
    help: 'All positions of the market. Exchanges publish their own; data sites add them up.',
  },
  ownDepth: {
    label: 'Depth within 1\u202f%, $M',
    help: 'What stands in the order book up to 1\u202f% below the price. Exchanges show the book; data sites add it up.',
  },
  ownBookLeverage: {
    label: 'Average leverage',
    help: 'Hardly published. Open interest over the money that exchanges hold is a rough figure for it.',
  },
  leastShare: {
    label: 'Share of models, at least',
    help: 'Published nowhere: say the least that you believe.',
  },
  mostShare: { label: 'Share of models, at most', help: 'And the most that you believe.' },
  ramp: {
    label: 'The dip comes',
    help: 'Nothing but a dip at once is defined.',
    options: { 0: 'at once' },
  },
  seed: { label: 'Seed', help: 'Nothing here is drawn by chance: every seed gives the same numbers.' },
};
