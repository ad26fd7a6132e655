import type { Message, RAL } from 'vscode-jsonrpc/node';
import { readAnything } from '../lsp/parameters.ts';

type Encoder = ReturnType<typeof RAL>['applicationJson']['encoder'];

/**
 * Turns messages into bytes of JSON. A diagnostic never changes, and in a compilation each key sends
 * hundreds of them again of which one report's are new: the bytes of the others are kept as long as
 * they are.
 */
export const messageEncoder: Encoder = {
  name: 'application/json',
  encode: async (message) => encodeMessage(message),
};

/** Members of messages that list diagnostics: pushed ones, and the full answer to a question. */
const LISTS = [
  ['params', 'diagnostics'],
  ['result', 'items'],
] as const;

/** The bytes of a message, in UTF-8. */
export function encodeMessage(message: Message): Uint8Array {
  for (const [member, name] of LISTS) {
    const { [member]: body, ...others } = readAnything(message);
    const { [name]: list, ...more } = readAnything(body);
    if (!Array.isArray(list) || list.length === 0 || !list.every(isObject)) continue;
    // The list comes last, so that everything before it is closed behind it.
    const frame = JSON.stringify({ ...others, [member]: { ...more, [name]: [] } });
    const parts: Uint8Array[] = [Buffer.from(frame.slice(0, -CLOSING.length))];
    for (const each of list) parts.push(bytesOf(each), COMMA);
    parts[parts.length - 1] = CLOSING;
    return Buffer.concat(parts);
  }
  return Buffer.from(JSON.stringify(message));
}

const COMMA = Buffer.from(',');
const CLOSING = Buffer.from(']}}');

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

const encoded = new WeakMap<object, Uint8Array>();

function bytesOf(item: object): Uint8Array {
  const known = encoded.get(item);
  if (known !== undefined) return known;
  const bytes = Buffer.from(JSON.stringify(item));
  encoded.set(item, bytes);
  return bytes;
}
