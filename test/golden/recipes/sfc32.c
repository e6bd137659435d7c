/* The generator sfc32 of Chris Doty-Humphrey's PractRand, written down from its published description:
   words a, b, c and a counter that starts at 1; output a + b + counter; then a = b ^ (b >> 9), b = c + (c << 3),
   c = rotate-left(c, 21) + output; 15 rounds are thrown away after seeding.
   Prints sixteen outputs for the two seedings of test/golden/sfc32.json.
   gcc -O2 sfc32.c -o sfc32 && ./sfc32 */
#include <stdint.h>
#include <stdio.h>

static uint32_t a, b, c, counter;

static uint32_t next(void) {
  uint32_t output = a + b + counter++;
  a = b ^ (b >> 9);
  b = c + (c << 3);
  c = ((c << 21) | (c >> 11)) + output;
  return output;
}

static void print(uint32_t a0, uint32_t b0, uint32_t c0) {
  a = a0, b = b0, c = c0, counter = 1;
  for (int round = 0; round < 15; round++) next();
  for (int i = 0; i < 16; i++) printf("%08x%c", next(), i == 15 ? '\n' : ' ');
}

int main(void) {
  print(0, 0, 0);
  print(0, 0x89abcdef, 0x01234567);
  return 0;
}
