interface Count {
  cluster_id: string | null;
  value: number;
  as_of: string | null;
  source: string;
}

interface FromOneSource<C> {
  source: string;
  as_of: string | null;
  counts: C[];
}

/**
 * Of several sources the one that counted most clusters, the newer if two counted as many, so that one
 * picture never mixes sources. Undefined without any count.
 */
export function widestSource<C extends Count>(counts: readonly C[]): FromOneSource<C> | undefined {
  const groups = [...Map.groupBy(counts, ({ source, as_of }) => JSON.stringify([source, as_of])).values()];
  const [widest] = groups.toSorted((one, other) =>
    other.length - one.length || (other[0]?.as_of ?? '').localeCompare(one[0]?.as_of ?? ''));
  const first = widest?.[0];
  return widest && first && { source: first.source, as_of: first.as_of, counts: widest };
}

const compass = { utara: 'north', barat: 'west', tengah: 'centre', timur: 'east', selatan: 'south' } as const;

/** Roughly where a district lies in its region, if its name says so: 'Pekalongan Barat' lies in the west. */
export function lies(district: string): (typeof compass)[keyof typeof compass] | undefined {
  const last = district.toLowerCase().split(' ').at(-1) ?? '';
  return last in compass ? compass[last as keyof typeof compass] : undefined;
}
