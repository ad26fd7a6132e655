/** A message of the protocol, and when its last byte arrived, on the clock of `performance`. */
export interface Frame {
  readonly at: number;
  readonly message: Message;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: { readonly version?: number };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Cuts a stream into messages. Its pieces are joined only when a message is complete. */
export function readFrames(stream: NodeJS.ReadableStream, take: (frame: Frame) => void): void {
  let pieces: Buffer[] = [];
  let size = 0;
  let missing = 0;
  stream.on('data', (piece: Buffer) => {
    const at = performance.now();
    pieces.push(piece);
    size += piece.length;
    if (size < missing) return;
    let rest = pieces.length === 1 ? piece : Buffer.concat(pieces);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      const length =
        head < 0 ? null : /Content-Length: (\d+)/u.exec(rest.toString('utf8', 0, head));
      missing = length === null ? 0 : head + 4 + Number(length[1]);
      if (missing === 0 || rest.length < missing) break;
      take({ at, message: JSON.parse(rest.toString('utf8', head + 4, missing)) });
      rest = rest.subarray(missing);
      missing = 0;
    }
    pieces = [rest];
    size = rest.length;
  });
}
