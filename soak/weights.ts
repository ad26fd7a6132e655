/** What a heap is made of, in bytes. */
export interface Weights {
  /** Texts, objects, lists, functions with what they close over: what the program itself holds. */
  readonly data: number;
  /** What the engine has compiled, and what it has learnt so as to compile better. */
  readonly engine: number;
}

/**
 * Weighs a heap snapshot. The line is drawn by the snapshot's own kinds, because the statistics of
 * heap spaces count bytecode, feedback and what belongs to compiled code among the data.
 *
 * @param snapshot the JSON that V8 writes.
 */
export function weightsOf(snapshot: string): Weights {
  const { snapshot: about, nodes } = JSON.parse(snapshot) as Snapshot;
  const { node_fields: fields, node_types: types } = about.meta;
  const [kindAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const kinds = types[kindAt];
  if (!Array.isArray(kinds) || sizeAt < 0) throw new Error('This heap snapshot cannot be read.');
  const weights = { data: 0, engine: 0 };
  for (let node = 0; node < nodes.length; node += fields.length) {
    const kind: unknown = kinds[nodes[node + kindAt] ?? -1];
    weights[ENGINE.has(kind) ? 'engine' : 'data'] += nodes[node + sizeAt] ?? 0;
  }
  return weights;
}

/** Code with its feedback; lists of the code that depends on a class; hidden classes. */
const ENGINE = new Set<unknown>(['code', 'hidden', 'object shape', 'synthetic']);

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      /** For each field the names of its values, or what kind of value it has. */
      readonly node_types: readonly (readonly string[] | string)[];
    };
  };
  /** The fields of all nodes, one node after the other. */
  readonly nodes: readonly number[];
}
