"""Tails and bounds of the guardrails lab: SciPy's t and beta quantiles, and generalized Pareto fits by SciPy's likelihood.

The fit maximises genpareto.logpdf over both numbers (Nelder-Mead); ranges are roots of the profile likelihood, whose scale is found by
bounded search, not from its equation.
Run: python3 guardrailsTails.py > ../guardrailsTails.json
"""

import json
import numpy as np
from scipy import optimize, stats

QUANTILES = [{"degreesOfFreedom": nu, "probability": p, "expected": float(stats.t.isf(1 - p, nu) * np.sqrt((nu - 2) / nu))}
             for nu in (2.01, 2.5, 3, 3.82, 4, 6, 10, 30, 1000) for p in (0.5, 0.6, 0.9, 0.95, 0.99, 0.999, 0.9999, 0.999999)]

BOUNDS = []
for n in (1, 7, 60, 250, 1000, 20000):
    for k in sorted({0, 1, 2, 5, n // 3, n - 1, n}):
        if k > n:
            continue
        for c in (0.9, 0.95, 0.99):
            side = (1 + c) / 2
            BOUNDS.append({"events": k, "days": n, "confidence": c,
                           "bound": 1.0 if k == n else float(stats.beta.ppf(c, k + 1, n - k)),
                           "lower": 0.0 if k == 0 else float(stats.beta.ppf(1 - side, k, n - k + 1)),
                           "upper": 1.0 if k == n else float(stats.beta.ppf(side, k + 1, n - k))})


def log_likelihood(y, shape, scale):
    value = stats.genpareto.logpdf(y, shape, scale=scale).sum()
    return -1e12 if not np.isfinite(value) else float(value)


def at_best_scale(y, shape):
    found = optimize.minimize_scalar(lambda s: -log_likelihood(y, shape, np.exp(s)), bounds=(np.log(y.mean()) - 4, np.log(y.mean()) + 4),
                                     method="bounded", options={"xatol": 1e-12})
    return -found.fun


random = np.random.default_rng(14)
FITS = []
for name, losses, threshold in [
    ("student t 3", stats.t.rvs(3, size=1500, random_state=random) * 0.012, 0.025),
    ("student t 4, few", stats.t.rvs(4, size=250, random_state=random) * 0.014, 0.028),
    ("normal, a calm", stats.norm.rvs(size=800, random_state=random) * 0.02, 0.03),
    ("pareto", stats.genpareto.rvs(0.4, scale=0.01, size=300, random_state=random), 0.005),
    ("ends", stats.uniform.rvs(size=400, random_state=random) * 0.05, 0.035),
]:
    losses = np.round(losses, 6)
    y = np.sort(losses[losses > threshold] - threshold)
    start = stats.genpareto.fit(y, floc=0)
    best = optimize.minimize(lambda v: -log_likelihood(y, v[0], np.exp(v[1])), [np.clip(start[0], -0.45, 2), np.log(start[2])],
                             method="Nelder-Mead", options={"xatol": 1e-12, "fatol": 1e-13, "maxiter": 20000},
                             bounds=[(-0.5, 3), (None, None)])
    shape, scale, top = best.x[0], float(np.exp(best.x[1])), -best.fun
    level = top - stats.chi2.ppf(0.95, 1) / 2
    drop = lambda s: at_best_scale(y, s) - level
    lower = -0.5 if drop(-0.5) > 0 else optimize.brentq(drop, -0.5, shape, xtol=1e-12)
    upper = 3.0 if drop(3) > 0 else optimize.brentq(drop, shape, 3, xtol=1e-12)
    share = 0.002
    rarity = share * len(losses) / len(y)

    def beyond(s, b):
        return -b * np.log(rarity) if abs(s) < 1e-12 else b / s * (rarity**-s - 1)

    def at_quantile(q):
        def loss(s):
            return -log_likelihood(y, s, q / beyond(s, 1.0))
        grid = np.linspace(-0.5, 3, 141)
        values = [loss(s) for s in grid]
        place = int(np.argmin(values))
        found = optimize.minimize_scalar(loss, bounds=(grid[max(0, place - 1)], grid[min(140, place + 1)]), method="bounded",
                                         options={"xatol": 1e-12})
        return -min(found.fun, values[place])

    q = beyond(shape, scale)
    q_lower = optimize.brentq(lambda x: at_quantile(x) - level, q / 50, q, xtol=1e-13)
    q_upper = optimize.brentq(lambda x: at_quantile(x) - level, q, q * 1000, xtol=1e-12)
    FITS.append({"id": name, "losses": losses.tolist(), "threshold": threshold, "exceedances": len(y), "shape": float(shape),
                 "scale": scale, "logLikelihood": float(top), "lower": float(lower), "upper": float(upper),
                 "hill": float(np.mean(np.log(losses[losses > threshold] / threshold))), "share": share,
                 "quantile": float(threshold + q), "quantileLower": float(threshold + q_lower),
                 "quantileUpper": float(threshold + q_upper)})

print(json.dumps({"recipe": "recipes/guardrailsTails.py", "software": "SciPy, NumPy", "quantiles": QUANTILES, "bounds": BOUNDS,
                  "fits": FITS}, indent=1))
