import type * as v from 'valibot';

/** The names of the fields that may be left out. */
type LeftOut<Type> = {
  [Name in keyof Type]-?: object extends Pick<Type, Name> ? Name : never;
}[keyof Type];

/**
 * The entries of an object schema, one for every field of a type: what `everyFieldOf` asks, but for a schema that lets
 * through less. It adds nothing to what is built, where each byte counts.
 */
export type EveryField<Type extends object> = {
  readonly [Name in keyof Type]-?: Name extends LeftOut<Type>
    ? LeftOutSchema<Required<Type>[Name]>
    : v.GenericSchema<unknown, Type[Name]>;
};
type LeftOutSchema<Value> = v.ExactOptionalSchema<v.GenericSchema<unknown, Value>, undefined>;

/** Schemas write their lists and objects as if they could be changed. */
type AsRead<Value> = unknown extends Value
  ? Value
  : Value extends string | number | boolean | null
    ? Value
    : { readonly [Name in keyof Value]: AsRead<Value[Name]> };

/** Whether a schema lets through whatever the field may hold, and lets no field be missing that must be there. */
type LetsThrough<Type, Name extends keyof Type, Schema> =
  Schema extends LeftOutSchema<unknown>
    ? Name extends LeftOut<Type>
      ? Holds<Required<Type>[Name], Schema>
      : false
    : Holds<Type[Name], Schema>;
type Holds<Value, Schema> =
  Schema extends v.GenericSchema<unknown, infer Output>
    ? Value extends AsRead<Output>
      ? true
      : false
    : false;

/** Asks nothing of the schemas that are right, and what cannot be of the others. */
type NothingLess<Type extends object, Schemas> = {
  readonly [Name in keyof Schemas]: Name extends keyof Type
    ? [LetsThrough<Type, Name, Schemas[Name]>] extends [true]
      ? unknown
      : never
    : never;
};

/**
 * The entries of an object schema, as they are: one for every field of a type. It does not compile where a field is
 * forgotten or is none of the type, where only one of the two lets it be left out, or where its schema lets through
 * other values than the field may hold.
 */
export const everyFieldOf =
  <Type extends object>() =>
  <const Schemas extends EveryField<Type>>(
    schemas: Schemas & NothingLess<Type, Schemas>,
  ): Schemas =>
    schemas;
