"""Coefficients of src/model/normal-distribution/normalTail.kernel.ts.

Fits the scaled upper tail of the normal distribution, R(x) = exp(x^2/2) * (1 - Phi(x)), for all x >= 0 by one
rational function N(x)/D(x) of degrees (n-1)/n: interpolation at Chebyshev points of t = x/(x + c), solved with
80 digits, rounded to double at the end. Prints the coefficients (constant term first) and the greatest relative
error on 4,000 points of t, both of the exact fit and of the rounded coefficients.

Run: /usr/bin/python3 scaledNormalTailFit.py [n] [c]
"""

import sys

import mpmath as mp

mp.mp.dps = 80


def scaled_tail(x):
    if x > 60:
        total, term = mp.mpf(1), mp.mpf(1)
        for k in range(1, 60):
            term *= -(2 * k - 1) / x**2
            total += term
        return total / (x * mp.sqrt(2 * mp.pi))
    return mp.exp(x * x / 2) * mp.erfc(x / mp.sqrt(2)) / 2


def fit(degree, c):
    # unknowns: n_0..n_{degree-1}, d_1..d_degree, with d_0 = 1
    count = 2 * degree
    points = []
    for k in range(count):
        t = (1 + mp.cos(mp.pi * (2 * k + 1) / (2 * count))) / 2
        points.append(c * t / (1 - t))
    rows = mp.matrix(count, count)
    right = mp.matrix(count, 1)
    for i, x in enumerate(points):
        value = scaled_tail(x)
        scale = (x + c) ** degree
        for j in range(degree):
            rows[i, j] = x**j / scale
        for j in range(1, degree + 1):
            rows[i, degree + j - 1] = -value * x**j / scale
        right[i] = value / scale
    solution = mp.lu_solve(rows, right)
    numerator = [solution[j] for j in range(degree)]
    denominator = [mp.mpf(1)] + [solution[degree + j] for j in range(degree)]
    return numerator, denominator


def polynomial(coefficients, x):
    return mp.polyval(list(reversed(coefficients)), x)


def worst(numerator, denominator, c, samples=4000):
    greatest, where = mp.mpf(0), None
    for k in range(samples):
        t = mp.mpf(k) / samples
        x = c * t / (1 - t)
        error = abs(polynomial(numerator, x) / polynomial(denominator, x) / scaled_tail(x) - 1)
        if error > greatest:
            greatest, where = error, x
    return greatest, where


degree = int(sys.argv[1]) if len(sys.argv) > 1 else 11
c = mp.mpf(sys.argv[2]) if len(sys.argv) > 2 else mp.mpf(4)
numerator, denominator = fit(degree, c)
print("degree", degree, "c", c)
print("exact fit  ", mp.nstr(worst(numerator, denominator, c, 800)[0], 4))
rounded = [mp.mpf(float(v)) for v in numerator], [mp.mpf(float(v)) for v in denominator]
print("rounded fit", mp.nstr(worst(*rounded, c, 800)[0], 4))
for name, values in (("numerator", numerator), ("denominator", denominator)):
    print(name)
    for v in values:
        print("  ", repr(float(v)))
