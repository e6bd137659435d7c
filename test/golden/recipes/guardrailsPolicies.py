"""Policies of the guardrails lab, written again from the rules of the reference, in NumPy.

The reference table and the strip of the first screen come from the same rules; the posterior's mean and variance are integrated on a
grid instead of taken from their formula.
Run: python3 guardrailsPolicies.py > ../guardrailsPolicies.json
"""

import json
import numpy as np

NUMBERS = {
    "fixed": {"kind": "fixed", "leverage": 2},
    "grow": {"kind": "grow", "start": 2, "step": 0.05, "unit": 0.005, "least": 1, "most": 20},
    "tighten": {"kind": "tighten", "from": 10, "to": 3, "days": 20},
    "volt": {"kind": "volt", "target": 0.06, "start": 0.02, "memory": 0.94, "most": 20},
    "unc": {"kind": "unc", "target": 0.06, "start": 0.02, "memory": 0.94, "most": 20, "stress": 0.04},
    "posterior": {"kind": "posterior", "volatility": 0.02, "priorSpread": 0.005, "most": 20},
}


def posterior(mean, n, sigma, tau):
    """Mean, spread and leverage by quadrature over the unknown mean."""
    centre, width = 0.0, 12 * tau
    grid = np.linspace(centre - width, centre + width, 400_001)
    log_weight = -grid**2 / (2 * tau**2) - n * (mean - grid) ** 2 / (2 * sigma**2)
    weight = np.exp(log_weight - log_weight.max())
    weight /= weight.sum()
    mu = float((weight * grid).sum())
    variance = float((weight * (grid - mu) ** 2).sum())
    return mu, variance**0.5, max(0.0, mu) / (sigma**2 + variance)


def wanted(policy, before):
    """What a policy wants after these returns: from the whole history, not step by step where a closed form exists."""
    kind = policy["kind"]
    if kind == "fixed":
        return float(policy["leverage"])
    if kind == "grow":
        log_leverage = np.log(policy["start"])
        for r in before:
            log_leverage += policy["step"] * (1.0 if r > 0 else -abs(r) / policy["unit"])
            log_leverage = min(log_leverage, np.log(policy["most"])) if r > 0 else max(log_leverage, np.log(policy["least"]))
        return float(np.exp(log_leverage))
    if kind == "tighten":
        return policy["to"] + (policy["from"] - policy["to"]) * float(np.exp(-len(before) / policy["days"]))
    if kind in ("volt", "unc"):
        lam, n = policy["memory"], len(before)
        weights = (1 - lam) * lam ** np.arange(n - 1, -1, -1)
        variance = lam**n * policy["start"] ** 2 + float((weights * np.square(before)).sum())
        return min(policy["most"], policy["target"] / (variance + policy.get("stress", 0) ** 2) ** 0.5)
    n = len(before)
    mean = float(np.mean(before)) if n else 0.0
    sigma, tau = policy["volatility"], policy["priorSpread"]
    precision = 1 / tau**2 + n / sigma**2
    return min(policy["most"], max(0.0, mean * n / sigma**2 / precision) / (sigma**2 + 1 / precision))


def path(returns, policy, cap, limit=None):
    money, used, ruined = [1.0], [], None
    for day, r in enumerate(returns, 1):
        leverage = wanted(policy, np.array(returns[: day - 1]))
        leverage = min(leverage, np.inf if limit is None else limit, np.inf if cap is None else cap)
        used.append(leverage)
        money.append(max(0.0, money[-1] * (1 + leverage * r)))
        if money[-1] == 0:
            ruined = day
            break
    curve = np.array(money)
    worst = float((1 - curve / np.maximum.accumulate(curve)).max())
    return {"money": money, "used": used, "ruinedOn": ruined, "worstFall": worst}


def market(day, size=0.08):
    return [0.005] * (day - 1) + [-size] + [-0.02, 0.01] * 5 + [0.005] * (41 - day)


random = np.random.default_rng(20261129)
PATHS = []
for name, policy in NUMBERS.items():
    for cap, limit, scale in [(None, None, 0.03), (5, None, 0.03), (None, 3, 0.05), (4, 2.5, 0.05)]:
        returns = np.round(random.standard_t(4, 60) * scale / 2**0.5 + 0.002, 6).clip(-1).tolist()
        PATHS.append({"id": f"{name} cap {cap} limit {limit}", "policy": policy, "cap": cap, "limit": limit,
                      "returns": returns, "expected": path(returns, policy, cap, limit)})

STRIPS = []
for cap, size in [(None, 0.08), (5, 0.08), (None, 0.03), (3, 0.25)]:
    rows = [[path(market(day, size), NUMBERS[name], cap)["money"] for name in NUMBERS] for day in range(1, 42)]
    ends = [[money[-1] if len(money) == 52 else 0.0 for money in row] for row in rows]
    STRIPS.append({"cap": cap, "size": size, "policies": list(NUMBERS), "ends": ends})

POSTERIORS = []
for mean, n, sigma, tau in [(0.005, 40, 0.02, 0.005), (-0.003, 12, 0.03, 0.002), (0.01, 250, 0.015, 0.01), (0.02, 1, 0.04, 0.03)]:
    mu, spread, leverage = posterior(mean, n, sigma, tau)
    POSTERIORS.append({"question": {"mean": mean, "observations": n, "volatility": sigma, "priorSpread": tau},
                       "expected": {"mean": mu, "spread": spread, "leverage": leverage}})

print(json.dumps({"recipe": "recipes/guardrailsPolicies.py", "software": "NumPy", "paths": PATHS, "strips": STRIPS,
                  "posteriors": POSTERIORS}, indent=1))
