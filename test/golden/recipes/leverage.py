"""Reference values of barriers and first-passage chances by mpmath with 400 digits -> test/golden/leverage.json.

The textbook formulas (two normal probabilities, one multiplied by exp(2 nu b / sigma^2)) are evaluated as they stand;
400 digits make cancellation and overflow harmless, so this shares nothing with the rearranged formulas of the project.
Inputs are exact doubles. The named cases are compared with QuantLib's one-touch option too and the recipe stops if
they differ by more than 1e-13.
Run: /usr/bin/python3 leverage.py > ../leverage.json
"""

import json
import random

import mpmath as mp
import QuantLib as ql

mp.mp.dps = 400
random.seed(31415)


def phi(x):
    return mp.erfc(-x / mp.sqrt(2)) / 2


def barrier(leverage, side, mmr):
    leverage, mmr = mp.mpf(leverage), mp.mpf(mmr)
    if side == "long":
        return mp.log((1 - 1 / leverage) / (1 - mmr))
    return mp.log((1 + 1 / leverage) / (1 + mmr))


def outcomes(b, k, log_drift, deviation, variance_ratio):
    """b, k as from a long (b < 0 <= k); log_drift = nu T, deviation = sigma sqrt T, variance_ratio = 2 nu / sigma^2."""
    factor = mp.exp(variance_ratio * b)
    wiped = phi((b - log_drift) / deviation) + factor * phi((b + log_drift) / deviation)
    more = phi((log_drift - k) / deviation) - factor * phi((2 * b - k + log_drift) / deviation)
    return wiped, 1 - wiped - more, more


def constant(case):
    vol, drift, years = mp.mpf(case["annualVolatility"]), mp.mpf(case["annualDrift"]), mp.mpf(case["horizonYears"])
    fee = mp.mpf(case["feePerTrade"])
    b = barrier(case["leverage"], case["side"], case["maintenanceMargin"])
    k = mp.log((1 + fee) / (1 - fee))
    nu = drift - vol * vol / 2
    if case["side"] == "short":
        b, nu = -b, -nu
    return outcomes(b, k, nu * years, vol * mp.sqrt(years), 2 * nu / (vol * vol))


def given_variance(case):
    b, k, variance = (mp.mpf(case[name]) for name in ("logBarrier", "logBreakEven", "totalVariance"))
    ratio = mp.mpf(-1)
    if case["side"] == "short":
        b, k, ratio = -b, -k, mp.mpf(1)
    return outcomes(b, k, ratio * variance / 2, mp.sqrt(variance), ratio)


def row(values):
    return [float(v) for v in values]


def one_touch(case, days):
    today = ql.Date(1, 1, 2024)
    ql.Settings.instance().evaluationDate = today
    count = ql.Actual365Fixed()
    flat = lambda rate: ql.YieldTermStructureHandle(ql.FlatForward(today, rate, count))
    process = ql.BlackScholesMertonProcess(
        ql.QuoteHandle(ql.SimpleQuote(1.0)), flat(-case["annualDrift"]), flat(0.0),
        ql.BlackVolTermStructureHandle(ql.BlackConstantVol(today, ql.NullCalendar(), case["annualVolatility"], count)))
    level = float(mp.exp(barrier(case["leverage"], case["side"], case["maintenanceMargin"])))
    kind = ql.Option.Put if case["side"] == "long" else ql.Option.Call
    option = ql.VanillaOption(ql.CashOrNothingPayoff(kind, level, 1.0), ql.AmericanExercise(today, today + days, True))
    option.setPricingEngine(ql.AnalyticDigitalAmericanEngine(process))
    return option.NPV()


def scenario(vol, drift, years, leverage, side, mmr, fee=0.0005):
    return {"annualVolatility": vol, "annualDrift": drift, "horizonYears": years, "leverage": leverage, "side": side,
            "maintenanceMargin": mmr, "feePerTrade": fee}


named = []
for name, vol, drift, days, leverage, mmr in (
    ("G01", 0.5, 0.0, 1, 20, 0.005), ("G05", 0.8, 0.0, 30, 5, 0.01), ("G12", 1.2, 0.0, 7, 3, 0.02),
    ("G17", 0.5, 0.0, 7, 3, 0.005), ("G19", 0.8, 1.0, 90, 4, 0.025), ("G24", 0.6, 0.0, 1, 50, 0.005),
):
    for side in ("long", "short"):
        case = scenario(vol, drift, days / 365, leverage, side, mmr)
        values = constant(case)
        # QuantLib discounts nothing here (rate 0 is the dividend slot): r = 0, growth mu.
        assert abs(one_touch(case, days) - float(values[0])) < 1e-13, (name, side, one_touch(case, days), float(values[0]))
        named.append({"id": name + " " + side, **case, "expected": row(values)})

cases = []
wanted = {"usual": 160, "rare": 80, "tiny": 60, "near one": 60}
while any(wanted.values()):
    case = scenario(
        float(mp.mpf(10) ** random.uniform(-2, 0.7)), random.choice([0.0, random.uniform(-5, 5), random.uniform(-0.5, 0.5)]),
        float(10 ** random.uniform(-1, 4.9425)) / 8760, random.choice([2, 3, 5, 10, 20, 50, 100, 1 + 10 ** random.uniform(-3, 2.29)]),
        random.choice(["long", "short"]), random.choice([0.0, 0.004, 0.005, 0.01, 0.02, random.uniform(0, 0.5)]),
        random.choice([0.0, 0.0005, 0.05]))
    if case["leverage"] * case["maintenanceMargin"] >= 1:
        continue
    values = constant(case)
    wiped = values[0]
    kind = ("tiny" if 1e-300 < wiped < 1e-30 else "rare" if 1e-30 <= wiped < 1e-3 else
            "usual" if 1e-3 <= wiped < 0.999 else "near one" if wiped >= 0.999 else None)
    if kind and wanted[kind]:
        wanted[kind] -= 1
        cases.append({**case, "expected": row(values)})

variances = []
while len(variances) < 160:
    side = random.choice(["long", "short"])
    sign = 1 if side == "long" else -1
    case = {"logBarrier": -sign * 10 ** random.uniform(-3, 1), "logBreakEven": sign * random.choice([0.0, 0.001, 0.0200026672]),
            "side": side, "totalVariance": 10 ** random.uniform(-7, 2.5)}
    values = given_variance(case)
    if values[0] > 1e-300:
        variances.append({**case, "expected": row(values)})

barriers = []
for leverage in (1.0000001, 1.001, 1.5, 2, 2.0000001, 3, 5, 10, 20, 33.3, 50, 100, 125, 199.99999, 200):
    for mmr in (0.0, 0.004, 0.005, 0.01, 0.1, 0.5):
        if leverage * mmr < 1:
            for side in ("long", "short"):
                barriers.append({"leverage": leverage, "side": side, "maintenanceMargin": mmr,
                                 "expected": float(barrier(leverage, side, mmr)),
                                 "price": float(mp.exp(barrier(leverage, side, mmr)))})

print(json.dumps({
    "source": "mpmath " + mp.__version__ + ", 400 digits, textbook first-passage formulas; named cases also QuantLib " + ql.__version__,
    "recipe": "recipes/leverage.py",
    "date": "2026-11-22",
    "tolerance": "probability of liquidation 1e-12 of its own size; ended with more and with less 1e-12 of the surviving share plus 3e-16; log barrier and price 4e-16 of their own size",
    "expectedMeans": ["wipedOut", "endedWithLess", "endedWithMore"],
    "named": named,
    "constant": cases,
    "givenVariance": variances,
    "barriers": barriers,
}).replace('}, {', '},\n{'))
