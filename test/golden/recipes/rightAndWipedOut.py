"""Wiped out although the price ends beyond entry: by integration, with SciPy -> test/golden/rightAndWipedOut.json.

The end X of a scaled Brownian motion with drift d is N(d, 1); given start 0 and end x > -A the bridge between them
touches -A with the chance exp(-2 A (A + x)). The recipe integrates that chance against the density of x over x > K:
it shares neither the reflected normal probability nor its rearrangement with the project. Where the end lies at or
beyond the barrier (never: K >= 0 > -A) nothing else counts. mpmath (50 digits) repeats every integral and the recipe
stops if SciPy is off by more than 1e-10 of it; mpmath's values are printed.
Run: /usr/bin/python3 rightAndWipedOut.py > ../rightAndWipedOut.json
"""

import json
import math
import random

import mpmath as mp
import scipy
from scipy.integrate import quad

mp.mp.dps = 50
random.seed(2718)


def touched_then_beyond(distance, threshold, drift):
    a, k, d = mp.mpf(distance), mp.mpf(threshold), mp.mpf(drift)
    density = lambda x: mp.exp(-2 * a * (a + x) - (x - d) ** 2 / 2) / mp.sqrt(2 * mp.pi)
    # The integrand is a normal density around d - 2a times a constant; where K lies above, it falls off over 1 / (K - peak).
    # Left out is less than 1e-17 of it.
    peak = d - 2 * a
    scale = 1 / max(mp.mpf(1), k - peak)
    start = max(k, peak - 14)
    stop = max(k, peak) + 40 * scale
    pieces = int(mp.ceil((stop - start) / (2 * scale)))
    points = [start + (stop - start) * piece / pieces for piece in range(pieces + 1)]
    return mp.quad(density, points, method="gauss-legendre")


def checked(distance, threshold, drift):
    exact = touched_then_beyond(distance, threshold, drift)
    if exact > mp.mpf(10) ** -30:
        exponent = lambda x: -2 * distance * (distance + x) - (x - drift) ** 2 / 2
        low = max(threshold, drift - 2 * distance)
        height = exponent(low)
        ends = [threshold, low, low + 3, low + 12, low + 40]
        pieces = [quad(lambda x: math.exp(exponent(x) - height), start, stop, epsabs=0, epsrel=1e-12, limit=200)[0]
                  for start, stop in zip(ends, ends[1:]) if stop > start]
        scipys = sum(pieces) * math.exp(height) / math.sqrt(2 * math.pi)
        assert abs(scipys / float(exact) - 1) < 1e-10, (distance, threshold, drift, scipys, float(exact))
    return float(exact)


def barrier(leverage, side, mmr):
    leverage, mmr = mp.mpf(leverage), mp.mpf(mmr)
    return mp.log((1 - 1 / leverage) / (1 - mmr)) if side == "long" else mp.log((1 + 1 / leverage) / (1 + mmr))


kernel = []
for _ in range(80):
    case = {"distance": 10 ** random.uniform(-3, 0.9), "threshold": random.choice([0.0, 10 ** random.uniform(-3, 0.3)]),
            "drift": random.choice([0.0, random.uniform(-6, 6), random.uniform(-0.5, 0.5)])}
    kernel.append({**case, "expected": checked(case["distance"], case["threshold"], case["drift"])})

constant = []
while len(constant) < 60:
    case = {"annualVolatility": 10 ** random.uniform(-1, 0.6), "annualDrift": random.choice([0.0, random.uniform(-2, 2)]),
            "horizonYears": 10 ** random.uniform(0, 3.2) / 8760, "leverage": random.choice([2, 3, 5, 10, 20, 50, 100]),
            "side": random.choice(["long", "short"]), "maintenanceMargin": random.choice([0.0, 0.004, 0.005, 0.009])}
    away = 1 if case["side"] == "long" else -1
    deviation = mp.mpf(case["annualVolatility"]) * mp.sqrt(mp.mpf(case["horizonYears"]))
    distance = abs(barrier(case["leverage"], case["side"], case["maintenanceMargin"])) / deviation
    drift = away * (mp.mpf(case["annualDrift"]) - mp.mpf(case["annualVolatility"]) ** 2 / 2) * mp.mpf(case["horizonYears"]) / deviation
    value = touched_then_beyond(distance, 0, drift)
    if value > mp.mpf(10) ** -200:
        constant.append({**case, "expected": float(value)})

variance = []
while len(variance) < 40:
    side = random.choice([-1, 1])
    case = {"logBarrier": side * 10 ** random.uniform(-2.5, 0), "totalVariance": 10 ** random.uniform(-4, 1)}
    root = mp.sqrt(mp.mpf(case["totalVariance"]))
    value = touched_then_beyond(abs(mp.mpf(case["logBarrier"])) / root, 0, side * root / 2)
    if value > mp.mpf(10) ** -200:
        variance.append({**case, "expected": float(value)})

print(json.dumps({
    "source": "mpmath " + mp.__version__ + ", 50 digits, integral over the Brownian bridge; checked by SciPy " + scipy.__version__ + " quad to 1e-10",
    "recipe": "recipes/rightAndWipedOut.py",
    "date": "2026-11-28",
    "tolerance": "1e-12 of its own size",
    "kernel": kernel,
    "constant": constant,
    "givenVariance": variance,
}).replace('}, {', '},\n{'))
