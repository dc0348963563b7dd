import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** An official paper: a Typst template, the parts it imports by path, and what it is about. */
export interface Paper {
  template: string;
  /** Templates that several papers share, by the path under which they are imported: `/kop.typ`. */
  parts?: Readonly<Record<string, string>>;
  /** Reaches the template as `json(bytes(sys.inputs.data))`; never becomes markup. */
  data: unknown;
  /** When the file says it was made. */
  madeAt: Date;
}

/** How many later papers may still use what was worked out for this one. */
const KEEP_FOR = 10;

/** Papers stand in a folder that does not exist: nothing on the machine's disk can get into one. */
const ROOT = '/papers-of-rembug';

let compiler: NodeCompiler | undefined;

/**
 * Sets a paper as a tagged PDF. Templates use Libertinus Serif, which comes with the compiler, so that a
 * paper looks the same on every machine.
 */
export function renderPdf({ template, parts = {}, data, madeAt }: Paper): Uint8Array<ArrayBuffer> {
  compiler ??= NodeCompiler.create({ workspace: ROOT });
  for (const [path, part] of Object.entries(parts)) compiler.mapShadow(ROOT + path, Buffer.from(part));
  const made = compiler.compile({ mainFileContent: template, inputs: { data: JSON.stringify(data) } });
  const document = made.result;
  if (!document) throw new Error(`a paper could not be set: ${JSON.stringify(faultsOf(compiler, made))}`);
  const pdf = compiler.pdf(document, { creationTimestamp: Math.floor(madeAt.getTime() / 1000) });
  compiler.evictCache(KEEP_FOR);
  return new Uint8Array(pdf);
}

function faultsOf(from: NodeCompiler, made: ReturnType<NodeCompiler['compile']>): unknown {
  const error = made.takeError();
  return error && from.fetchDiagnostics(error);
}
