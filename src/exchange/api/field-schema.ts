import { z } from 'zod';
import type { Command } from '../../platform/command/command.ts';
import { isOptional, metaOf } from '../../platform/command/fields.ts';
import type { FieldMeta } from '../../platform/command/fields.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/** What our own metadata says that the Zod schema cannot: how a field is given in JSON. */
const given: Partial<Record<FieldMeta['control'], Schema>> = {
  day: { type: 'string', format: 'date' },
  money: { type: ['integer', 'string'], exclusiveMinimum: 0 },
  ref: { type: 'string', format: 'uuid' },
  password: { type: 'string', format: 'password' },
};

/** The JSON Schema of what a command is given. */
export function inputSchema(command: Command): Schema {
  const properties = Object.fromEntries(
    Object.entries(command.fields).map(([name, field]) => [
      name,
      { ...fieldSchema(field), ...describe(command, name) },
    ]),
  );
  const required = Object.keys(command.fields).filter((name) => !isOptional(command.fields[name]!));
  return {
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function fieldSchema(field: z.core.$ZodType): Schema {
  const { $schema: _, ...schema } = z.toJSONSchema(field, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const meta = z.globalRegistry.get(zodSchema) as FieldMeta | undefined;
      for (const own of ['control', 'max', 'options', 'personal'] as const) delete jsonSchema[own];
      // A reference with a length of its own is no bare id.
      if (meta?.control && meta.max === undefined) Object.assign(jsonSchema, given[meta.control]);
    },
  });
  const { options, control } = metaOf(field);
  if (control === 'many' && options) return { ...schema, items: { type: 'string', enum: [...options] } };
  return schema;
}

function describe(command: Command, name: string): Schema {
  const words = (['en', 'id'] as const).map((language) => {
    const { label, help } = command.words(language).fields[name] ?? { label: name };
    return help ? `${label}: ${help}` : label;
  });
  return { description: words.join(' / ') };
}
