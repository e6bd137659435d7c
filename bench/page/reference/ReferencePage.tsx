import { useState } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import { liquidationProbabilityConstant } from '../../../src/model/leverage/index.ts';

const LEVERAGES = Array.from({ length: 125 }, (_, place) => place + 1);
const POSITION = { annualDrift: 0, horizonYears: 1 / 365, side: 'long', maintenanceMargin: 0.005 } as const;
/** Half the width of each band, as a share of the volatility. */
const BANDS = [0.1, 0.2, 0.3];

function chanceOf(leverage: number, volatility: number): number {
  return liquidationProbabilityConstant({ ...POSITION, leverage, annualVolatility: volatility });
}

const rowsFor = (volatility: number) =>
  LEVERAGES.map(leverage => ({
    leverage,
    chance: chanceOf(leverage, volatility),
    bands: BANDS.map(half => [
      chanceOf(leverage, volatility * (1 - half)),
      chanceOf(leverage, volatility * (1 + half)),
    ]),
  }));

/** Curve, axes, bands and tooltip as a page without layers of its own would draw them: the measure of a drag. */
export function ReferencePage() {
  const [percent, setPercent] = useState(60);
  return (
    <main>
      <input
        type="range"
        min={10}
        max={150}
        value={percent}
        aria-label="Volatility"
        onChange={({ target }) => setPercent(Number(target.value))}
      />
      <ComposedChart width={720} height={360} data={rowsFor(percent / 100)}>
        <CartesianGrid />
        <XAxis dataKey="leverage" type="number" domain={[1, 125]} />
        <YAxis domain={[0, 1]} />
        <Tooltip />
        {BANDS.map((half, place) => (
          <Area
            key={half}
            dataKey={({ bands }: ReturnType<typeof rowsFor>[number]) => bands[place]}
            stroke="none"
            fillOpacity={0.2}
            isAnimationActive={false}
          />
        ))}
        <Line dataKey="chance" dot={false} isAnimationActive={false} />
      </ComposedChart>
    </main>
  );
}
