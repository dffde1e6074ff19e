import fc from 'fast-check';
import * as v from 'valibot';

type Known =
  | v.StringSchema<undefined>
  | v.NumberSchema<undefined>
  | v.BooleanSchema<undefined>
  | v.UnknownSchema
  | v.LiteralSchema<true | string, undefined>
  | v.PicklistSchema<readonly (string | number)[], undefined>
  | v.NullableSchema<v.GenericSchema, undefined>
  | v.ExactOptionalSchema<v.GenericSchema, undefined>
  | v.ArraySchema<v.GenericSchema, undefined>
  | v.RecordSchema<v.StringSchema<undefined>, v.GenericSchema, undefined>
  | v.VariantSchema<string, never, undefined>
  | v.ObjectSchema<v.ObjectEntries, undefined>
  | v.LooseObjectSchema<v.ObjectEntries, undefined>
  | v.StrictObjectSchema<v.ObjectEntries, undefined>
  | v.CustomSchema<unknown, undefined>;

/** What a pipe asks besides. */
interface Limits {
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly regex?: RegExp;
}

const limitsOf = (schema: object): Limits => {
  const steps: readonly { readonly type: string; readonly requirement?: unknown }[] =
    'pipe' in schema && Array.isArray(schema.pipe) ? schema.pipe : [];
  return Object.fromEntries(steps.map(({ type, requirement }) => [type, requirement]));
};

/** Arbitrary values for the fields whose schema only a function knows, by the name of the field. */
export type OfFields = { readonly [field: string]: fc.Arbitrary<unknown> };

/**
 * Anything that a schema lets through: every field that it names, each kind of value, what may be left out now and
 * then left out.
 *
 * @param fields what no schema tells; a field that is missing there is an error
 */
export function anyOfSchema(
  schema: v.GenericSchema,
  fields: OfFields,
  at = '',
): fc.Arbitrary<unknown> {
  const values = fields[at] ?? anyOfKnown(schema, fields, at);
  return 'check' in limitsOf(schema) ? values.filter((value) => v.is(schema, value)) : values;
}

function anyOfKnown(schema: v.GenericSchema, fields: OfFields, at: string): fc.Arbitrary<unknown> {
  const inner = (each: v.GenericSchema, name = at) => anyOfSchema(each, fields, name);
  // Valibot's schemas all are one type to the compiler; which one it is says `type`.
  const known = schema as Known;
  const { min_value: min, max_value: max, min_length, max_length, regex } = limitsOf(schema);
  const length = { minLength: min_length ?? 0, maxLength: Math.min(max_length ?? 3, 12) };
  switch (known.type) {
    case 'string':
      return regex
        ? fc.stringMatching(regex, { size: 'xsmall' })
        : fc.string({ ...length, unit: 'binary' });
    case 'number':
      return fc.integer({ min: min ?? -9e15, max: max ?? 9e15 });
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constant(known.literal);
    case 'picklist':
      return fc.constantFrom(...known.options);
    case 'nullable':
      return fc.option(inner(known.wrapped));
    case 'array':
      return fc.array(inner(known.item), { ...length, maxLength: 3 });
    case 'record':
      return fc.dictionary(fc.stringMatching(/^[a-z-]{1,8}$/), inner(known.value), { maxKeys: 3 });
    case 'variant':
      return fc.oneof(...[...known.options].map((each) => inner(each)));
    case 'object':
    case 'loose_object':
    case 'strict_object':
      return anyObject(known.entries, inner);
    default:
      throw new Error(
        `say in OfFields what ${at || 'this'} may hold: its schema (${schema.type}) does not`,
      );
  }
}

function anyObject(
  entries: v.ObjectEntries,
  inner: (schema: v.GenericSchema, name: string) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const each = Object.entries(entries).map(([name, schema]) => {
    const mayLack = schema.type === 'exact_optional' && 'wrapped' in schema;
    const known = (mayLack ? schema.wrapped : schema) as v.GenericSchema;
    return { name, mayLack, values: inner(known, name) };
  });
  return fc.record(Object.fromEntries(each.map(({ name, values }) => [name, values])), {
    requiredKeys: each.filter(({ mayLack }) => !mayLack).map(({ name }) => name),
  });
}
