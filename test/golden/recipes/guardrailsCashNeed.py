"""Chances of a stake given the variance: integrated over where the price ends, times the chance of no touch on the way there.

A Brownian bridge from 0 to x with variance v stays above b < 0 with the chance 1 - exp(-2 b (b - x) / v): the integral over x knows
neither reflection of the drifted motion nor its closed form.
Run: python3 guardrailsCashNeed.py > ../guardrailsCashNeed.json
"""

import json
import numpy as np
from scipy import integrate, stats


def chances(leverage, side, margin, share, variance):
    up = 1 if side == "long" else -1
    b = -np.inf if side == "long" and leverage == 1 else np.log((1 - up / leverage) / (1 - up * margin)) * up
    price = 1 - up * (1 - share) / leverage
    k = -np.inf if price <= 0 and up == 1 else np.inf if price <= 0 else np.log(price) * up
    drift, root = -up * variance / 2, variance**0.5

    def staying(x):
        if x <= b:
            return 0.0
        return (1.0 if b == -np.inf else -np.expm1(-2 * b * (b - x) / variance)) * stats.norm.pdf(x, drift, root)

    def above(start):
        start = max(start, b, drift - 14 * root)
        end = drift + 14 * root
        return 0.0 if start >= end else integrate.quad(staying, start, end, epsabs=1e-15, epsrel=1e-13, limit=500, points=[drift] if start < drift < end else None)[0]

    return {"liquidated": 1 - above(-np.inf), "below": 0.0 if share == 0 else 1 - above(k)}


CASES = []
for leverage in (1, 1.5, 2, 5, 10, 20, 50):
    for side in ("long", "short"):
        for share in (0.05, 0.5, 0.8, 1, 1.3):
            for variance in (0.0004, 0.0296, 0.3):
                question = {"leverage": leverage, "side": side, "maintenanceMargin": 0.005, "share": share, "totalVariance": variance}
                CASES.append({"question": question, "expected": chances(leverage, side, 0.005, share, variance)})

print(json.dumps({"recipe": "recipes/guardrailsCashNeed.py", "software": "SciPy", "cases": CASES}, indent=1))
