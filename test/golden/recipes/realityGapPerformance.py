"""Performance statistics of a fixed series by NumPy and SciPy.

The series is a small linear congruential sequence, so that it needs no random generator. Tolerance: 1e-11 relative.
Run: python3 realityGapPerformance.py > ../realityGapPerformance.json
"""

import json
import numpy as np
from scipy import stats

state, draws = 12345, []
for _ in range(400):
    state = (1103515245 * state + 12345) % 2**31
    draws.append(state / 2**31)
r = np.round(0.03 * (np.array(draws[:200]) + np.array(draws[200:]) - 1) + 0.0008, 6)
A, rf = 365, 0.03
equity = np.concatenate([[1.0], np.cumprod(1 + r)])
fall = 1 - equity / np.maximum.accumulate(equity)
longest = run = 0
for under in fall[1:] > 0:
    run = run + 1 if under else 0
    longest = max(longest, run)
excess = r - rf / A
expected = {
    "totalReturn": equity[-1] - 1,
    "annualGrowth": equity[-1] ** (A / len(r)) - 1,
    "annualReturn": r.mean() * A,
    "annualVolatility": r.std(ddof=1) * A**0.5,
    "sharpe": excess.mean() / r.std(ddof=1) * A**0.5,
    "sortino": excess.mean() / np.sqrt(np.mean(np.minimum(excess, 0) ** 2)) * A**0.5,
    "calmar": (equity[-1] ** (A / len(r)) - 1) / fall.max(),
    "maximumDrawdown": fall.max(),
    "ulcerIndex": np.sqrt(np.mean(fall[1:] ** 2)),
    "longestUnderwaterPeriods": longest,
    "profitFactor": r[r > 0].sum() / -r[r < 0].sum(),
    "hitRate": (r > 0).sum() / (r != 0).sum(),
    "worstPeriod": r.min(),
    "bestPeriod": r.max(),
    "skewness": stats.skew(r),
    "kurtosis": stats.kurtosis(r, fisher=False),
}
args = [r.tolist(), {"periodsPerYear": A, "riskFreeRate": rf}]
cases = [{"id": name, "call": "performanceStatistics", "args": args if i == 0 else "as the first case", "field": name,
          "expected": float(value), "tolerance": 1e-11 * abs(float(value))}
         for i, (name, value) in enumerate(expected.items())]
print(json.dumps({"source": "NumPy 1.24, SciPy 1.10", "recipe": "recipes/realityGapPerformance.py", "date": "2026-11-22", "cases": cases}))
