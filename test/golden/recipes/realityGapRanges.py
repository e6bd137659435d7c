"""Ranges of 8 in 10, curves and spreads of the reality gap: quantiles of SciPy's laws, mpmath for Sharpe ratios.

The laws are named, not their formulas: a log-normal end is asked for its quantiles, a measured ratio is a normal law around
the true one, a hill is a normal density.
Run: python3 realityGapRanges.py > ../realityGapRanges.json
"""

import json
import mpmath as mp
import numpy as np
from scipy import stats

mp.mp.dps = 40
CASES = []


def case(id, call, args, field, expected, tolerance=1e-12):
    value = float(expected)
    CASES.append({"id": id, "call": call, "args": args, "field": field, "expected": value,
                  "tolerance": max(tolerance * abs(value), 1e-15)})


for median, volatility, years in [(1, 0.2, 3), (12700, 0.2, 3), (0.4, 0.55, 0.5), (9510, 0.1, 10)]:
    law = stats.lognorm(s=volatility * np.sqrt(years), scale=median)
    args = [{"median": median, "volatility": volatility, "years": years}]
    case(f"log-normal lower {args}", "logNormalRange", args, "lower", law.ppf(0.1))
    case(f"log-normal upper {args}", "logNormalRange", args, "upper", law.ppf(0.9))
for sharpe, years in [(0.7, 3), (-1.2, 0.5), (0, 12)]:
    law = stats.norm(loc=sharpe, scale=1 / np.sqrt(years))
    case(f"ratio lower {sharpe} {years}", "sharpeRange", [sharpe, years], "lower", law.ppf(0.1))
    case(f"ratio upper {sharpe} {years}", "sharpeRange", [sharpe, years], "upper", law.ppf(0.9))

# Along the way log money at time t is normal around t of its end, with variance t: the quantile at each time.
for end, volatility, years, chance in [(2.84, 0.2, 3, 0.5), (0.95, 0.2, 3, 0.1), (1.27, 0.35, 2, 0.9)]:
    points = 5
    curve = {"start": 10000, "end": end, "volatility": volatility, "years": years,
             "deviations": 0 if chance == 0.5 else float(stats.norm.ppf(chance)), "points": points}
    for point in range(1, points):
        t = years * point / (points - 1)
        law = stats.norm(loc=np.log(10000) + np.log(end) * t / years, scale=volatility * np.sqrt(t))
        case(f"curve {end} {chance} {point}", "logNormalCurve", [curve], point, np.exp(law.ppf(chance)))


def annual_error(sharpe, n, periods, skewness=0, kurtosis=3):
    s = mp.mpf(sharpe) / mp.sqrt(periods)
    per_period = mp.sqrt((1 - skewness * s + mp.mpf(kurtosis - 1) / 4 * s**2) / (n - 1))
    return per_period * mp.sqrt(periods)


for sharpe, n, periods, skewness, kurtosis in [(1.7, 1095, 365, 0, 3), (2.5, 1250, 250, -3, 10), (-0.4, 26, 52, 1, 4)]:
    record = {"annualSharpe": sharpe, "observations": n, "skewness": skewness, "kurtosis": kurtosis}
    error = annual_error(sharpe, n, periods, skewness, kurtosis)
    case(f"error {record}", "annualSharpeSpread", [record, periods], "standardError", error)
    z = mp.sqrt(2) * mp.erfinv(mp.mpf("0.95"))
    case(f"interval lower {record}", "annualSharpeInterval", [record, periods, 0.95], "lower", sharpe - z * error)
    case(f"interval upper {record}", "annualSharpeInterval", [record, periods, 0.95], "upper", sharpe + z * error)

spreads = [{"sharpe": 1.7, "standardError": 0.58}, {"sharpe": 0.2, "standardError": 1.4}]
low, high = 0.2 - 3.2 * 1.4, 0.2 + 3.2 * 1.4
case("hills begin", "sharpeSpreadPoints", [spreads], "0.sharpe", low)
case("hills end", "sharpeSpreadPoints", [spreads], "80.sharpe", high)
narrow = [{"sharpe": 0, "standardError": 0.5}, {"sharpe": 3, "standardError": 0.5}]
case("two hills begin", "sharpeSpreadPoints", [narrow], "0.sharpe", -1.6)
case("two hills end", "sharpeSpreadPoints", [narrow], "80.sharpe", 4.6)
for point in [0, 7, 33, 40, 62, 80]:
    x = low + (high - low) * point / 80
    case(f"hills at {point}", "sharpeSpreadPoints", [spreads], f"{point}.sharpe", x)
    for place, spread in enumerate(spreads):
        law = stats.norm(loc=spread["sharpe"], scale=spread["standardError"])
        case(f"hill {place} at {point}", "sharpeSpreadPoints", [spreads], f"{point}.densities.{place}", law.pdf(x), 1e-11)
        case(f"above {place} at {point}", "sharpeSpreadPoints", [spreads], f"{point}.above.{place}", law.sf(x), 1e-11)

differences = [0.011, -0.004, 0.0025, 0.0131, -0.0207, 0.0009, 0.0044]
case("paired mean", "pairedDifference", [differences, 365], "difference", np.mean(differences) * 365)
case("paired error", "pairedDifference", [differences, 365], "standardError", stats.sem(differences) * 365)
case("paired days", "pairedDifference", [differences, 365], "days", 7)

for end, years, volatility in [(2.84, 3, 0.2), (0.5, 1.5, 0.35)]:
    # The ratio whose log-normal money has this median: solved, not inverted by hand.
    ratio = mp.findroot(lambda s: mp.e ** ((s * volatility - mp.mpf(volatility) ** 2 / 2) * years) - end, 1)
    case(f"ratio of an end {end}", "sharpeOfEnd", [{"end": end, "years": years, "volatility": volatility}], None, ratio)

print(json.dumps({"recipe": "recipes/realityGapRanges.py", "software": "SciPy, NumPy, mpmath", "cases": CASES}, indent=1))
