"""Correlation ratios by NumPy: one minus the share of the variance that is left within the groups.

Run: python3 correlationRatio.py > ../correlationRatio.json
"""

import json

import numpy as np

rng = np.random.default_rng(7)
cases = []
for groups, size in [(2, 2), (3, 5), (5, 9), (9, 5)]:
    values = np.round(rng.normal(size=(groups, size)) + np.arange(groups)[:, None] * 0.4, 4)
    within = np.mean(np.var(values, axis=1))
    cases.append({"groups": values.tolist(), "ratio": float(1 - within / np.var(values))})

print(json.dumps({"recipe": "recipes/correlationRatio.py", "software": "NumPy", "cases": cases}, indent=1))
