import type { Message } from 'vscode-jsonrpc/node';
import { readAnything } from '../lsp/parameters.ts';

/**
 * A message as it stands on a stream: its length, and its JSON in UTF-8. A diagnostic never changes,
 * and in a compilation each key sends hundreds of them again of which one report's are new: the bytes
 * of the others are kept as long as they are.
 */
export function frameOf(message: Message): Uint8Array {
  for (const [member, name] of LISTS) {
    const { [member]: body, ...others } = readAnything(message);
    const { [name]: list, ...more } = readAnything(body);
    if (!Array.isArray(list) || list.length < FEW || !list.every(isObject)) continue;
    // The list comes last, so that everything before it is closed behind it.
    const frame = JSON.stringify({ ...others, [member]: { ...more, [name]: [] } });
    return framedList(frame.slice(0, -CLOSING.length), list);
  }
  const json = JSON.stringify(message);
  return Buffer.from(`${headOf(Buffer.byteLength(json))}${json}`);
}

/** Members of messages that list diagnostics: pushed ones, and the full answer to a question. */
const LISTS = [
  ['params', 'diagnostics'],
  ['result', 'items'],
] as const;

/** To make fewer into JSON anew costs less than to look each of them up. */
const FEW = 50;

const COMMA = Buffer.from(',');
const CLOSING = Buffer.from(']}}');

function framedList(opening: string, list: readonly object[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = Buffer.byteLength(opening) + CLOSING.length - COMMA.length;
  for (const each of list) {
    const bytes = bytesOf(each);
    length += bytes.length + COMMA.length;
    parts.push(bytes, COMMA);
  }
  parts[parts.length - 1] = CLOSING;
  return Buffer.concat([Buffer.from(`${headOf(length)}${opening}`), ...parts]);
}

function headOf(length: number): string {
  return `Content-Length: ${length}\r\n\r\n`;
}

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
