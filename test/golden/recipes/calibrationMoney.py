"""Middle trader, median stake, calls at or above a level, spread of a conformal range: SciPy and NumPy.

Run: python3 calibrationMoney.py > ../calibrationMoney.json
"""

import json

import numpy as np
from scipy import integrate, optimize, special, stats

PAYOFF = 0.25


def alpha_for(accuracy):
    """The symmetric Beta law whose likelier side is right so often: E max(p, 1 - p)."""

    def excess(alpha):
        law = stats.beta(alpha, alpha)
        return 2 * integrate.quad(lambda p: p * law.pdf(p), 0.5, 1, limit=400)[0] - accuracy

    return optimize.brentq(excess, 0.05, 400, xtol=1e-13)


def stake_at(stated):
    return max(0.0, 1 - (1 - stated) * (PAYOFF + 1) / PAYOFF)


stakes, groups = [], []
for accuracy, kappa in [(0.8, 2), (0.8, 1), (0.8, 0.5), (0.9, 1), (0.7, 3)]:
    alpha = alpha_for(accuracy)
    law = stats.beta(alpha, alpha)
    least = special.expit(special.logit(1 / (1 + PAYOFF)) / kappa)
    middle = law.isf(law.sf(least) / 2)
    stakes.append({"accuracy": accuracy, "kappa": kappa, "expected": stake_at(special.expit(kappa * special.logit(middle)))})
    for stated in [0.5, 0.6, 0.9, 0.99]:
        start = special.expit(special.logit(stated) / kappa)
        hits = integrate.quad(lambda p: p * law.pdf(p), start, 1, limit=400)[0]
        groups.append({"accuracy": accuracy, "kappa": kappa, "stated": stated, "expected": hits / law.sf(start)})

TRADERS, TRADES = 400_000, 50
middles = []
for kappa in [2, 1, 0.5]:
    rng = np.random.default_rng(20261128)
    alpha = alpha_for(0.8)
    ends = np.zeros(TRADERS)
    for _ in range(TRADES):
        chance = rng.beta(alpha, alpha, TRADERS)
        likelier = np.maximum(chance, 1 - chance)
        stated = special.expit(kappa * special.logit(likelier))
        stake = np.maximum(0, 1 - (1 - stated) * (PAYOFF + 1) / PAYOFF)
        won = rng.random(TRADERS) < likelier
        with np.errstate(divide="ignore"):
            ends += np.where(won, np.log1p(PAYOFF * stake), np.log1p(-stake))
    ends.sort()
    reach = int(np.sqrt(TRADERS) / 2)
    middles.append({
        "accuracy": 0.8, "kappa": kappa, "payoff": PAYOFF, "trades": TRADES,
        "median": float(np.median(ends)),
        "error": float((ends[TRADERS // 2 + reach] - ends[TRADERS // 2 - reach]) / 2),
    })

spreads = []
for calls, level in [(1, 0.9), (9, 0.9), (20, 0.95), (500, 0.9), (5000, 0.8)]:
    place = int(np.ceil(round((calls + 1) * level, 9)))
    law = stats.beta(place, calls + 1 - place) if place <= calls else None
    spreads.append({"calls": calls, "level": level,
                    "mean": float(law.mean()) if law else 1.0, "deviation": float(law.std()) if law else 0.0})

print(json.dumps({"recipe": "recipes/calibrationMoney.py", "software": "SciPy, NumPy", "stakes": stakes,
                  "groups": groups, "middles": middles, "spreads": spreads}, indent=1))
