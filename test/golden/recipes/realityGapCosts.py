"""Cost formulas: printed figures (half a unit of the last digit) and plain recomputation in Python.

IBM's inputs are those of Almgren and others (2005), table of examples: 6.561 million shares a day, 1.728 billion
outstanding, 1.57 % daily volatility, an order of a tenth of the volume.
Run: python3 realityGapCosts.py > ../realityGapCosts.json
"""

import json
import math

CASES = []


def case(id, call, args, field, expected, tolerance=None):
    CASES.append({"id": id, "call": call, "args": args, "field": field, "expected": expected,
                  "tolerance": tolerance if tolerance is not None else 1e-12 * abs(expected)})


bp = 1e-4
square = {"scale": 1, "dailyVolatility": 0.03, "quantity": 0.025, "dailyVolume": 1}
case("square root peak", "squareRootImpact", [square], "peak", 47 * bp, 0.5 * bp)
case("square root average", "squareRootImpact", [square], "average", 32 * bp, 0.5 * bp)
ibm = {"dailyVolatility": 0.0157, "shareOfDailyVolume": 0.1, "durationDays": 0.1, "turnoverDays": 1728 / 6.561}
case("IBM permanent", "almgrenImpact", [ibm], "permanent", 20 * bp, 0.5 * bp)
case("IBM temporary", "almgrenImpact", [ibm], "temporary", 22 * bp, 0.5 * bp)
case("IBM cost", "almgrenImpact", [ibm], "cost", 32 * bp, 0.5 * bp)
case("IBM permanent recomputed", "almgrenImpact", [ibm], "permanent", 0.314 * 0.0157 * 0.1 * (1728 / 6.561) ** 0.25)
case("volume share cap", "volumeShareSlippage", [{"shareOfVolume": 1}], None, 0.625 * bp, 1e-12)
case("average edge left, alt, one year", "averageEdgeLeft", [{"lostAtOnce": 0.26, "halfLifeYears": 1.5}, 1], None, 0.593, 5e-4)
steps = 200000
mean = sum(0.74 * 2 ** (-(3 * (k + 0.5) / steps) / 3) for k in range(steps)) / steps
case("average edge left by midpoints", "averageEdgeLeft", [{"lostAtOnce": 0.26, "halfLifeYears": 3}, 3], None, mean, 1e-10)
case("stress majors", "stressImpactMultiplier", [2.5, 0.10], None, 7.9, 0.05)
case("stress alt", "stressImpactMultiplier", [3, 0.05], None, 13.4, 0.05)
b, phi, kappa = 0.4, 0.9, 0.6
weights = [kappa * b**k for k in range(400)]
signal = sum(w * phi**k for k, w in enumerate(weights))
variance = sum(w * v * phi ** abs(i - j) for i, w in enumerate(weights[:120]) for j, v in enumerate(weights[:120]))
case("partial fills by sums", "partialFillSharpeFactor", [0.6, 0.9], None, signal / math.sqrt(variance), 1e-11)
case("latency", "latencySharpeFactor", [2.25, 0.9], None, 0.81 * 0.975)

print(json.dumps({"source": "printed figures and plain sums", "recipe": "recipes/realityGapCosts.py", "date": "2026-11-22", "cases": CASES}, indent=1))
