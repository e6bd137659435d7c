"""Best of many without skill, and gaps of picked rules: SciPy quadrature, checked here against NumPy searches."""

import json

import numpy as np
from scipy import integrate, stats

CASES = []


def case(name, function, arguments, value, tolerance=1e-10):
    CASES.append({"id": name, "call": function, "args": arguments, "field": None, "expected": float(value), "tolerance": tolerance})


def best(sharpe, years, trials, rho):
    x = sharpe * np.sqrt(years)
    if rho == 0:
        return -np.expm1(trials * stats.norm.logcdf(x))
    inside = lambda z: stats.norm.pdf(z) * -np.expm1(trials * stats.norm.logcdf((x - np.sqrt(rho) * z) / np.sqrt(1 - rho)))
    return integrate.quad(inside, -9, 9, epsabs=1e-13, limit=400)[0]


def gap(z, test, live, trials, rho):
    whole = 1 / test + 1 / live
    spread = np.sqrt((rho / test + 1 / live) / whole)
    lift = np.sqrt((1 - rho) / test / whole)
    density = lambda m: trials * stats.norm.pdf(m) * np.exp((trials - 1) * stats.norm.logcdf(m))
    inside = lambda m: density(m) * (stats.norm.cdf((lift * m - z) / spread) + stats.norm.cdf((-lift * m - z) / spread))
    return integrate.quad(inside, -10, 16, epsabs=1e-13, limit=800)[0]


rng = np.random.default_rng(20)
SEARCHES = 1_000_000


def searches(trials, rho):
    """The best of so many alike results, search by search, by inverting the law of the largest."""
    largest = stats.norm.ppf(rng.random(SEARCHES) ** (1 / trials))
    return np.sqrt(rho) * rng.standard_normal(SEARCHES) + np.sqrt(1 - rho) * largest


for sharpe, years, trials, rho in [(1.85, 3, 100, 1 / 3), (1.45, 3, 100, 0), (0, 1, 10, 0.6), (2.5, 5, 46, 0.1), (-0.4, 0.1, 3, 0.9)]:
    value = best(sharpe, years, trials, rho)
    drawn = np.mean(searches(trials, rho) >= sharpe * np.sqrt(years))
    assert abs(drawn - value) < 5 * np.sqrt(value * (1 - value) / SEARCHES), (drawn, value)
    case(f"best of {trials}, {sharpe}", "chanceOfBest", [{"annualSharpe": sharpe, "years": years, "trials": trials, "correlation": rho}], value)

for z, test, live, trials, rho in [(1.959963984540054, 3, 3, 100, 1 / 3), (1.959963984540054, 3, 3, 1, 0), (0.7, 3, 0.5, 100, 0), (2.6, 1, 4, 10, 0.7)]:
    value = gap(z, test, live, trials, rho)
    drawn_z = (searches(trials, rho) / np.sqrt(test) - rng.standard_normal(SEARCHES) / np.sqrt(live)) / np.sqrt(1 / test + 1 / live)
    drawn = np.mean(np.abs(drawn_z) >= z)
    assert abs(drawn - value) < 5 * np.sqrt(value * (1 - value) / SEARCHES), (drawn, value)
    case(f"gap {z:.1f} of the best of {trials}", "pickedGapChance", [{"z": z, "testYears": test, "liveYears": live, "trials": trials, "correlation": rho}], value)

print(json.dumps({"recipe": "recipes/realityGapSearch.py", "software": "SciPy, NumPy", "cases": CASES}, indent=1))
