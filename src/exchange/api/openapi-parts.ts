import { catalogue } from '../../platform/problem/catalogue.ts';
import type { ColumnKind } from './public-lists.ts';
import { KEY_HEADER } from './request.ts';

/** A parameter that several operations share. */
export const refTo = (parameter: string) => ({ $ref: `#/components/parameters/${parameter}` });
/** A JSON body of a shape that is described once. */
export const jsonOf = (schema: string) => ({
  'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
});
export const problemResponse = { $ref: '#/components/responses/Problem' };

const optional = (type: string, more: object = {}) => ({ type: [type, 'null'], ...more });
const list = (items: object) => ({ type: 'array', items });
const uuid = { type: 'string', format: 'uuid' };

/** How a column of a public list stands in JSON. */
export const columnSchemas: Record<ColumnKind, object> = {
  id: optional('string', { format: 'uuid' }),
  text: optional('string'),
  texts: list({ type: 'string' }),
  day: optional('string', { format: 'date' }),
  whole: optional('integer'),
  number: optional('number'),
  rupiah: optional('string', { pattern: '^-?\\d+$', description: 'Whole rupiah as decimal text.' }),
  flag: { type: 'boolean' },
};

export const signInOperation = {
  operationId: 'sign-in',
  summary: 'Sign in with e-mail or phone number',
  security: [],
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: {
          type: 'object',
          properties: { name: { type: 'string' }, password: { type: 'string', format: 'password' } },
          required: ['name', 'password'],
        },
      },
    },
  },
  responses: {
    201: { description: 'A token for the Authorization header.', content: jsonOf('Token') },
    default: problemResponse,
  },
};

export const components = {
  securitySchemes: {
    token: { type: 'http', scheme: 'bearer' },
    session: { type: 'apiKey', in: 'cookie', name: 'rembug.session_token' },
  },
  parameters: {
    workspace: {
      name: 'workspace', in: 'path', required: true, schema: { type: 'string' },
      description: 'The short name of the workspace, as in the addresses of its pages.',
    },
    key: {
      name: KEY_HEADER, in: 'header', required: true, schema: uuid,
      description: 'A UUID version 7 of this deed.',
    },
    after: { name: 'after', in: 'query', schema: uuid, description: 'The last id of the page before.' },
    limit: { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 } },
  },
  responses: {
    Problem: {
      description: 'What happened, what was kept and what to do.',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  },
  schemas: {
    Receipt: {
      type: 'object',
      properties: {
        kind: { type: 'string' },
        id: uuid,
        again: { type: 'boolean' },
        reveal: { type: 'string', description: 'Shown this once: the token of a sign-in link.' },
      },
      required: ['kind', 'id', 'again'],
    },
    Token: { type: 'object', properties: { token: { type: 'string' } }, required: ['token'] },
    Problem: {
      type: 'object',
      properties: {
        type: { type: 'string', enum: Object.keys(catalogue('en')).map((code) => `/api#${code}`) },
        title: { type: 'string' },
        status: { type: 'integer' },
        detail: { type: 'string' },
        fields: { type: 'object', additionalProperties: { type: 'string' } },
        current: { type: 'object', description: 'For a stale edit: what stands there now.' },
      },
      required: ['type', 'title', 'status', 'detail'],
    },
  },
};
