/* One event of the cascade lab in plain C, the yardstick of bench/cascade.bench.ts: the published list of steps at the
   default scenario (three clones, a model and an exchange on each), word for word, with the ledgers. Prints nanoseconds of
   processor time per step and the deepest fall. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { PLATFORMS = 3, SELLERS = 2 * PLATFORMS, STEPS = 1800 };

typedef struct {
  int is_model, delay;
  double notional, from, width, cut, release;
  double triggered, backlog, sold, proceeds, loss, debt;
} Seller;

static double logistic(double z) { return 1 / (1 + exp(-z)); }

static double reached(const Seller *s, double fall) {
  if (fall <= 0) return 0;
  if (s->is_model) return fmin(1, fmax(0, (fall - s->from) / s->width));
  return (logistic((fall - s->from) / s->width) - s->cut) / (1 - s->cut);
}

static double event(double shock) {
  static double falls[STEPS + 1], deepest[STEPS + 1];
  const double margin = 0.005, centre = -log((1 - 1 / 10.0) / (1 - margin)), phi = 0.25, psi = 15, least = 0.05;
  const double keep = exp(-1 / 120.0), impact = 0.01 / 150;
  Seller sellers[SELLERS];
  memset(sellers, 0, sizeof sellers);
  for (int k = 0; k < PLATFORMS; k++) {
    Seller *model = &sellers[2 * k], *exchange = model + 1;
    *model = (Seller){.is_model = 1, .delay = 2, .notional = 400.0 / PLATFORMS, .from = 0.03, .width = 0.03};
    *exchange = (Seller){.delay = 1, .notional = 600.0 / PLATFORMS, .from = centre, .width = 0.25 * centre};
    exchange->cut = logistic(-4);
    model->release = exchange->release = 1 - exp(-1 / 5.0);
  }
  double transient = 0, permanent = 0;
  falls[0] = deepest[0] = shock;
  for (int i = 0; i < STEPS; i++) {
    double volume = 0, amounts[SELLERS];
    for (int c = 0; c < SELLERS; c++) {
      Seller *s = &sellers[c];
      double seen = i >= s->delay ? deepest[i - s->delay] : 0;
      double fresh = fmax(0, s->notional * reached(s, seen) - s->triggered);
      s->triggered += fresh;
      s->backlog += fresh;
      amounts[c] = s->backlog * s->release;
      volume += amounts[c];
    }
    double depth = fmax(least, 1 / (1 + psi * falls[i]));
    transient = transient * keep + (1 - phi) * volume / depth;
    permanent += phi * volume / depth;
    falls[i + 1] = shock + impact * (transient + permanent);
    deepest[i + 1] = fmax(deepest[i], falls[i + 1]);
    double price = exp(-(falls[i] + falls[i + 1]) / 2);
    for (int c = 0; c < SELLERS; c++) {
      Seller *s = &sellers[c];
      double amount = amounts[c], beyond = 0;
      if (!s->is_model) {
        double at = s->cut + (s->sold + amount / 2) / s->notional * (1 - s->cut);
        double level = s->from + s->width * log(at / (1 - at));
        beyond = amount * fmax(0, (1 - margin) * exp(-level) - price);
      }
      s->debt += beyond;
      s->loss += amount * (1 - price) - beyond;
      s->sold += amount;
      s->backlog -= amount;
      s->proceeds += amount * price;
    }
  }
  return deepest[STEPS];
}

int main(int count, char **words) {
  int events = count > 1 ? atoi(words[1]) : 1000;
  double total = 0;
  clock_t started = clock();
  for (int k = 0; k < events; k++) total += event(0.04 + 1e-12 * (k % 2));
  double seconds = (double)(clock() - started) / CLOCKS_PER_SEC;
  printf("%.4f %.9f\n", seconds * 1e9 / ((double)events * STEPS), total / events);
  return 0;
}
