"""The small network of the guardrails lab in NumPy, without a backward pass: gradients are complex steps through the loss.

Loss, activations and Adam are written again from their definitions for whole arrays; every partial derivative is the imaginary part of
the loss at w + ih, h = 1e-30, which has no rounding of its own.
Run: python3 guardrailsNetwork.py > ../guardrailsNetwork.json
"""

import json
import struct
import numpy as np

INPUTS, HIDDEN = 20, 16
RATE, DECAY = 0.01, 0.1


def parts(w):
    a, at = w[: HIDDEN * INPUTS].reshape(HIDDEN, INPUTS), HIDDEN * INPUTS
    bias, mean = w[at : at + HIDDEN], w[at + HIDDEN : at + 2 * HIDDEN + 1]
    spread = w[at + 2 * HIDDEN + 1 :]
    return a, bias, mean, spread


def answers(w, x):
    a, bias, mean, spread = parts(w)
    z = x @ a.T + bias
    h = z / np.sqrt(1 + z * z)
    return h @ mean[:-1] + mean[-1], h @ spread[:-1] + spread[-1]


def loss(w, x, y, decay):
    m, s = answers(w, x)
    a, _, mean, spread = parts(w)
    squares = (a * a).sum() + (mean[:-1] ** 2).sum() + (spread[:-1] ** 2).sum()
    return (s + (y - m) ** 2 * np.exp(-2 * s) / 2).mean() + decay * squares / 2


def gradient(w, x, y, decay):
    h = 1e-30
    slopes = np.empty(w.size)
    for i in range(w.size):
        moved = w.astype(complex)
        moved[i] += 1j * h
        slopes[i] = loss(moved, x, y, decay).imag / h
    return slopes


def fnv(w):
    value = 0x811C9DC5
    for byte in struct.pack(f"<{w.size}d", *w):
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return f"{value:08x}"


random = np.random.default_rng(8)
# On a grid of 2^-30, as the lab's own days are.
returns = np.round(random.standard_t(4, 90) * 0.015 * np.exp(np.repeat(random.normal(0, 0.5, 9), 10)) * 2**30) / 2**30
windows = np.array([returns[i : i + INPUTS] for i in range(len(returns) - INPUTS)])
outcomes = returns[INPUTS:]
scale = np.sqrt(((returns - returns.mean()) ** 2).mean())
x = np.concatenate([windows, -windows]) / scale
y = np.concatenate([outcomes, -outcomes]) / scale

start = np.round(random.uniform(-0.4, 0.4, HIDDEN * INPUTS + 3 * HIDDEN + 2), 6)
first = gradient(start, x, y, DECAY)

w, m, v = start.copy(), np.zeros(start.size), np.zeros(start.size)
STEPS, LOSSES = {}, []
for step in range(1, 51):
    LOSSES.append(float(loss(w, x, y, DECAY)))
    g = gradient(w, x, y, DECAY)
    m = 0.9 * m + 0.1 * g
    v = 0.999 * v + 0.001 * g * g
    w = w - RATE * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.999**step)) + 1e-8)
    if step in (1, 10, 50):
        STEPS[step] = w.tolist()

mean, log_spread = answers(w, windows[:5] / scale)
print(json.dumps({"recipe": "recipes/guardrailsNetwork.py", "software": "NumPy", "inputs": INPUTS, "hidden": HIDDEN, "rate": RATE,
                  "decay": DECAY, "returns": returns.tolist(), "scale": float(scale), "start": start.tolist(),
                  "startHash": fnv(start), "loss": float(loss(start, x, y, DECAY)), "gradient": first.tolist(), "losses": LOSSES,
                  "steps": STEPS, "stated": [{"mean": float(a * scale), "spread": float(np.exp(b) * scale)}
                                             for a, b in zip(mean, log_spread)]}, indent=1))
