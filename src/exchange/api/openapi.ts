import { openWorkspace } from '../../identity/index.ts';
import type { Command } from '../../platform/command/command.ts';
import { commandsOfWorkspaces } from './commands.ts';
import { inputSchema } from './field-schema.ts';
import {
  columnSchemas, components, jsonOf, problemResponse, refTo, signInOperation,
} from './openapi-parts.ts';
import { publicLists } from './public-lists.ts';
import type { PublicList } from './public-lists.ts';

/** The OpenAPI 3.1 description of every door for machines, made from the declarations themselves. */
export function openApi(commands: readonly Command[]) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rembug',
      version: '1',
      description:
        'Everything people do in Rembug, over JSON. Every command carries a key of its own; sending it ' +
        'again with the same key returns the first result. Problems come in the language of ' +
        'Accept-Language (id, en).',
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
  const post = commandOperation(command, [refTo('workspace')]);
  return [`/api/{workspace}/commands/${command.name}`, { post }];
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
  const described = Object.entries(columns).map(([column, kind]) => [column, columnSchemas[kind]]);
  const properties = Object.fromEntries(described);
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
