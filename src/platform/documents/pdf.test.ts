import { expect, it } from 'vitest';
import { renderPdf } from './pdf.ts';

const madeAt = new Date('2026-11-22T02:00:00Z');
const letter = `#let d = json(bytes(sys.inputs.data))
#set document(title: d.title)
#set text(font: "Libertinus Serif", lang: "id")
= #d.title`;

const text = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

it('a paper is a PDF that can be read aloud, in Indonesian', () => {
  const pdf = text(renderPdf({ template: letter, data: { title: 'Undangan' }, madeAt }));
  expect(pdf).toMatch(/^%PDF-1\.7/);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Lang (id)');
});

it('what people wrote never becomes markup', () => {
  const title = '#import "/etc/passwd" $x$ *tebal* [satu] \\ "dua" <tiga>';
  const pdf = text(renderPdf({ template: letter, data: { title }, madeAt }));
  expect(pdf).toContain('/Title (#import "/etc/passwd" $x$ *tebal* [satu] \\\\ "dua" <tiga>)');
});

it('papers share a part, such as the letterhead', () => {
  const parts = { '/kop.typ': '#let kop(name) = [= #name]' };
  const template = '#import "/kop.typ": kop\n#set document(title: "x")\n#kop(json(bytes(sys.inputs.data)).name)';
  expect(text(renderPdf({ template, parts, data: { name: 'Forum' }, madeAt }))).toMatch(/^%PDF/);
});

it('the same paper made at the same time is the same file', () => {
  const paper = { template: letter, data: { title: 'Undangan' }, madeAt };
  expect(Buffer.from(renderPdf(paper)).equals(Buffer.from(renderPdf(paper)))).toBe(true);
});

it('a template that asks for what is not there says so', () => {
  expect(() => renderPdf({ template: letter, data: {}, madeAt })).toThrow(/title/);
});
