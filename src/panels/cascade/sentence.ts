import type { Miniature } from '../../schema/index.ts';
import type { Sentence } from '../defineTelling.ts';
import { activeGuards } from './activeGuards.ts';
import { closedCount } from './counts.ts';
import { isInventedEdge } from './market.ts';
import { type BoxesOutcome, chosenBox, otherBox, SECOND_BOX, type ShareBox, THIRD_BOX } from './outcomes.ts';
import type { CascadeValues } from './params.ts';
import { runsAway } from './runsAway.ts';
import type { CascadeText } from './types.ts';

/** The answer in one sentence: what the dip becomes without models, and with the chosen share of them. */
export function cascadeSentence(outcome: BoxesOutcome, values: CascadeValues, text: CascadeText): Sentence {
  const chosen = chosenBox(outcome);
  const without = outcome.boxes[0]!;
  const { sentence } = text;
  const dip = values.shock;
  const told = {
    dip,
    withoutFall: without.fall,
    runsAway: runsAway(without.fall, dip),
  };
  return {
    headline:
      outcome.chosen === 0
        ? sentence.without({ ...told, seconds: without.timeToTrough })
        : sentence.headline({
            ...told,
            ...{ share: chosen.share, fall: chosen.fall, seconds: chosen.timeToTrough },
          }),
    second: sentence.second([
      sentence.end({ fall: outcome.endFall, duration: outcome.duration }),
      sentence.guards(activeGuards(values)),
      sentence.other(otherTold(otherBox(outcome))),
      sentence.market({ edge: isInventedEdge(values) }),
    ]),
  };
}

function otherTold({ share, fall, timeToTrough }: ShareBox) {
  return { share, fall, seconds: timeToTrough };
}

/** The answer in the fewest words. */
export function cascadeGlance(outcome: BoxesOutcome, values: CascadeValues, text: CascadeText): string {
  const { share, fall } = chosenBox(outcome);
  return text.sentence.glance({ dip: values.shock, share, fall });
}

/** The four shares, filled as far as positions are closed. */
export function cascadeMiniature({ boxes, chosen }: BoxesOutcome): Miniature {
  const ids = boxes.map((_, place) => String(place));
  return {
    kind: 'dots',
    boxes: boxes.map((box, place) => ({ id: ids[place]!, filled: closedCount(box) })),
    chosen: ids[chosen]!,
  };
}

/** The words that stories may quote in braces. */
export function cascadeFacts(
  outcome: BoxesOutcome,
  values: CascadeValues,
  text: CascadeText,
): Readonly<Record<string, string>> {
  const chosen = chosenBox(outcome);
  const [second, third] = [outcome.boxes[SECOND_BOX]!, outcome.boxes[THIRD_BOX]!];
  return text.facts({
    dip: values.shock,
    leverage: values.leverage,
    fall: chosen.fall,
    closed: closedCount(chosen),
    second: second.share,
    secondClosed: closedCount(second),
    third: third.share,
    thirdClosed: closedCount(third),
    stoppedAfter: values.overrideLatency,
  });
}
