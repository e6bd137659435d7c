"""Reference values of the two-dial forecaster and its money: mpmath, 30 digits, by quadrature over the true chance.

Usage: python3 calibrationGenerator.py > ../calibrationGenerator.json
Works in the chance itself (density of Beta(alpha, alpha)), not in log-odds, so it shares no step with the model.
"""
import json
import sys
from datetime import date

import mpmath as mp

mp.mp.dps = 30
HALF = mp.mpf(1) / 2


def alpha_for(accuracy):
    f = lambda la: HALF + mp.mpf(4) ** (-mp.e ** la) / (mp.e ** la * mp.beta(mp.e ** la, mp.e ** la)) - accuracy
    return mp.e ** mp.findroot(f, (mp.log(1e-4), mp.log(1e6)), solver="anderson", tol=1e-50)


def mean_over_calls(f, alpha, breaks=()):
    """E f(log-odds) over the likelier side; substitution eta = 1/(1 + e^-z), z from 0 up, cut where f has kinks."""
    norm = 2 / mp.beta(alpha, alpha)
    density = lambda z: norm * mp.e ** (-alpha * z) / (1 + mp.e ** (-z)) ** (2 * alpha)
    end = 45 / alpha + 45
    scale = min(1, 1 / mp.sqrt(alpha))
    edges = sorted(set([mp.mpf(0)] + [scale * mp.mpf(2) ** k for k in range(-4, 14) if scale * mp.mpf(2) ** k < end]
                       + [mp.mpf(b) for b in breaks if 0 < b < end] + [end]))
    return mp.quad(lambda z: f(z) * density(z), edges)


def sigma(x):
    return 1 / (1 + mp.e ** (-x))


def softplus(x):
    return x + mp.log1p(mp.e ** (-x)) if x > 0 else mp.log1p(mp.e ** x)


def quality(A, kappa, rho=1, decay=1):
    A, kappa, rho, decay = map(lambda v: mp.mpf(str(v)), (A, kappa, rho, decay))
    alpha = alpha_for(A)
    h = lambda z: A + rho * (sigma(z) - A) if rho != 1 else sigma(decay * z)
    c = lambda z: sigma(kappa * z)
    breaks = []
    if rho != 1:
        zs = [mp.mpf(k) / 50 for k in range(1, 1500)]
        gap = lambda z: c(z) - h(z)
        for a, b in zip(zs, zs[1:]):
            if gap(a) * gap(b) < 0:
                breaks.append(mp.findroot(gap, (a, b), solver="anderson", tol=1e-40))
    E = lambda f: mean_over_calls(f, alpha, breaks)
    accuracy = E(h)
    # F = share of calls with smaller log-odds
    F = lambda z: 1 - 2 * mp.betainc(alpha, alpha, 0, sigma(-z), regularized=True)
    M = E(lambda z: h(z) * F(z))
    return dict(
        accuracy=accuracy, meanConfidence=E(c), ece=E(lambda z: abs(c(z) - h(z))),
        brier=E(lambda z: h(z) * (1 - c(z)) ** 2 + (1 - h(z)) * c(z) ** 2),
        logLoss=E(lambda z: h(z) * softplus(-kappa * z) + (1 - h(z)) * softplus(kappa * z)),
        reliability=E(lambda z: (c(z) - h(z)) ** 2),
        resolutionConfidence=E(lambda z: (h(z) - accuracy) ** 2), resolutionEvent=E(lambda z: (h(z) - HALF) ** 2),
        aurocEvent=2 * M, aurocConfidence=(M - accuracy ** 2 / 2) / (accuracy * (1 - accuracy)),
    )


def growth(A, kappa, payoff, multiplier, cap=None):
    A, kappa, b, lam = map(lambda v: mp.mpf(str(v)), (A, kappa, payoff, multiplier))
    alpha = alpha_for(A)
    factor = (b + 1) / b
    stake = lambda z: max(mp.mpf(0), lam * (1 - sigma(-kappa * z) * factor))
    breaks = [-mp.log(b) / kappa]
    if cap is not None:
        cap = mp.mpf(str(cap))
        inner = stake
        stake = lambda z: min(cap, inner(z))
        doubt = (1 - cap / lam) / factor
        breaks.append(mp.log((1 - doubt) / doubt) / kappa)

    def kept(z):
        return 1 - stake(z) if lam != 1 or cap is not None or stake(z) == 0 else sigma(-kappa * z) * factor

    g = lambda z: sigma(z) * mp.log1p(b * stake(z)) + sigma(-z) * mp.log(kept(z))
    r = lambda z: stake(z) * (sigma(z) * (b + 1) - 1)
    return dict(growth=mean_over_calls(g, alpha, breaks), meanReturn=mean_over_calls(r, alpha, breaks))


def evidence(A, kappa):
    A, kappa = mp.mpf(str(A)), mp.mpf(str(kappa))
    alpha = alpha_for(A)
    E = lambda f: mean_over_calls(f, alpha)
    c = lambda z: sigma(kappa * z)
    V = lambda z: (1 - 2 * c(z)) ** 2 * c(z) * (1 - c(z))
    v = E(V)
    mu = E(lambda z: (sigma(z) - c(z)) * (1 - 2 * c(z)))

    def second(z):
        total = mp.mpf(0)
        for y, chance in ((1, sigma(z)), (0, sigma(-z))):
            x = (y - c(z)) * (1 - 2 * c(z)) - mu * V(z) / (2 * v)
            total += chance * x * x
        return total

    return dict(signal=mu / mp.sqrt(v), varianceRatio=(E(second) - (mu / 2) ** 2) / v)


def main():
    accuracies = [0.501, 0.53, 0.55, 0.6, 0.7, 0.75, 0.8, 0.9, 0.95, 0.99]
    settings = [(0.8, 0.5), (0.8, 1), (0.8, 2), (0.8, 5), (0.55, 0.25), (0.55, 2), (0.53, 3), (0.95, 2), (0.75, 2), (0.6, 40)]
    worlds = [(0.8, 1, 0.5, 1), (0.8, 1, 0, 1), (0.8, 1, -0.25, 1), (0.8, 2, 0.5, 1), (0.8, 1, 1, 0.5), (0.7, 2, 1, 0.3), (0.55, 1.5, 1, 0.6)]
    bets = [(0.8, 1, 1, 1), (0.8, 3, 1, 0.5), (0.8, 2, 0.25, 1), (0.8, 1, 0.25, 1), (0.8, 2, 0.25, 0.25), (0.55, 2, 1, 1),
            (0.55, 2, 2, 0.5), (0.8, 0.5, 0.25, 1)]
    text = lambda d: {k: mp.nstr(v, 17) for k, v in d.items()}
    number = lambda d: {k: float(v) for k, v in d.items()}
    out = dict(
        source=f"mpmath {mp.__version__}, 30 digits, quadrature", recipe="recipes/calibrationGenerator.py",
        date=str(date.today()), tolerance=1e-12,
        toleranceNote="relative, and absolute below 1: the quadrature of the model promises 1e-12",
        alphas=[dict(accuracy=a, alpha=float(alpha_for(mp.mpf(str(a))))) for a in accuracies],
        gammaHalfRatio=[dict(x=x, ratio=float(mp.gamma(mp.mpf(str(x)) + HALF) / mp.gamma(mp.mpf(str(x)) + 1)))
                        for x in (0, 0.001, 0.3, 1, 7.7, 19.5, 20, 33, 1000, 1e8)],
        tails=[dict(z=z, alpha=a, tail=float(2 * mp.betainc(a, a, 0, sigma(-mp.mpf(str(z))), regularized=True)))
               for z in (0.01, 0.5, 2, 9, 30) for a in (0.05, 0.6, 1, 8, 300)],
        rankSpread=[dict(alpha=a, spread=float(mp.quad(lambda x: 2 * mp.betainc(a, a, 0, x, regularized=True) * (1 - mp.betainc(a, a, 0, x, regularized=True)), [0, 0.01, 0.25, 0.5, 0.75, 0.99, 1])))
                    for a in (0.2, 0.6, 1, 5, 40)],
        quality=[dict(accuracy=a, kappa=k, rho=r, decay=d, expected=number(quality(a, k, r, d)))
                 for a, k, r, d in [(a, k, 1, 1) for a, k in settings] + worlds],
        growth=[dict(accuracy=a, kappa=k, payoff=b, multiplier=m, cap=None, expected=number(growth(a, k, b, m))) for a, k, b, m in bets]
        + [dict(accuracy=0.8, kappa=2, payoff=0.25, multiplier=1, cap=0.2, expected=number(growth(0.8, 2, 0.25, 1, 0.2)))],
        evidence=[dict(accuracy=a, kappa=k, expected=number(evidence(a, k))) for a, k in ((0.8, 1), (0.8, 2), (0.8, 1.5), (0.55, 2))],
    )
    json.dump(out, sys.stdout, indent=1)


main()
