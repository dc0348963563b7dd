import { openWorkspace } from '../../identity/index.ts';
import type { Command } from '../../platform/command/command.ts';
import { catalogue } from '../../platform/problem/catalogue.ts';
import { commandsOfWorkspaces } from './commands.ts';
import { inputSchema } from './field-schema.ts';
import { publicLists } from './public-lists.ts';
import type { ColumnKind, PublicList } from './public-lists.ts';
import { KEY_HEADER } from './request.ts';

/** The OpenAPI 3.1 description of every door for machines, made from the declarations themselves. */
export function openApi(commands: readonly Command[]) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rembug',
      version: '1',
      description:
        'Everything people do in Rembug, over JSON. Every command carries a key of its own; sending it again ' +
        'with the same key returns the first result. Problems come in the language of Accept-Language (id, en).',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }, { session: [] }],
    tags: tagsOf(commands),
    paths: {
      '/api/sign-in': { post: signInOperation },
      '/api/workspaces': { post: commandOperation(openWorkspace, []) },
      ...Object.fromEntries(commandsOfWorkspaces(commands).map(commandPath)),
      ...Object.fromEntries(publicLists.map(listPath)),
    },
    components,
  };
}

function commandPath(command: Command) {
  return [`/api/{workspace}/commands/${command.name}`, { post: commandOperation(command, [refTo('workspace')]) }];
}

function commandOperation(command: Command, parameters: object[]) {
  return {
    operationId: command.name,
    tags: [sliceOf(command)],
    summary: command.words('en').title,
    description: command.words('id').title,
    parameters: [...parameters, refTo('key')],
    requestBody: { required: true, content: { 'application/json': { schema: inputSchema(command) } } },
    responses: {
      200: { description: 'Done before with this key.', content: jsonOf('Receipt') },
      201: { description: 'Done.', content: jsonOf('Receipt') },
      default: problemResponse,
    },
  };
}

function listPath({ name, columns }: PublicList) {
  const properties = Object.fromEntries(Object.entries(columns).map(([column, kind]) => [column, columnSchemas[kind]]));
  const item = { type: 'object', properties: { id: columnSchemas.id, ...properties }, required: ['id'] };
  const page = {
    type: 'object',
    properties: { items: { type: 'array', items: item }, next: { type: ['string', 'null'] } },
    required: ['items', 'next'],
  };
  const operation = {
    operationId: `list-${name}`,
    tags: ['public'],
    summary: `Public list: ${name}`,
    security: [],
    parameters: [refTo('workspace'), refTo('after'), refTo('limit')],
    responses: {
      200: { description: 'One page.', content: { 'application/json': { schema: page } } },
      default: problemResponse,
    },
  };
  return [`/api/{workspace}/${name}`, { get: operation }];
}

function tagsOf(commands: readonly Command[]) {
  return [...new Set(commands.map(sliceOf)), 'public'].map((name) => ({ name }));
}

function sliceOf({ name }: Command): string {
  return name.split('.')[0] ?? name;
}

const refTo = (parameter: string) => ({ $ref: `#/components/parameters/${parameter}` });
const jsonOf = (schema: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } });
const problemResponse = { $ref: '#/components/responses/Problem' };

const optional = (type: string, more: object = {}) => ({ type: [type, 'null'], ...more });
const list = (items: object) => ({ type: 'array', items });
const uuid = { type: 'string', format: 'uuid' };

const columnSchemas: Record<ColumnKind, object> = {
  id: optional('string', { format: 'uuid' }),
  text: optional('string'),
  texts: list({ type: 'string' }),
  day: optional('string', { format: 'date' }),
  whole: optional('integer'),
  number: optional('number'),
  rupiah: optional('string', { pattern: '^-?\\d+$', description: 'Whole rupiah as decimal text.' }),
  flag: { type: 'boolean' },
};

const signInOperation = {
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

const components = {
  securitySchemes: {
    token: { type: 'http', scheme: 'bearer' },
    session: { type: 'apiKey', in: 'cookie', name: 'rembug.session_token' },
  },
  parameters: {
    workspace: {
      name: 'workspace', in: 'path', required: true, schema: { type: 'string' },
      description: 'The short name of the workspace, as in the addresses of its pages.',
    },
    key: { name: KEY_HEADER, in: 'header', required: true, schema: uuid, description: 'A UUID version 7 of this deed.' },
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
