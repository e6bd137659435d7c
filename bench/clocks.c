/* Plain clocks of changing volatility in C, the yardstick of bench/clocks.bench.ts: the same law as the model's kernel
   (log-volatility that reverts hour by hour, variance mixed to Student-t), sfc32, a 256-layer ziggurat, Marsaglia and
   Tsang's gamma; no importance weights. Prints nanoseconds of processor time per path-hour and the mean clock. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { LAYERS = 256, HOURS = 720 };

static const double NU = 3.82, START_OFFSET = -0.033, START_SPREAD = 0.535, SPREAD = 0.607, HALF_LIFE = 314;

static uint32_t a = 1, b = 2, c = 3, counter = 1;

static inline uint32_t next(void) {
  uint32_t output = a + b + counter++;
  a = b ^ (b >> 9);
  b = c + (c << 3);
  c = ((c << 21) | (c >> 11)) + output;
  return output;
}

static inline double uniform(void) { return (next() + 0.5) * 0x1p-32; }

static double edge[LAYERS + 1], height[LAYERS + 1], inner[LAYERS], width[LAYERS];

/* Layers of equal area v under exp(-x²/2), the lowest with the tail beyond r (Marsaglia and Tsang 2000). */
static void build_layers(void) {
  const double r = 3.6541528853610088, v = 0.00492867323399;
  edge[0] = v * exp(r * r / 2);
  edge[1] = r;
  for (int i = 2; i < LAYERS; i++) edge[i] = sqrt(-2 * log(v / edge[i - 1] + exp(-edge[i - 1] * edge[i - 1] / 2)));
  edge[LAYERS] = 0;
  for (int i = 0; i <= LAYERS; i++) height[i] = exp(-edge[i] * edge[i] / 2);
  for (int i = 0; i < LAYERS; i++) {
    inner[i] = edge[i + 1];
    width[i] = edge[i] * 0x1p-23;
  }
}

static inline double normal(void) {
  for (;;) {
    int32_t bits = (int32_t)next();
    int layer = bits & 255;
    double z = ((bits >> 8) + 0.5) * width[layer];
    if (fabs(z) < inner[layer]) return z;
    if (layer == 0) {
      double x, y;
      do {
        x = -log(uniform()) / edge[1];
        y = -log(uniform());
      } while (2 * y < x * x);
      return z < 0 ? -edge[1] - x : edge[1] + x;
    }
    if (height[layer] + uniform() * (height[layer + 1] - height[layer]) < exp(-z * z / 2)) return z;
  }
}

static inline double gamma_draw(double shape) {
  const double d = shape - 1.0 / 3, k = 1 / sqrt(9 * d);
  for (;;) {
    double z = normal(), t = 1 + k * z;
    if (t <= 0) continue;
    double cube = t * t * t, u = uniform(), square = z * z;
    if (u < 1 - 0.0331 * square * square || log(u) < square / 2 + d * (1 - cube + log(cube))) return d * cube;
  }
}

int main(int count, char **words) {
  int paths = count > 1 ? atoi(words[1]) : 1000;
  const double shape = NU / 2, keep = exp2(-1 / HALF_LIFE), shock = SPREAD * sqrt(1 - keep * keep);
  build_layers();
  double total = 0;
  clock_t started = clock();
  for (int path = 0; path < paths; path++) {
    double x = START_OFFSET + START_SPREAD * normal(), sum = 0;
    for (int hour = 0; hour < HOURS; hour++) {
      sum += exp(2 * x) * (shape - 1) / gamma_draw(shape);
      x = keep * x + shock * normal();
    }
    total += sqrt(sum);
  }
  double seconds = (double)(clock() - started) / CLOCKS_PER_SEC;
  printf("%.4f %.6f\n", seconds * 1e9 / ((double)paths * HOURS), total / paths);
  return 0;
}
