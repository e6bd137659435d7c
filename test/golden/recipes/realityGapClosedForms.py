"""Closed forms of the reality-gap world: mpmath values and the figures printed in the project's notes.

Shapley values are found the slow way, as the mean over all orders. The simulation is compared with these closed forms
in the TypeScript tests, within standard errors stated there.
Run: python3 realityGapClosedForms.py > ../realityGapClosedForms.json
"""

import itertools
import json
import mpmath as mp

mp.mp.dps = 40
CASES = []


def case(id, call, args, field, expected, tolerance=None):
    value = float(expected)
    CASES.append({"id": id, "call": call, "args": args, "field": field, "expected": value,
                  "tolerance": tolerance if tolerance is not None else max(1e-12 * abs(value), 1e-15)})


def cdf(z):
    return mp.erfc(-z / mp.sqrt(2)) / 2


def e(n):
    return mp.quad(lambda z: z * n * mp.npdf(z) * cdf(z) ** (n - 1), [-12, -4, -2, 0, 1, 2, 3, 4, 5, 6, 8, 14])


case("flips printed", "flipsPerBar", [0.9], None, 0.14357, 5e-6)
case("flips", "flipsPerBar", [0.9], None, mp.acos(mp.mpf(0.9)) / mp.pi)
case("turnover printed", "yearlyTurnover", [0.9, 365], None, 104.8, 0.05)
case("turnover", "yearlyTurnover", [0.9, 365], None, 730 * mp.acos(mp.mpf(0.9)) / mp.pi)
drag = {"signalMemory": 0.9, "periodsPerYear": 365, "impactScale": 1, "barVolatility": 0.024, "money": 2e7, "dailyVolume": 2e10}
case("impact drag printed (2.4 % volatility)", "yearlyImpactDrag", [drag], None, 0.0750, 5e-5)
case("moment printed", "linearTradeMoment", [0.9], None, 0.2572, 5e-5)
case("moment", "linearTradeMoment", [0.9], None,
     (2 * (1 - mp.mpf(0.9))) ** mp.mpf(0.75) * mp.mpf(2) ** mp.mpf(0.75) * mp.gamma(mp.mpf(1.25)) / mp.sqrt(mp.pi))
rho = mp.mpf(0.7) / mp.sqrt(365) / mp.sqrt(2 / mp.pi)
case("SR sign printed", "ruleSharpe", ["sign", float(rho), 365], None, 0.7005, 5e-5)
case("SR linear printed", "ruleSharpe", ["linear", float(rho), 365], None, 0.8764, 5e-5)
rho = mp.mpf(float(rho))
case("SR sign", "ruleSharpe", ["sign", float(rho), 365], None, rho * mp.sqrt(2 / mp.pi) / mp.sqrt(1 - 2 * rho**2 / mp.pi) * mp.sqrt(365))
case("variant correlation", "variantCorrelation", [0.5**0.5], None, mp.mpf(1) / 3, 1e-12)
search = {"trueSharpe": 0.7, "tries": 100, "years": 3}
case("best of 100, no skill, printed", "expectedBestSharpe", [{**search, "likeness": 0}], None, 1.448, 5e-4)
case("best of 100, printed", "expectedBestSharpe", [{**search, "likeness": 0.707}], None, 1.677, 2e-3)
case("best of 100", "expectedBestSharpe", [{**search, "likeness": 0.6}], None,
     mp.mpf(0.6) * mp.mpf(0.7) + mp.sqrt((1 - 2 / mp.pi * mp.asin(mp.mpf(0.6) ** 2)) / 3) * e(100))
leak = {"likeness": 0, "edgeCorrelation": 0, "periodsPerYear": 365}
case("leak 5 % printed", "lookAheadSharpe", [{**leak, "lookAhead": 0.05}], None, 0.76, 5e-3)
case("leak 10 % printed", "lookAheadSharpe", [{**leak, "lookAhead": 0.10}], None, 1.5, 5e-2)
case("missed crisis printed", "missedCrisisProbability", [1 / 3, 3], None, 0.368, 5e-4)
case("losing year printed", "losingSpanProbability", [0.5, 1], None, 0.309, 5e-4)
case("losing span", "losingSpanProbability", [0.5, 3], None, cdf(-mp.mpf(0.5) * mp.sqrt(3)))
case("stress share printed", "stressShare", [{"stressBegins": 5 / 350, "stressEnds": 1 / 3}], None, 0.0411, 5e-5)

values = [0, 3, -1, 2.5, 0.25, 7, 1, -4, 2, 2, 0.5, 9, 1.5, 1, 3, 11]
shares = [mp.mpf(0)] * 4
orders = list(itertools.permutations(range(4)))
for order in orders:
    mask = 0
    for player in order:
        shares[player] += mp.mpf(values[mask | 1 << player]) - values[mask]
        mask |= 1 << player
for player in range(4):
    case(f"shapley {player}", "shapleyValues", [values], player, shares[player] / len(orders))

print(json.dumps({"source": "closed forms evaluated with mpmath, 40 digits", "recipe": "recipes/realityGapClosedForms.py", "date": "2026-11-22", "cases": CASES}, indent=1))
