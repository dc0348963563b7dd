import { describe, expect, test } from 'vitest';
import { lies, widestSource } from './sketch.ts';

const count = (cluster_id: string, value: number, source: string, as_of: string | null = null) =>
  ({ cluster_id, value, source, as_of });

describe('the source that a picture shows', () => {
  test('is the one that counted most clusters', () => {
    const table = [count('A', 1, 'Tabel 1'), count('B', 2, 'Tabel 1')];
    const widest = widestSource([count('A', 3, 'Sensus'), ...table]);
    expect(widest).toMatchObject({ source: 'Tabel 1', counts: [{ value: 1 }, { value: 2 }] });
  });

  test('is the newer of two that counted as many', () => {
    const two = [count('A', 1, 'Tabel 1', '2017'), count('A', 2, 'Sensus', '2024')];
    expect(widestSource(two)?.source).toBe('Sensus');
  });

  test('does not exist where nobody counted', () => {
    expect(widestSource([])).toBeUndefined();
  });
});

describe('where a district lies', () => {
  test.each([['Pekalongan Utara', 'north'], ['Pekalongan Barat', 'west'], ['Klojen Tengah', 'centre']])(
    '%s lies in the %s', (district, where) => expect(lies(district)).toBe(where));

  test('nobody can tell from a name without a direction', () => expect(lies('Sananwetan')).toBeUndefined());
});
