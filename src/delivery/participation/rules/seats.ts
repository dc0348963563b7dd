/** How many may still be registered; undefined where seats are not counted. Never less than none. */
export function seatsLeft(seats: number | null, registered: number): number | undefined {
  return seats === null ? undefined : Math.max(0, seats - registered);
}
