/** The twelve variables of Ansell & Gash (2008) and the eight elements of DeSeve (2007). */
export const elementCodes = [
  'AG-1', 'AG-2', 'AG-3', 'AG-4', 'AG-5', 'AG-6', 'AG-7', 'AG-8', 'AG-9', 'AG-10', 'AG-11', 'AG-12',
  'DS-1', 'DS-2', 'DS-3', 'DS-4', 'DS-5', 'DS-6', 'DS-7', 'DS-8',
] as const;

export type ElementCode = (typeof elementCodes)[number];

/** One element, measured from records and by what people say; absent where there is nothing to measure. */
export interface Reading {
  code: ElementCode;
  /** 0 to 1: how much of what was counted counts in favour. */
  evidence?: number;
  part: number;
  whole: number;
  /** 0 to 1: mean of the answers 1–5, stretched to that range. */
  perception?: number;
  mean?: number;
  answers: number;
}

/** Share of `part` in `whole`; no data when nothing was counted, which is not nought. */
export function share(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}

/** A mean on the scale 1–5 as a place between 0 and 1. */
export function perceptionOf(mean: number): number {
  return (mean - 1) / 4;
}

/**
 * Those with most to talk about first: where evidence and perception lie farthest apart. Elements that
 * lack one of the two come after, those that lack both last, each in the order of the frameworks.
 */
export function byDistance(readings: readonly Reading[]): Reading[] {
  return readings.toSorted((a, b) => distance(b) - distance(a));
}

function distance({ evidence, perception }: Reading): number {
  if (evidence !== undefined && perception !== undefined) return Math.abs(evidence - perception);
  return evidence === undefined && perception === undefined ? -2 : -1;
}

interface Evidence {
  code: ElementCode;
  part: number;
  whole: number;
}

interface Perception {
  code: string;
  mean: number;
  answers: number;
}

/** Brings evidence and perception together, one reading for each element. */
export function readingsOf(
  evidence: readonly Evidence[],
  perceptions: readonly Perception[],
  codes: readonly ElementCode[] = elementCodes,
): Reading[] {
  return codes.map((code) => {
    const { part = 0, whole = 0 } = evidence.find((each) => each.code === code) ?? {};
    const said = perceptions.find((each) => each.code === code);
    return {
      code,
      part,
      whole,
      evidence: share(part, whole),
      mean: said?.mean,
      perception: said && perceptionOf(said.mean),
      answers: said?.answers ?? 0,
    };
  });
}
