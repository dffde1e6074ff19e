import { parseArgs } from 'node:util';
import { WrongUsage } from './wrong-usage';

const text = { type: 'string' } as const;
/** Options that belong to the file before them. */
const OF_A_FILE = { url: text, at: text };
/** Options of the whole command, each given once. */
const SINGLE = {
  facts: text,
  now: text,
  zone: text,
  language: text,
  strict: text,
  situation: text,
};

type Values<Options> = { readonly [Name in keyof Options]?: string };

/** One FILE with the options behind it, as they were written. */
export type FileArguments = { readonly file: string } & Values<typeof OF_A_FILE>;

/** The command line by its grammar alone: nothing is known of what the values mean. */
export interface ExplainArguments {
  readonly files: readonly FileArguments[];
  readonly single: Values<typeof SINGLE>;
}

/** @throws WrongUsage for options that nobody knows, that are given twice, or that belong to no file */
export function explainArguments(args: readonly string[]): ExplainArguments {
  const files: Writable<FileArguments>[] = [];
  const single: Writable<Values<typeof SINGLE>> = {};
  // Before the first file: it belongs to that one.
  const ahead: Writable<Values<typeof OF_A_FILE>> = {};
  for (const token of tokensOf(args)) {
    if (token.kind === 'positional') {
      files.push({ file: token.value, ...(files.length === 0 && ahead) });
    } else if (token.kind === 'option') {
      const { name, value = '' } = token;
      if (isOf(OF_A_FILE, name)) put(files.at(-1) ?? ahead, name, value);
      else if (isOf(SINGLE, name)) put(single, name, value);
    }
  }
  const [lost] = files.length === 0 ? Object.keys(ahead) : [];
  if (lost !== undefined) throw new WrongUsage(`--${lost} belongs to a FILE.`);
  return { files, single };
}

type Writable<Type> = { -readonly [Name in keyof Type]: Type[Name] };

const isOf = <Options extends object>(
  options: Options,
  name: string,
): name is keyof Options & string => Object.hasOwn(options, name);

function put<Name extends string>(
  values: { file?: string } & { [Each in Name]?: string },
  name: Name,
  value: string,
): void {
  if (values[name] !== undefined) {
    const where = values.file === undefined ? '' : ` for ${values.file}`;
    throw new WrongUsage(`--${name} is given twice${where}.`);
  }
  Object.assign(values, { [name]: value });
}

function tokensOf(args: readonly string[]) {
  const options = { ...OF_A_FILE, ...SINGLE };
  try {
    return parseArgs({ args: [...args], allowPositionals: true, tokens: true, options }).tokens;
  } catch (failure) {
    throw new WrongUsage(failure instanceof Error ? failure.message : String(failure));
  }
}
