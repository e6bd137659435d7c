"""Two-sided tail chances of Student's t by mpmath (regularised incomplete beta) -> test/golden/studentTDistribution.json.

P(|T| > t) = I_x(nu/2, 1/2), x = nu/(nu + t^2).  Run: /usr/bin/python3 studentTDistribution.py > ../studentTDistribution.json
"""

import json

import mpmath as mp

mp.mp.dps = 40
cases = []
for nu in (3, 3.82, 5):
    for t in (0.25, 0.5, 1, 2, 4, 8, 16, 32):
        x = mp.mpf(nu) / (mp.mpf(nu) + mp.mpf(t) ** 2)
        p = mp.betainc(mp.mpf(nu) / 2, mp.mpf(1) / 2, 0, x, regularized=True)
        cases.append({"degreesOfFreedom": nu, "beyond": t, "expected": float(p)})
print(json.dumps({
    "source": "mpmath " + mp.__version__ + ", 40 digits, regularised incomplete beta function",
    "recipe": "recipes/studentTDistribution.py",
    "date": "2026-11-22",
    "tolerance": "4.5 standard errors of a count at a fixed seed",
    "cases": cases,
}, indent=1))
