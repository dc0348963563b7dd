import type { Child } from 'hono/jsx';
import { describe, expect, test } from 'vitest';
import { Checkboxes, Choice, Tick } from './choice.tsx';
import { DateField, LongText, MoneyField, TextField } from './controls.tsx';
import { Form } from './form.tsx';
import type { Typed } from './form-state.ts';
import { drawn } from './testing/drawn.ts';

const options = [{ value: 'a', label: 'Perajin' }, { value: 'b', label: 'Dinas' }];
const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((value) => ({ value, label: value }));

function form(children: Child, typed?: Typed, fields?: Record<string, string>): string {
  const problem = fields && { happened: 'Ada isian yang perlu diperbaiki.', fields };
  return drawn(
    <Form action="/p/masalah/baru" formKey="kunci" submit="Kirim" typed={typed} problem={problem}
      labels={{ title: 'Judul' }}>
      {children}
    </Form>,
  );
}

describe('what was typed', () => {
  test('is shown again exactly, and never run', () => {
    const html = form(<LongText name="what" label="Isi" />, { what: 'limbah </textarea><script>x & "kali"' });
    expect(html).toContain('limbah &lt;/textarea&gt;&lt;script&gt;x &amp; &quot;kali&quot;</textarea>');
  });

  test('wins over what stood there before, even when it was emptied', () => {
    expect(form(<TextField name="title" label="Judul" value="Lama" />)).toContain('value="Lama"');
    expect(form(<TextField name="title" label="Judul" value="Lama" />, { title: '' })).not.toContain('Lama');
  });

  test('a box that was unticked stays unticked', () => {
    const boxes = <Checkboxes name="who" label="Siapa" options={options} values={['a']} />;
    expect(form(boxes)).toMatch(/value="a" checked/);
    expect(form(boxes, { title: 'x' })).not.toContain('checked=');
  });

  test('a day that does not exist stays readable instead of vanishing in a date picker', () => {
    const html = form(<DateField name="when" label="Kapan" />, { when: '31/02/2026' });
    expect(html).toMatch(/type="text" value="31\/02\/2026"/);
  });

  test('a day is asked with a date picker and said as people write it', () => {
    const html = form(<DateField name="when" label="Kapan" value="2026-10-02" />);
    expect(html).toMatch(/type="date" value="2026-10-02"/);
    expect(html).toContain('02/10/2026');
  });

  test('an amount comes back with its dots', () => {
    const html = form(<MoneyField name="sum" label="Pagu" />, { sum: '1.250.000,5x' });
    expect(html).toContain('value="1.250.000,5x"');
  });

  test('a password does not come back', () => {
    const html = form(<TextField name="p" type="password" label="Kata sandi" />, { p: 'rahasia' });
    expect(html).not.toContain('rahasia');
  });
});

describe('a fault', () => {
  const asked = <TextField name="title" label="Judul" help="Satu kalimat." />;
  const html = form(asked, { title: '' }, { title: 'Mohon diisi.' });

  test('stands at its field, tied to the control', () => {
    expect(html).toMatch(/aria-describedby="isian-title-bantuan isian-title-salah" aria-invalid="true"/);
    expect(html).toContain('id="isian-title-salah">Mohon diisi.');
  });

  test('is listed at the top with a way to its field, and the list can take the focus', () => {
    expect(html).toMatch(/role="alert" tabindex="-1"/);
    expect(html).toContain('<a href="#isian-title">Judul: Mohon diisi.</a>');
  });

  test('one field at fault does not mark another', () => {
    const other = form(<TextField name="other" label="Lain" />, {}, { title: 'Mohon diisi.' });
    expect(other).not.toContain('aria-invalid');
  });
});

describe('a form', () => {
  test('carries its key, and the version the person saw', () => {
    const html = drawn(<Form action="/x" formKey="kunci-1" version={3} submit="Simpan" />);
    expect(html).toContain('name="_key" value="kunci-1"');
    expect(html).toContain('name="_version" value="3"');
  });

  test('every control has a label that names it', () => {
    const html = form(
      <><TextField name="a.b" label="Satu" /><Choice name="c" label="Dua" options={many} /></>,
    );
    const ids = [...html.matchAll(/<(?:input class|select)[^>]* id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids).toEqual(['isian-a-b', 'isian-c']);
    for (const id of ids) expect(html).toContain(`for="${id}"`);
  });

  test('few choices lie open as cards in a named group, many are pulled down', () => {
    const few = form(<Choice name="c" label="Siapa" options={options} />);
    expect(few).toMatch(/<legend[^>]*>Siapa<\/legend>.*type="radio"/);
    const pulledDown = form(<Choice name="c" label="Siapa" options={many} value="f" />);
    expect(pulledDown).toMatch(/<option value="f" selected/);
  });

  test('a single tick is remembered', () => {
    expect(form(<Tick name="ok" label="Setuju" />, { ok: 'on' })).toMatch(/checked/);
    expect(form(<Tick name="ok" label="Setuju" />, {})).not.toMatch(/checked=/);
  });

  test('the fields of two forms on one page are told apart', () => {
    const html = drawn(
      <Form action="/x" formKey="k" submit="Kirim" scope="jawab"><TextField name="text" label="Isi" /></Form>,
    );
    expect(html).toContain('id="isian-jawab-text"');
    expect(html).toContain('for="isian-jawab-text"');
  });
});
