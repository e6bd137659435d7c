"""The middle of a sample (Harrell and Davis): SciPy's own, and its weights by the incomplete beta function."""

import json

import numpy as np
from scipy import special
from scipy.stats import mstats

CASES = []
for count in [1, 2, 3, 10, 41, 400]:
    shares = special.betainc((count + 1) / 2, (count + 1) / 2, np.arange(count + 1) / count)
    for place in sorted({0, 1, count // 3, count // 2, count - 1, count}):
        CASES.append({"id": f"share of {place} of {count}", "call": "centralShares", "args": [count], "field": str(place), "expected": float(shares[place]), "tolerance": 1e-10})

rng = np.random.default_rng(7)
for count in [2, 5, 40]:
    values = np.round(rng.lognormal(size=count), 6)
    CASES.append({"id": f"middle of {count}", "call": "middleOf", "args": [values.tolist()], "field": None, "expected": float(mstats.hdquantiles(values, [0.5])[0]), "tolerance": 1e-9})

print(json.dumps({"recipe": "recipes/middles.py", "software": "SciPy, NumPy", "cases": CASES}, indent=1))
