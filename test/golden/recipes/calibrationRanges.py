"""Ranges that honest confidence leaves to chance: SciPy's Poisson-binomial law, mpmath for the normal approximation.

Run: python3 calibrationRanges.py > ../calibrationRanges.json
"""

import json
import mpmath as mp
import numpy as np
from scipy import stats

mp.mp.dps = 40
rng = np.random.default_rng(20261128)
counts = []
lists = [[0.5], [0.9] * 20, [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99] * 3, [0.99] * 20, [0.6] * 7, [0.01, 0.99, 0.5]]
lists += [[float(p) for p in np.round(rng.uniform(0.05, 0.99, size), 3)] for size in (4, 11, 33, 60)]
for confidences in lists:
    law = stats.poisson_binom(confidences)
    counts.append({"confidences": confidences, "low": int(law.ppf(0.025)), "high": int(law.ppf(0.975))})

shares = []
for stated, confidence in [([0.5, 0.6, 0.9, 0.2], 0.95), ([0.7] * 40, 0.9), ([0.01] * 9, 0.95), ([0.99] * 9, 0.95), (lists[-1], 0.95)]:
    exact = [mp.mpf(p) for p in stated]
    middle = mp.fsum(exact) / len(exact)
    half = mp.sqrt(2) * mp.erfinv(mp.mpf(str(confidence))) * mp.sqrt(mp.fsum(p * (1 - p) for p in exact)) / len(exact)
    shares.append({"stated": stated, "confidence": confidence,
                   "lower": float(max(0, middle - half)), "upper": float(min(1, middle + half))})

print(json.dumps({"recipe": "recipes/calibrationRanges.py", "software": "SciPy, NumPy, mpmath", "counts": counts, "shares": shares}, indent=1))
