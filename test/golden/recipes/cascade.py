"""The cascade, written a second time from the published list of its steps: plain lists, one seller after the other.

Covers what the published cases leave out: guards on some platforms, slower selling, stop-loss orders, a book of raised
hands, magnet sellers, insurance, orders withdrawn at a reopening, other steps; and where each kind of seller got out.
Falls are logarithms, money is $M, times are seconds. A stop-loss holder is closed by the order or by the exchange,
whichever is nearer (the two distances are independent); bad debt is counted for liquidations, first in, first out.
Run: python3 cascade.py > ../cascade.json
"""

import json
import math

DEFAULTS = dict(K=3, rho=1.0, mode="followers", equity=100.0, lev=10.0, hands=None, mm=0.005, rel=0.25, dL=0.0, kappa=0.4,
                theta=0.03, thw=0.03, dTh=1.4, modelDelay=2.0, delaySpread=240.0, modelExec=5.0, liqDelay=1.0, liqExec=5.0,
                depth1=150.0, impact="linear", Y=1.0, sigmaD=0.04, volD=1000.0, tau=120.0, phi=0.25, psi=15.0, dmin=0.05,
                shock=0.04, dt=1.0, T=1800.0, brk=None, halt=300.0, maxHalts=1, haltTau=60.0, haltCancel=0.0, rateCap=None,
                overrideLatency=None, levCap=None, slow=None, rateOn=None, ovOn=None, capOn=None, slowOn=None, guardFrom=0,
                insCap=0.0, fund=0.0, magnetVol=0.0, magnetW=0.01, stops=0.0, stopAt=0.05, stopW=0.02)


def sigmoid(z):
    return 1.0 / (1.0 + math.exp(-z)) if z > -700 else 0.0


class Seller:
    def __init__(self, kind, platform, notional, reach, delay, span, p, obeys=False, centre=None):
        self.kind, self.platform, self.notional, self.reach = kind, platform, notional, reach
        self.lag = round(delay / p["dt"])
        self.release = 1.0 - (math.exp(-p["dt"] / span) if span > 0 else 0.0)
        self.obeys, self.centre = obeys, centre
        self.trig = self.wait = self.done = self.gone = self.taken = self.cash = self.loss = self.bad = 0.0


def ramp(a, b):
    return lambda x: 0.0 if x <= 0 else min(1.0, max(0.0, (x - a) / b))


def book(c, rel):
    cut = sigmoid(-1.0 / rel)
    return lambda x: 0.0 if x <= 0 or math.isinf(c) else (sigmoid((x - c) / (rel * c)) - cut) / (1.0 - cut)


def either(f, g):
    return lambda x: 1.0 - (1.0 - f(x)) * (1.0 - g(x))


def lay_out(p):
    sellers, K = [], p["K"]
    apart = 1.0 - p["rho"]
    def guarded(k, on):
        return p["guardFrom"] <= k < p["guardFrom"] + (K if p[on] is None else p[on])
    total = sum(n for _, n in p["hands"]) if p["hands"] else 1
    for k in range(K):
        f = k / (K - 1) if K > 1 else 0.0
        u = -1 + 2 * k / (K - 1) if K > 1 else 0.0
        levels = []
        for lev, hands in (p["hands"] or [(p["lev"], 1)]):
            oi = p["equity"] * hands / total * lev / K
            mine = lev * math.exp(apart * p["dL"] * u)
            if p["levCap"] is not None and guarded(k, "capOn") and mine > p["levCap"]:
                oi, mine = oi * p["levCap"] / mine, p["levCap"]
            levels.append((mine, oi))
        theta = p["theta"] * math.exp(apart * p["dTh"] * (f if p["mode"] == "followers" else u))
        span = p["slow"] if p["slow"] is not None and guarded(k, "slowOn") else p["modelExec"]
        sellers.append(Seller("model", k, p["kappa"] * sum(oi for _, oi in levels), ramp(theta, p["thw"]),
                              p["modelDelay"] + apart * p["delaySpread"] * f, span, p, guarded(k, "ovOn")))
        for lev, oi in levels:
            c = -math.log((1 - 1 / lev) / (1 - p["mm"])) if lev > 1 else math.inf
            others = (1 - p["kappa"]) * oi
            sellers.append(Seller("liquidation", k, others * (1 - p["stops"]), book(c, p["rel"]), p["liqDelay"], p["liqExec"],
                                  p, centre=c))
            sellers.append(Seller("stop", k, others * p["stops"], either(ramp(p["stopAt"], p["stopW"]), book(c, p["rel"])),
                                  p["liqDelay"], p["liqExec"], p))
    if p["magnetVol"] > 0 and p["brk"] is not None:
        sellers.append(Seller("magnet", K, p["magnetVol"], ramp(p["brk"] - p["magnetW"], p["magnetW"]), 1.0, 5.0, p))
    return [s for s in sellers if s.notional > 0]


def run(overrides):
    p = dict(DEFAULTS, **overrides)
    K, dt = p["K"], p["dt"]
    sellers = lay_out(p)
    caps = [math.inf] * (K + 1)
    if p["rateCap"] is not None:
        last = K if p["rateOn"] is None else p["rateOn"]
        for k in range(K):
            if p["guardFrom"] <= k < p["guardFrom"] + last:
                caps[k] = p["rateCap"] * dt
        if p["guardFrom"] == 0 and last >= K:
            caps[K] = p["rateCap"] * dt
    x, high = [p["shock"]], [p["shock"]]
    temporary = permanent = volume = effective = 0.0
    stock, halts, halt_end, ref, first, stop = p["insCap"], 0, 0, 0.0, None, None
    thinnest, fastest = math.inf, 0.0
    for i in range(round(p["T"] / dt)):
        if i == halt_end and halt_end > 0:
            ref = x[i]
            for s in sellers:
                if s.kind == "model":
                    part = s.wait * p["haltCancel"]
                    s.gone += part
                    s.wait -= part
        closed = i < halt_end
        amounts = []
        for s in sellers:
            if stop is not None and i >= stop and s.kind == "model" and s.obeys:
                s.gone += s.wait
                s.wait = 0.0
            else:
                new = max(0.0, s.notional * s.reach(high[i - s.lag]) - s.trig) if i >= s.lag else 0.0
                s.trig += new
                s.wait += new
                if new > 0 and s.kind == "model" and first is None:
                    first = i
                    if p["overrideLatency"] is not None:
                        stop = i + round(p["overrideLatency"] / dt)
            amounts.append(0.0 if closed else s.wait * s.release)
        for k in range(K + 1):
            mine = [n for n, s in enumerate(sellers) if s.platform == k]
            wanted = sum(amounts[n] for n in mine)
            if wanted > caps[k]:
                for n in mine:
                    amounts[n] *= caps[k] / wanted
        q = 0.0
        for s, e in zip(sellers, amounts):
            took = min(e, stock) if s.kind == "liquidation" else 0.0
            stock -= took
            s.taken += took
            q += e - took
        d = max(p["dmin"], 1.0 / (1.0 + p["psi"] * x[i]))
        temporary = temporary * math.exp(-dt / (p["haltTau"] if closed else p["tau"])) + (1 - p["phi"]) * q / d
        permanent += p["phi"] * q / d
        volume += q
        effective += q / d
        thinnest, fastest = min(thinnest, d), max(fastest, q / dt)
        J = temporary + permanent
        x.append(p["shock"] + (0.01 * J / p["depth1"] if p["impact"] == "linear" else p["Y"] * p["sigmaD"] * math.sqrt(J / p["volD"])))
        high.append(max(high[i], x[i + 1]))
        price = math.exp(-(x[i] + x[i + 1]) / 2)
        for s, e in zip(sellers, amounts):
            if e == 0.0:
                continue
            beyond = 0.0
            if s.kind == "liquidation":
                cut = sigmoid(-1.0 / p["rel"])
                w = cut + (s.done + e / 2) / s.notional * (1 - cut)
                if w < 1:
                    y = s.centre + p["rel"] * s.centre * math.log(w / (1 - w))
                    beyond = e * max(0.0, (1 - p["mm"]) * math.exp(-y) - price)
            s.bad += beyond
            s.loss += e * (1 - price) - beyond
            s.done += e
            s.wait -= e
            s.cash += e * price
        if p["brk"] is not None and not closed and i + 1 > halt_end and halts < p["maxHalts"] and x[i + 1] - ref >= p["brk"]:
            halts += 1
            halt_end = i + 1 + round(p["halt"] / dt)
    trough = max(x)
    def total(name, kinds=("model", "liquidation", "stop", "magnet")):
        return sum(getattr(s, name) for s in sellers if s.kind in kinds)
    def got_out(kind):
        done = total("done", (kind,))
        return total("cash", (kind,)) / done - 1 if done > 1e-12 else None
    bad = total("bad")
    return {
        "troughLog": trough, "timeToTrough": x.index(trough) * dt, "endLog": x[-1],
        "soldByPlatform": [sum(s.done for s in sellers if s.platform == k) for k in range(K)],
        "modelSold": total("done", ("model",)), "liqSold": total("done", ("liquidation",)),
        "stopSold": total("done", ("stop",)), "magnetSold": total("done", ("magnet",)),
        "triggered": total("trig"), "cancelled": total("gone"), "absorbed": total("taken"), "marketVolume": volume,
        "effVolume": effective, "badDebt": bad, "fundPaid": min(bad, p["fund"]), "socialised": bad - min(bad, p["fund"]),
        "sellerLoss": total("loss"), "proceeds": total("cash"), "halts": halts, "minDepth": thinnest, "peakFlow": fastest,
        "firstModelSale": None if first is None else first * dt,
        "exits": {kind: got_out(kind) for kind in ("model", "liquidation", "stop", "magnet")},
    }


SCENARIOS = [{}]
for on in (0, 1, 2, 3):
    SCENARIOS += [{"overrideLatency": 5, "ovOn": on}, {"levCap": 5, "capOn": on}, {"rateCap": 2, "rateOn": on}]
SCENARIOS += [{"slow": 60, "slowOn": 1}, {"slow": 60}, {"slow": 180}, {"slow": 60, "slowOn": 2, "rho": 0.5}]
SCENARIOS += [{"rho": 0.5, "levCap": 5, "capOn": 1, "guardFrom": first} for first in (0, 1, 2)]
SCENARIOS += [
    {"stops": 0.5, "stopAt": 0.05, "stopW": 0.02},
    {"stops": 1, "stopAt": 0.12, "stopW": 0.05, "kappa": 0},
    {"stops": 0.3, "stopAt": 0, "stopW": 0.1, "rho": 0.3, "overrideLatency": 20, "ovOn": 2},
    {"brk": 0.07, "magnetVol": 100, "magnetW": 0.02},
    {"brk": 0.05, "halt": 60, "maxHalts": 3, "haltCancel": 0.5, "magnetVol": 50, "rateCap": 3},
    {"brk": 0.05, "halt": 61, "maxHalts": 3, "haltCancel": 0.5, "magnetVol": 50, "rateCap": 3, "rateOn": 2, "K": 4, "rho": 0.7},
    {"insCap": 60, "fund": 5, "lev": 14},
    {"hands": [[3, 5], [5, 8], [10, 8], [20, 3]]},
    {"hands": [[1, 4], [5, 8], [20, 9]], "levCap": 8, "capOn": 1, "stops": 0.2, "K": 2, "rho": 0.4, "dL": 0.3},
    {"mode": "meanPreserving", "dL": 0.6, "dTh": 0.7, "psi": 5, "kappa": 0.2, "T": 900, "rho": 0.4},
    {"dt": 0.25, "T": 600, "modelDelay": 2.125, "slow": 30, "slowOn": 1, "K": 5, "rho": 0.8},
    {"dt": 2, "impact": "sqrt", "stops": 0.4, "phi": 0.6, "kappa": 0.7, "overrideLatency": 9},
    {"lev": 1, "shock": 0.08}, {"kappa": 1, "K": 1, "modelExec": 0}, {"equity": 0},
]

if __name__ == "__main__":
    cases = [{"id": json.dumps(scenario), "overrides": scenario, "expected": run(scenario)} for scenario in SCENARIOS]
    print(json.dumps({"source": "an independent program after the published list of steps", "recipe": "recipes/cascade.py",
                      "date": "2026-11-28", "cases": cases}, indent=1))
