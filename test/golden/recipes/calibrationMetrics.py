"""Reference values of the calibration metrics: scikit-learn 1.2, scipy 1.10, NumPy 1.24, mpmath.

Usage: python3 calibrationMetrics.py > ../calibrationMetrics.json
Every metric is computed here from its definition or by a library, independently of the TypeScript model.
"""
import json
import math
import sys
from datetime import date

import mpmath as mp
import numpy as np
import scipy
import sklearn
from scipy.optimize import brentq
from scipy.stats import chi2, norm
from sklearn.isotonic import IsotonicRegression
from sklearn.metrics import accuracy_score, brier_score_loss, log_loss, roc_auc_score

mp.mp.dps = 40


def logit(p):
    return math.log(p) - math.log1p(-p)


def logistic(x):
    return 1 / (1 + math.exp(-x))


def generated(kappa, b, n=200):
    p, y = [], []
    for i in range(1, n + 1):
        eta = math.fmod(i * (math.sqrt(5) - 1) / 2, 1)
        p.append(logistic(kappa * logit(eta) + b))
        y.append(1 if math.fmod(i * math.sqrt(2), 1) < eta else 0)
    return p, y


def digits(text):
    return [int(c) for c in text]


HALF = digits("11111111000000000011")
CASES = {
    "01_mixed8": ([0.1, 0.35, 0.4, 0.8, 0.65, 0.9, 0.2, 0.55], digits("00111100")),
    "02_perfect_separation": ([0.05, 0.15, 0.25, 0.75, 0.85, 0.95], digits("000111")),
    "06_hard_01_one_wrong": ([0, 0, 1, 1, 1], digits("00110")),
    "08_ties": ([0.6] * 5 + [0.3] * 3 + [0.9] * 2, digits("1011001011")),
    "12_overconfident_80acc": ([0.99] * 10 + [0.01] * 10, HALF),
    "13_underconfident_80acc": ([0.55] * 10 + [0.45] * 10, HALF),
    "14_calibrated_80acc": ([0.8] * 10 + [0.2] * 10, HALF),
    "20_generated_honest": generated(1, 0),
    "21_generated_overconfident": generated(2, 0),
    "22_generated_timid": generated(0.5, 0),
    "23_generated_shifted": generated(1, 1),
    "24_float_edges": ([0.25, 0.3, 0.3, 0.35, 0.65, 0.7, 0.7, 0.75], digits("01011011")),
    "one_class_only": ([0.2, 0.7, 0.9, 0.9], [1, 1, 1, 1]),
    "one_class_none": ([0.2, 0.7, 0.9, 0.9], [0, 0, 0, 0]),
    "single_right": ([0.7], [1]),
    "single_half": ([0.5], [0]),
    "single_certain_right": ([1.0], [1]),
    "certain_all_right": ([0, 0, 1, 1], [0, 0, 1, 1]),
    "certain_among_others": ([0, 0.2, 0.6, 0.7, 1, 1], [0, 1, 0, 1, 1, 1]),
    "all_half": ([0.5] * 6, [0, 1, 1, 0, 1, 0]),
    "inverted": ([0.9, 0.8, 0.7, 0.3, 0.2, 0.1, 0.6], [0, 0, 1, 1, 1, 0, 0]),
    "decimal_edges": ([i / 100 for i in range(0, 101)], [(i * 37) % 3 % 2 for i in range(0, 101)]),
    "narrow_range": ([0.5 + i * 1e-9 for i in range(40)], [(i * 7) % 5 % 2 for i in range(40)]),
    "rare_event": ([0.001 * (i % 17 + 1) for i in range(300)], [1 if i in (50, 118, 250) else 0 for i in range(300)]),
}
ISOTONIC_AT = [0.0, 0.05, 0.13, 0.37, 0.5, 0.62, 0.81, 0.999, 1.0]


def bins_uniform(p, y, M, edge):
    edges = np.array([i / M for i in range(1, M)])
    index = np.searchsorted(edges, p, side="left" if edge == "right" else "right")
    return [np.where(index == m)[0] for m in range(M) if np.any(index == m)]


def bins_mass(p, M):
    order = np.argsort(p, kind="stable")
    return [part for part in np.array_split(order, M) if len(part)]


def gaps(p, y, parts):
    return [(len(i), abs(math.fsum(y[i]) / len(i) - math.fsum(p[i]) / len(i))) for i in parts]


def ece(p, y, parts):
    return math.fsum(n * g for n, g in gaps(p, y, parts)) / len(p)


def murphy(p, y):
    n, base = len(p), y.mean()
    rel = res = 0
    for v in np.unique(p):
        k = p == v
        rel += k.sum() * (v - y[k].mean()) ** 2
        res += k.sum() * (y[k].mean() - base) ** 2
    return dict(reliability=rel / n, resolution=res / n, uncertainty=base * (1 - base))


def murphy_binned(p, y):
    n, base = len(p), y.mean()
    rel = res = wbv = wbc = 0
    for i in bins_uniform(p, y, 10, "right"):
        pm, ym = p[i].mean(), y[i].mean()
        rel += len(i) * (pm - ym) ** 2
        res += len(i) * (ym - base) ** 2
        wbv += ((p[i] - pm) ** 2).sum()
        wbc += 2 * ((y[i] - ym) * (p[i] - pm)).sum()
    return dict(reliability=rel / n, resolution=res / n, uncertainty=base * (1 - base),
                withinBinVariance=wbv / n, withinBinCovariance=wbc / n)


def entropy_score(p, y):
    total, wrong = mp.mpf(0), 0
    for a, b in zip(p, y):
        chance = mp.mpf(float(a)) if b == 1 else 1 - mp.mpf(float(a))
        if chance == 0:
            wrong += 1
        else:
            total -= mp.log(chance)
    return (None, wrong) if wrong else (float(total / len(p)), 0)


def isotonic(p, y):
    return IsotonicRegression(y_min=0, y_max=1, out_of_bounds="clip").fit(p, y)


def newton(features, targets, start):
    """Maximum likelihood of a logistic fit in 40 digits, by damped Newton steps."""
    k = len(start)
    theta = mp.matrix(start)

    def nll(t):
        total = mp.mpf(0)
        for f, s in zip(features, targets):
            eta = mp.fsum(t[j] * f[j] for j in range(k))
            total += mp.log1p(mp.exp(-abs(eta))) + max(eta, 0) - s * eta
        return total

    for _ in range(200):
        g, H = mp.matrix(k, 1), mp.matrix(k, k)
        for f, s in zip(features, targets):
            eta = mp.fsum(theta[j] * f[j] for j in range(k))
            q = 1 / (1 + mp.exp(-eta))
            for i in range(k):
                g[i] += (q - s) * f[i]
                for j in range(k):
                    H[i, j] += q * (1 - q) * f[i] * f[j]
        step = mp.lu_solve(H, g)
        scale = mp.mpf(1)
        while nll(theta - scale * step) > nll(theta) + mp.mpf(10) ** -35 and scale > mp.mpf(10) ** -12:
            scale /= 2
        theta -= scale * step
        if max(abs(step[i]) for i in range(k)) < mp.mpf(10) ** -25:
            break
    return [float(theta[i]) for i in range(k)]


def mlogit(p):
    q = mp.mpf(float(p))
    return mp.log(q) - mp.log(1 - q)


def overlap(p, y):
    """The outcomes are not perfectly sorted either way, so maximum likelihood is finite."""
    ones, zeros = p[y == 1], p[y == 0]
    return len(ones) and len(zeros) and zeros.max() > ones.min() and ones.max() > zeros.min()


def temperature(p, y):
    if np.any((p == 0) | (p == 1)):
        return dict(status="undefined")
    z = [mlogit(a) for a in p]
    if all(v == 0 for v in z):
        return dict(status="undefined")
    if all((v >= 0 and b == 1) or (v <= 0 and b == 0) or v == 0 for v, b in zip(z, y)):
        return dict(status="separable", temperature=0)
    score = lambda beta: mp.fsum(v * (1 / (1 + mp.exp(-beta * v)) - b) for v, b in zip(z, map(int, y)))
    if score(0) >= 0:
        return dict(status="boundary")
    high = mp.mpf(1)
    while score(high) < 0:
        high *= 2
    beta = mp.findroot(score, (0, high), solver="anderson", tol=1e-60)
    info = mp.fsum(v * v * mp.exp(-beta * v) / (1 + mp.exp(-beta * v)) ** 2 for v in z)
    return dict(status="ok", temperature=float(1 / beta), slopeStandardError=float(1 / mp.sqrt(info)))


def platt(p, y, smoothed):
    if np.any((p == 0) | (p == 1)) or len(set(p)) == 1:
        return dict(status="undefined")
    n1, n0 = int(y.sum()), int(len(y) - y.sum())
    if not smoothed:
        if n1 == 0 or n0 == 0:
            return dict(status="undefined")
        if not overlap(p, y):
            return dict(status="separable")
    high = mp.mpf(n1 + 1) / (n1 + 2) if smoothed else mp.mpf(1)
    low = mp.mpf(1) / (n0 + 2) if smoothed else mp.mpf(0)
    a, b = newton([(mlogit(v), mp.mpf(1)) for v in p], [high if o == 1 else low for o in y], [0, 0])
    return dict(status="ok", slope=a, intercept=b)


def beta_map(p, y):
    if np.any((p == 0) | (p == 1)) or len(set(p)) < 3 or len(set(y)) < 2:
        return dict(status="undefined")
    if p[y == 0].max() <= p[y == 1].min():
        return dict(status="separable")
    features = [(mp.log(mp.mpf(float(v))), -mp.log(1 - mp.mpf(float(v))), mp.mpf(1)) for v in p]
    a, b, c = newton(features, [int(o) for o in y], [0, 0, 0])
    if a >= 0 and b >= 0:
        return dict(status="ok", a=a, b=b, c=c)
    return dict(status="boundary")


def sureness(p):
    """max(p, 1 - p), a complement that misses a decimal by its last bit being that decimal."""
    c = 1 - p
    decimal = np.round(c, 12)
    return np.where(p >= 0.5, p, np.where(abs(decimal - c) < 1.2e-16, decimal, c))


def risk_coverage(p, y):
    c, right = sureness(p), ((p >= 0.5) == (y == 1)).astype(int)
    order = np.argsort(-c, kind="stable")
    c, errors = c[order], 1 - right[order]
    risk, before, i, n = [], 0, 0, len(c)
    while i < n:
        j = i
        while j < n and c[j] == c[i]:
            j += 1
        inside = errors[i:j].sum()
        for k in range(i + 1, j + 1):
            risk.append((before + inside * (k - i) / (j - i)) / k)
        before += inside
        i = j
    perfect = [max(0, k - (n - before)) / k for k in range(1, n + 1)]
    return dict(risk=risk if n <= 20 else None, area=float(np.mean(risk)),
                excessArea=float(np.mean(risk) - np.mean(perfect)))


def spiegelhalter(p, y):
    denominator = ((1 - 2 * p) ** 2 * p * (1 - p)).sum()
    if denominator == 0:
        return None
    z = ((y - p) * (1 - 2 * p)).sum() / math.sqrt(denominator)
    return dict(z=z, pValue=2 * norm.sf(abs(z)))


def hosmer_lemeshow(p, y, groups):
    statistic = 0
    parts = bins_mass(p, groups)
    for i in parts:
        pm, ym = p[i].mean(), y[i].mean()
        if pm * (1 - pm) == 0:
            if pm != ym:
                return None
            continue
        statistic += len(i) * (ym - pm) ** 2 / (pm * (1 - pm))
    return dict(statistic=statistic, degreesOfFreedom=len(parts), pValue=chi2.sf(statistic, len(parts)))


def smooth_error(p, y, sigma, cells=12000):
    """The integral of |residuals smoothed by the reflected bell|: images summed, trapezoids on a fine grid."""
    t = np.arange(cells + 1) / cells
    values, inverse = np.unique(p, return_inverse=True)
    residual = np.bincount(inverse, weights=p - y) / len(p)
    r = np.zeros_like(t)
    images = int(math.ceil(5 * sigma)) + 1
    for v, w in zip(values, residual):
        if w == 0:
            continue
        for k in range(-images, images + 1):
            for centre in (2 * k + v, 2 * k - v):
                if -9 * sigma < centre < 1 + 9 * sigma:
                    r += w * np.exp(-0.5 * ((t - centre) / sigma) ** 2)
    r /= sigma * math.sqrt(2 * math.pi)
    # Where r changes its sign between two grid points the two triangles are taken apart.
    a, b = r[:-1], r[1:]
    d = a * b < 0
    total = (np.abs(a[~d]) + np.abs(b[~d])).sum() / 2
    total += ((a[d] ** 2 + b[d] ** 2) / (2 * (np.abs(a[d]) + np.abs(b[d])))).sum()
    return total / cells


def smooth_ece(p, y):
    """The fixed point by the secant method; trapezoids leave 1e-9 at these widths."""
    if smooth_error(p, y, 1e-3) < 1e-6:
        return 0.0
    excess = lambda sigma: smooth_error(p, y, sigma) - sigma
    return brentq(excess, 1e-3, 1.0, xtol=1e-12, rtol=1e-12)


def delong(p, y):
    ones, zeros = p[y == 1], p[y == 0]
    if len(ones) < 2 or len(zeros) < 2:
        return None
    win = (ones[:, None] > zeros[None, :]) + 0.5 * (ones[:, None] == zeros[None, :])
    area = win.mean()
    variance = win.mean(axis=1).var(ddof=1) / len(ones) + win.mean(axis=0).var(ddof=1) / len(zeros)
    half = norm.ppf(0.975) * math.sqrt(variance)
    return [max(0.0, area - half), min(1.0, area + half)]


def metrics(p, y):
    p, y = np.array(p, float), np.array(y)
    call = (p >= 0.5).astype(int)
    surprise, wrong = entropy_score(p, y)
    if surprise is not None and len(set(y)) == 2 and p.min() > 1e-14 and p.max() < 1 - 1e-14:
        assert abs(surprise - log_loss(y, p, eps=1e-16)) < 1e-12
    uniform = bins_uniform(p, y, 10, "right")
    squared = math.fsum(n * g * g for n, g in gaps(p, y, uniform)) / len(p)
    debias = (math.fsum(len(i) * y[i].mean() * (1 - y[i].mean()) / (len(i) - 1) for i in uniform) / len(p)
              if all(len(i) > 1 for i in uniform) else None)
    fit = isotonic(p, y)
    fitted = fit.predict(p)
    brier = brier_score_loss(y, p, pos_label=1)
    base = y.mean()
    low_score, _ = entropy_score(np.clip(fitted, 0, 1), y)
    base_score = entropy_score(np.full(len(p), base), y)[0]
    conf, right = sureness(p), (call == y).astype(int)
    return dict(
        accuracy=accuracy_score(y, call), brier=brier, logLoss=surprise, wrongCertainties=wrong,
        eceRight=ece(p, y, uniform), eceLeft=ece(p, y, bins_uniform(p, y, 10, "left")),
        eceRight15=ece(p, y, bins_uniform(p, y, 15, "right")), eceMass=ece(p, y, bins_mass(p, 10)),
        eceConfidence=ece(conf, right, bins_uniform(conf, right, 10, "right")),
        mce=max(g for _, g in gaps(p, y, uniform)),
        ace=float(np.mean([np.mean([g for _, g in gaps(a, b, bins_mass(a, 10))])
                           for a, b in ((p, y), (1 - p, 1 - y))])),
        squared=squared, debiased=None if debias is None else squared - debias,
        auroc=roc_auc_score(y, p) if len(set(y)) == 2 else None, delong=delong(p, y),
        murphy=murphy(p, y), murphyBinned=murphy_binned(p, y),
        fitted=list(fitted) if len(p) <= 50 else None, isotonicAt=list(fit.predict(ISOTONIC_AT)),
        miscalibration=brier - brier_score_loss(y, fitted, pos_label=1),
        discrimination=base * (1 - base) - brier_score_loss(y, fitted, pos_label=1),
        logMiscalibration=None if surprise is None else surprise - low_score,
        logDiscrimination=base_score - low_score,
        temperature=temperature(p, y), cox=platt(p, y, False), platt=platt(p, y, True), beta=beta_map(p, y),
        spiegelhalter=spiegelhalter(p, y), hosmerLemeshow10=hosmer_lemeshow(p, y, 10),
        hosmerLemeshow4=hosmer_lemeshow(p, y, 4), riskCoverage=risk_coverage(p, y),
        smoothEce=smooth_ece(p, y),
    )


def adaptive(held, scores, alpha, gamma, window):
    recent, current, rates, covered = list(held)[-window:], alpha, [], []
    for s in scores:
        rates.append(current)
        ordered = sorted(recent)
        rank = math.ceil((len(ordered) + 1) * (1 - current) - 1e-9)
        q = math.inf if rank > len(ordered) else -math.inf if rank < 1 else ordered[rank - 1]
        hit = int(s <= q)
        covered.append(hit)
        current += gamma * (alpha - (1 - hit))
        recent = (recent + [s])[-window:]
    return dict(missRates=rates, covered=covered)


def main():
    conformal = [0.12, 0.45, 0.33, 0.08, 0.91, 0.27, 0.64, 0.5, 0.19]
    scores = [math.fmod(i * math.sqrt(7), 1) ** (1 if i < 60 else 0.3) for i in range(1, 121)]
    out = dict(
        source=f"scikit-learn {sklearn.__version__}, scipy {scipy.__version__}, NumPy {np.__version__}, mpmath {mp.__version__}",
        recipe="recipes/calibrationMetrics.py", date=str(date.today()),
        tolerance=1e-9,
        toleranceNote="1e-9 absolute and relative; smooth ECE 1e-7, the error of the recipe's own grid",
        isotonicAt=ISOTONIC_AT,
        cases=[dict(id=name, p=list(map(float, p)), y=y, expected=metrics(p, y)) for name, (p, y) in CASES.items()],
        chiSquare=[dict(value=x, degreesOfFreedom=k, survival=float(chi2.sf(x, k)))
                   for k in (1, 2, 3, 4, 7, 10, 21, 30) for x in (0, 0.01, 0.7, 3.2, 12.5, 60.0, 300.0)],
        conformal=dict(scores=conformal, cases=[dict(missRate=0.1, value=0.91), dict(missRate=0.2, value=0.64),
                                                dict(missRate=0.5, value=0.33), dict(missRate=0.05, value=None)]),
        adaptive=dict(held=scores[:20], scores=scores[20:], missRate=0.1, stepSize=0.05, window=30,
                      expected=adaptive(scores[:20], scores[20:], 0.1, 0.05, 30)),
    )
    json.dump(out, sys.stdout, indent=1, default=float)


main()
