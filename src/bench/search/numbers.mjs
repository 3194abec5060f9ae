// What is done with numbers: chance that is the same on every run, and what is said of many measurements.

/** Mulberry32: the same numbers for the same seed, in [0, 1). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` to `most`, both included. */
export function between(random, least, most) {
  return least + Math.floor(random() * (most - least + 1));
}

export function oneOf(random, list) {
  return list[Math.floor(random() * list.length)];
}

/** A new list in another order (Fisher and Yates). */
export function shuffled(random, list) {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = between(random, 0, last);
    [mixed[last], mixed[other]] = [mixed[other], mixed[last]];
  }
  return mixed;
}

/** The nearest rank: a number that was measured, never one between two. */
export function percentile(numbers, percent) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
}

export const median = (numbers) => percentile(numbers, 50);

export const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Median, least and most of one figure of many measurements. */
export function spread(measurements, figure) {
  const numbers = measurements.map((measurement) => measurement[figure]);
  return { median: median(numbers), least: Math.min(...numbers), most: Math.max(...numbers) };
}
