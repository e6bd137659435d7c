"""Sharpe-ratio statistics: the papers' own printed examples, and mpmath values (40 digits) for the rest.

A case is one call of the model: function, arguments, the field of the answer, the expected value and an absolute
tolerance. Printed figures carry half a unit of their last digit; computed ones 1e-12 relative (1e-10 where a normal
quantile of a printed confidence enters a square). Nothing here shares code with the project.
Run: python3 realityGapSharpe.py > ../realityGapSharpe.json
"""

import json
import mpmath as mp

mp.mp.dps = 40
CASES = []
GAMMA = mp.euler


def case(id, call, args, field, expected, tolerance=None, source=None):
    value = float(expected)
    row = {"id": id, "call": call, "args": args, "field": field, "expected": value,
           "tolerance": tolerance if tolerance is not None else max(1e-12 * abs(value), 1e-15)}
    if source:
        row["source"] = source
    CASES.append(row)


def cdf(z):
    return mp.erfc(-z / mp.sqrt(2)) / 2


def quantile(p):
    return mp.findroot(lambda z: cdf(z) - p, mp.mpf(mp.sqrt(2)) * mp.erfinv(2 * mp.mpf(p) - 1))


def factor(sr, skew, kurt):
    return 1 - skew * sr + (kurt - 1) / mp.mpf(4) * sr**2


def psr(sr, n, star=0, skew=0, kurt=3):
    return cdf((sr - star) * mp.sqrt(n - 1) / mp.sqrt(factor(mp.mpf(sr), mp.mpf(skew), mp.mpf(kurt))))


def published(n):
    n = mp.mpf(n)
    return (1 - GAMMA) * quantile(1 - 1 / n) + GAMMA * quantile(1 - 1 / (n * mp.e))


def exact(n):
    f = lambda z: z * n * mp.npdf(z) * cdf(z) ** (n - 1)
    return mp.quad(f, [-12, -4, -2, 0, 1, 2, 3, 4, 5, 6, 8, 14])


# Bailey and Lopez de Prado 2012: probabilistic Sharpe ratio and minimum track record length.
PAPER12 = "Bailey, Lopez de Prado 2012, ssrn 1821643, printed"
case("PSR normal", "probabilisticSharpeRatio", [{"sharpe": 0.458, "observations": 24}], None, 0.982, 5e-4, PAPER12)
case("PSR skewed", "probabilisticSharpeRatio",
     [{"sharpe": 0.458, "observations": 24, "skewness": -2.448, "kurtosis": 10.164}], None, 0.913, 5e-4, PAPER12)
for id, per_year, years, shape in (
    ("daily", 250, 2.73, {}), ("weekly", 52, 2.83, {}), ("monthly", 12, 3.24, {}),
    ("monthly skewed", 12, 4.99, {"skewness": -0.72, "kurtosis": 5.78}),
):
    case("MinTRL " + id, "minTrackRecordLength",
         [{"sharpe": 2 / per_year**0.5, "benchmark": 1 / per_year**0.5, "confidence": 0.95, **shape}], None,
         years * per_year, 0.005 * per_year, PAPER12)
for sr, n, star, skew, kurt in ((0.05, 700, 0.01, -1.1, 8.2), (-0.1, 60, 0.02, 0.4, 3.5), (0.3, 12, 0, -0.5, 4)):
    inputs = {"sharpe": sr, "observations": n, "benchmark": star, "skewness": skew, "kurtosis": kurt}
    case(f"PSR mpmath {sr}", "probabilisticSharpeRatio", [inputs], None, psr(mp.mpf(sr), n, mp.mpf(star), mp.mpf(skew), mp.mpf(kurt)))
    case(f"PSR at benchmark {sr}", "probabilisticSharpeRatio", [{**inputs, "varianceAt": "benchmark"}], None,
         cdf((mp.mpf(sr) - mp.mpf(star)) * mp.sqrt(n - 1) / mp.sqrt(factor(mp.mpf(star), mp.mpf(skew), mp.mpf(kurt)))))
    case(f"SE mpmath {sr}", "sharpeStandardError", [{"sharpe": sr, "observations": n, "skewness": skew, "kurtosis": kurt}],
         None, mp.sqrt(factor(mp.mpf(sr), mp.mpf(skew), mp.mpf(kurt)) / (n - 1)))
case("MinTRL mpmath", "minTrackRecordLength", [{"sharpe": 0.1, "benchmark": 0.02, "confidence": 0.99, "skewness": -0.3, "kurtosis": 5}],
     None, 1 + factor(mp.mpf(0.1), mp.mpf(-0.3), mp.mpf(5)) * (quantile(mp.mpf(0.99)) / (mp.mpf(0.1) - mp.mpf(0.02))) ** 2, 1e-9)

# Expected maximum: printed values, mpmath integrals and the published approximation.
DSR = "Bailey, Lopez de Prado 2014, ssrn 2460551, printed"
case("e_10 published", "expectedMaximum", [{"trials": 10, "method": "published"}], None, 1.57, 5e-3, DSR)
case("e_1000 published", "expectedMaximum", [{"trials": 1000, "method": "published"}], None, 3.26, 5e-3, DSR)
for n in (2, 3, 5, 7, 10, 20, 45, 100, 1000, 100000):
    case(f"e_{n} exact", "expectedMaximum", [{"trials": n}], None, exact(n))
    case(f"e_{n} published", "expectedMaximum", [{"trials": n, "method": "published"}], None, published(n), 1e-11 * float(published(n)))
case("e_2 closed", "expectedMaximum", [{"trials": 2}], None, 1 / mp.sqrt(mp.pi))
case("e_3 closed", "expectedMaximum", [{"trials": 3}], None, 3 / (2 * mp.sqrt(mp.pi)))
case("e_100 rho 0.5", "expectedMaximum", [{"trials": 100, "correlation": 0.5}], None, 1.77, 5e-3, "exact equicorrelated value, printed")
case("e_100 rho 0.9", "expectedMaximum", [{"trials": 100, "correlation": 0.9}], None, 0.79, 5e-3, "exact equicorrelated value, printed")
case("e_20 automatic is exact", "expectedMaximum", [{"trials": 20, "method": "exactUpTo20"}], None, exact(20))
case("e_21 automatic is published", "expectedMaximum", [{"trials": 21, "method": "exactUpTo20"}], None, published(21), 1e-11)

# Deflated Sharpe ratio: the paper's case, 250 days a year.
base = {"sharpe": 2.5 / 250**0.5, "observations": 1250, "skewness": -3, "kurtosis": 10, "trialVariance": 0.5 / 250}
case("DSR SR0", "deflatedSharpeRatio", [{**base, "trials": 100}], "benchmark", 0.1132, 5e-5, DSR)
case("DSR 100", "deflatedSharpeRatio", [{**base, "trials": 100}], "probability", 0.9004, 5e-5, DSR)
case("DSR 46", "deflatedSharpeRatio", [{**base, "trials": 46}], "probability", 0.9505, 5e-5, DSR)
case("DSR 88 normal", "deflatedSharpeRatio", [{**base, "trials": 88, "skewness": 0, "kurtosis": 3}], "probability", 0.9505, 5e-5, DSR)

# Minimum backtest length.
BTL = "Bailey, Borwein, Lopez de Prado, Zhu 2014, ssrn 2308659 and 2308682, printed"
case("MinBTL 45", "minBacktestYears", [{"trials": 45, "targetSharpe": 1}], "years", 5.0, 0.05, BTL)
case("trials in 5 years", "trialsAllowed", [5, 1], None, 45, 0, BTL)
case("MinBTL 7 published", "minBacktestYears", [{"trials": 7, "targetSharpe": 1, "method": "published"}], "years", 1.92, 5e-3, BTL)
case("MinBTL 100 trials", "minBacktestYears", [{"trials": 100, "targetSharpe": 1}], "years", 6.4, 5e-2, "recomputed against a claim of 40 years")
case("MinBTL bound", "minBacktestYears", [{"trials": 45, "targetSharpe": 1.5}], "upperBoundYears", 2 * mp.log(45) / mp.mpf(2.25))

# Haircut.
HL = "Harvey, Liu 2015, recomputed to the printed digits"
hc = {"annualSharpe": 0.75, "years": 20, "trials": 200}
case("haircut p", "haircutSharpeRatio", [hc], "pValue", 0.0008, 5e-5, HL)
case("haircut p_M", "haircutSharpeRatio", [hc], "adjustedPValue", 0.15, 5e-3, HL)
case("haircut SR_h", "haircutSharpeRatio", [hc], "sharpe", 0.32, 5e-3, HL)
case("haircut Sidak", "haircutSharpeRatio", [hc], "haircut", 0.57, 5e-3, HL)
case("haircut Bonferroni", "haircutSharpeRatio", [{**hc, "adjustment": "bonferroni"}], "haircut", 0.58, 5e-3, HL)
case("haircut 3 years", "haircutSharpeRatio", [{"annualSharpe": 2, "years": 3, "trials": 100}], "haircut", 0.44, 5e-3, HL)
p = 2 * cdf(-mp.mpf(0.75) * mp.sqrt(20))
pm = 1 - (1 - p) ** 200
case("haircut mpmath", "haircutSharpeRatio", [hc], "sharpe", -quantile(pm / 2) / mp.sqrt(20), 1e-11)

# Adjusted p-values: the rules of R's p.adjust.
ps = [0.012, 0.0004, 0.21, 0.03, 0.03, 0.9]
order = sorted(range(6), key=lambda i: ps[i])
holm, bhy, run = [0.0] * 6, [0.0] * 6, 0.0
for k, i in enumerate(order):
    run = max(run, min(1.0, (6 - k) * ps[i])); holm[i] = run
harmonic, run = sum(1 / k for k in range(1, 7)), 1.0
for k in range(6, 0, -1):
    i = order[k - 1]; run = min(run, harmonic * 6 / k * ps[i]); bhy[i] = run
for i in range(6):
    case(f"holm {i}", "adjustedPValues", [ps, "holm"], i, holm[i])
    case(f"bhy {i}", "adjustedPValues", [ps, "bhy"], i, bhy[i])
    case(f"bonferroni {i}", "adjustedPValues", [ps, "bonferroni"], i, min(1, 6 * ps[i]))
    case(f"sidak {i}", "adjustedPValues", [ps, "sidak"], i, 1 - (1 - mp.mpf(ps[i])) ** 6)

# Is the gap noise?
gap = lambda live, obs: {"backtest": {"annualSharpe": 1.7, "observations": 1095},
                         "live": {"annualSharpe": live, "observations": obs}, "periodsPerYear": 365}
case("gap z", "sharpeGapTest", [gap(0.2, 180)], "z", 0.98, 5e-3, "printed")
case("gap p", "sharpeGapTest", [gap(0.2, 180)], "p", 0.33, 5e-3, "printed")
case("days if live 0", "sharpeGapTest", [gap(0, 180)], "liveObservationsNeeded", 874, 0, "printed")
case("days if live 0.5", "sharpeGapTest", [gap(0.5, 180)], "liveObservationsNeeded", 9082, 0, "printed")
a, b = mp.mpf(1.7) / mp.sqrt(365), mp.mpf(0.2) / mp.sqrt(365)
z = (a - b) / mp.sqrt((1 + a * a / 2) / 1095 + (1 + b * b / 2) / 180)
case("gap z mpmath", "sharpeGapTest", [gap(0.2, 180)], "z", z)
case("gap p mpmath", "sharpeGapTest", [gap(0.2, 180)], "p", 2 * cdf(-z))

# Noise fit.
SRIC = "Paulsen, Soehl 2016, arXiv 1602.06186, recomputed to the printed digits"
for n, value in ((1, 0.46), (5, 1.23), (10, 1.78), (20, 2.55)):
    case(f"noise fit {n}", "expectedNoiseFitSharpe", [{"weights": n, "years": 3}], None, value, 5e-3, SRIC)
for n, years, sr in ((1, 3, 0), (4, 2, 0.7), (10, 3, 1.5), (3, 10, 3)):
    lam = mp.mpf(sr) ** 2 * years / 2
    mean = mp.sqrt(2) * mp.gamma(mp.mpf(n + 1) / 2) / mp.gamma(mp.mpf(n) / 2) * mp.hyp1f1(-0.5, mp.mpf(n) / 2, -lam)
    case(f"noise fit mpmath {n} {sr}", "expectedNoiseFitSharpe", [{"weights": n, "years": years, "trueSharpe": sr}], None, mean / mp.sqrt(years))
case("SRIC", "noiseFitSharpe", [{"annualSharpe": 1.78, "parameters": 10, "years": 3}], None, mp.mpf(1.78) - 10 / (3 * mp.mpf(1.78)))
case("driftless drawdown", "expectedDriftlessDrawdown", [0.5, 1], None, 0.627, 5e-4, "printed")

print(json.dumps({"source": "papers named per case; mpmath 1.x, 40 digits", "recipe": "recipes/realityGapSharpe.py", "date": "2026-11-22", "cases": CASES}, indent=1))
