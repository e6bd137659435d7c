"""Plain clocks of changing volatility in NumPy, a yardstick of bench/clocks.bench.ts: all paths of an hour at once.

Prints nanoseconds of processor time per path-hour and the mean root clock.
"""

import sys
import time

import numpy as np

NU, OFFSET, SPREAD_NOW, SPREAD, HALF_LIFE, HOURS = 3.82, -0.033, 0.535, 0.607, 314, 720
paths = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
keep = 2 ** (-1 / HALF_LIFE)
shock = SPREAD * np.sqrt(1 - keep * keep)
rng = np.random.Generator(np.random.SFC64(1))

started = time.process_time()
x = OFFSET + SPREAD_NOW * rng.standard_normal(paths)
clock = np.zeros(paths)
for _ in range(HOURS):
    clock += np.exp(2 * x) * (NU / 2 - 1) / rng.standard_gamma(NU / 2, paths)
    x = keep * x + shock * rng.standard_normal(paths)
seconds = time.process_time() - started
print(f"{seconds * 1e9 / (paths * HOURS):.4f} {np.sqrt(clock).mean():.6f}")
