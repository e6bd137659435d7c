"""Reference values of the normal distribution by mpmath with 60 digits -> test/golden/normalDistribution.json.

Every input is an exact double; every expected value is the double nearest to the 60-digit result.
Run: /usr/bin/python3 normalDistribution.py > ../normalDistribution.json
"""

import json
import random

import mpmath as mp

mp.mp.dps = 60
random.seed(20250101)


def cdf(z):
    return mp.erfc(-mp.mpf(z) / mp.sqrt(2)) / 2


def log_cdf(z):
    z = mp.mpf(z)
    if z < -1000:
        total, term = mp.mpf(1), mp.mpf(1)
        for k in range(1, 20):
            term *= -(2 * k - 1) / z**2
            total += term
        return -z * z / 2 + mp.log(total / (-z * mp.sqrt(2 * mp.pi)))
    if z > 5:
        return mp.log1p(-cdf(-z))
    return mp.log(cdf(z))


def quantile(p):
    p = mp.mpf(p)
    if p == mp.mpf(1) / 2:
        return mp.mpf(0)
    if p > mp.mpf(1) / 2:
        return -quantile(1 - p)
    depth = mp.sqrt(-2 * mp.log(p))
    start = -(depth - mp.log(depth * mp.sqrt(2 * mp.pi)) / depth) if depth > 2.5 else (p - 0.5) * mp.mpf(2.5)
    return mp.findroot(lambda z: mp.log(cdf(z)) - mp.log(p), start, tol=mp.mpf(10) ** -90, maxsteps=200)


def number(x):
    return float(x)


zs = [k / 8 for k in range(-37 * 8, 9 * 8 + 1)]
zs += [random.uniform(-37, 0) for _ in range(150)] + [random.uniform(-1, 1) for _ in range(50)]
zs += [-1e-300, 1e-300, -1e-17, 1e-17, -1e-8, 1e-8]
edge = [-37.0001, -37.25, -37.5, -37.519, -37.52, -37.6, -37.8, -38.0, -38.2, -38.3, -38.4, -38.44, -38.46, -38.467, -38.48, -38.5, -39.0]
log_zs = zs + edge + [-(10.0**k) for k in range(2, 9)] + [-12345.678, -99999999.5, -40.0, -100.5, -1000.5]
log_zs += [9.5, 12.0, 20.0, 30.0, 37.0, 38.0]
ps = [k / 64 for k in range(1, 64)] + [0.075, 0.0749999, 0.0750001, 0.925, 0.9250001, 0.5 + 1e-10, 0.5 - 1e-10, 0.5 + 2**-53, 0.5 - 2**-54]
ps += [10.0**-k for k in range(1, 308, 6)] + [1e-10, 1.3e-11, 1.4e-11, 5e-324, 2.2250738585072014e-308, 1e-310, 1 - 2**-53, 1 - 1e-10, 0.999]
ps += [random.random() for _ in range(60)]

print(json.dumps({
    "source": "mpmath " + mp.__version__ + ", 60 digits: erfc, asymptotic series of the Mills ratio below -1000, root finding",
    "recipe": "recipes/normalDistribution.py",
    "date": "2026-11-22",
    "tolerance": {
        "cdf": "1e-14 relative, from the brief; the fit has 7e-17, exp below 1 unit in the last place",
        "cdfEdge": "1e-14 relative plus one smallest subnormal 4.94e-324 (the result is subnormal)",
        "logCdf": "1e-14 relative",
        "quantile": "2e-15 relative: Wichura states about 1e-16 for the fits, plus rounding of some ten operations",
        "density": "1e-14 relative",
    },
    "cdf": [[z, number(cdf(z))] for z in zs],
    "cdfEdge": [[z, number(cdf(z))] for z in edge],
    "logCdf": [[z, number(log_cdf(z))] for z in log_zs],
    "quantile": [[p, number(quantile(p))] for p in ps],
    "density": [[z, number(mp.npdf(mp.mpf(z)))] for z in zs],
}, separators=(",", ":")).replace('],[', '],\n['))
