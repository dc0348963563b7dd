interface Spread {
  least: number;
  most: number;
  difference: number;
  /** How many times the least the most is; undefined when the least is nought. */
  times: number | undefined;
}

/** How far apart sources lie. Says nothing of who is right; undefined for fewer than two values. */
export function spread(values: readonly number[]): Spread | undefined {
  if (values.length < 2) return undefined;
  const least = Math.min(...values);
  const most = Math.max(...values);
  return { least, most, difference: most - least, times: least > 0 ? most / least : undefined };
}
