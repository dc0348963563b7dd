import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../site.tsx';
import { openApi } from './openapi.ts';

const document = JSON.parse(JSON.stringify(openApi(commands))) as Tree;

type Tree = { [name: string]: unknown };

/** Every object of the document, the outer before the inner. */
function* objects(value: unknown): Generator<Tree> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Tree;
  for (const inner of Object.values(value)) yield* objects(inner);
}

const operations = Object.entries(document['paths'] as Record<string, Record<string, Tree>>).flatMap(
  ([path, methods]) => Object.values(methods).map((operation) => ({ path, operation })),
);

test('the description in docs/openapi.json is that of these commands; npm run openapi writes it anew', () => {
  expect(JSON.parse(readFileSync('docs/openapi.json', 'utf8'))).toEqual(document);
});

test('every command stands in it', () => {
  const ids = operations.map(({ operation }) => operation['operationId']);
  expect(ids).toEqual(expect.arrayContaining(commands.map(({ name }) => name)));
  expect(new Set(ids).size).toBe(ids.length);
});

test('every reference leads somewhere', () => {
  const references = [...objects(document)]
    .map((each) => each['$ref'])
    .filter((ref) => typeof ref === 'string');
  expect(references.length).toBeGreaterThan(100);
  for (const reference of references) {
    const found = reference
      .slice(2)
      .split('/')
      .reduce<unknown>((at, name) => (at as Tree)[name], document);
    expect(found, reference).toBeDefined();
  }
});

test('every place in a path is asked for, and every operation says what it answers', () => {
  for (const { path, operation } of operations) {
    const asked = JSON.stringify(operation['parameters'] ?? []).includes('parameters/workspace');
    expect(asked, path).toBe(path.includes('{workspace}'));
    expect(Object.keys(operation['responses'] as Tree), path).toContain('default');
    expect(operation['summary'], path).toEqual(expect.any(String));
  }
});

test('schemas are JSON Schema and nothing of ours', () => {
  const words = new Set([...objects(document)].flatMap((each) => ('type' in each ? Object.keys(each) : [])));
  expect(words).not.toContain('control');
  expect(words).not.toContain('personal');
});

test('a field is described as it is given', () => {
  const schema = JSON.stringify(
    operations.find(({ operation }) => operation['operationId'] === 'identity.begin-tenure'),
  );
  expect(schema).toContain(
    '"valid_from":{"type":"string","format":"date","description":"Since / Sejak tanggal"}',
  );
  expect(schema).toContain('"person_id":{"type":"string","format":"uuid"');
});
