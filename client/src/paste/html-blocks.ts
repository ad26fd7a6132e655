import { Parser } from 'htmlparser2';
import type { PastedBlock } from '../../../server/src/lsp/messages.ts';
import { type Budget, createGrid, type GridBuilder } from './grid.ts';

/** Larger is no table of a report, and would only take time. */
const MOST_CHARACTERS = 5_000_000;
const MOST_CELLS = 20_000;

/**
 * The tables of a piece of HTML, with the text around them line by line, in order. Null when there is
 * no table, or far too much of everything. Nothing of the HTML is shown or run: it is only read.
 */
export function htmlBlocks(html: string): readonly PastedBlock[] | null {
  if (html.length > MOST_CHARACTERS || !/<table/iu.test(html)) return null;
  const reading = createReading();
  const parser = new Parser({
    onopentag: reading.open,
    onclosetag: reading.close,
    ontext: reading.say,
  });
  parser.end(html);
  return reading.blocks();
}

interface OpenTable {
  readonly grid: GridBuilder;
  /** The cell that is open; null between cells. */
  cell: { text: string; readonly columns: number; readonly rows: number } | null;
  /** It holds other tables, so it only arranges a page. */
  arranges: boolean;
}

/** Elements whose text is no text of the page. */
const UNSEEN = new Set(['head', 'title', 'style', 'script', 'noscript', 'template', 'xml']);
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/iu;

/** Elements that begin and end a line. */
const LINES = new Set(['p', 'div', 'br', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function createReading() {
  const blocks: PastedBlock[] = [];
  const tables: OpenTable[] = [];
  let outside = '';
  let unseen = 0;
  const budget: Budget = { left: MOST_CELLS };

  const write = (text: string) => {
    const table = tables.at(-1);
    if (table === undefined) outside += text;
    else if (table.cell !== null) table.cell.text += text;
  };
  const endParagraphs = () => {
    const lines = outside.split('\n').map((line) => line.trim());
    const text = lines.filter((line) => line !== '').join('\n');
    if (text !== '') blocks.push(text);
    outside = '';
  };
  const endCell = (table: OpenTable | undefined) => {
    if (table === undefined || table.cell === null) return;
    const { text, columns, rows } = table.cell;
    table.cell = null;
    table.grid.addCell(text, columns, rows);
  };
  const endTable = () => {
    const table = tables.pop();
    if (table === undefined) return;
    endCell(table);
    const rows = table.grid.rows();
    const around = tables.at(-1);
    if (around !== undefined) around.arranges = true;
    if (table.arranges) blocks.push(rows.flat().join('\n'));
    else blocks.push(rows);
  };

  return {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      // There is too much of it already: nothing that follows can change that.
      if (budget.left < 0) return;
      if (unseen > 0 || UNSEEN.has(name) || HIDDEN.test(attributes['style'] ?? '')) {
        unseen++;
        return;
      }
      const table = tables.at(-1);
      if (name === 'table') {
        if (table === undefined) endParagraphs();
        tables.push({ grid: createGrid(budget), cell: null, arranges: false });
      } else if (name === 'tr') {
        endCell(table);
        table?.grid.startRow();
      } else if (table !== undefined && (name === 'td' || name === 'th')) {
        endCell(table);
        const [columns, rows] = [attributes['colspan'], attributes['rowspan']].map(Number);
        table.cell = { text: '', columns: columns ?? 1, rows: rows ?? 1 };
      } else if (LINES.has(name)) write('\n');
    },
    close(name: string) {
      if (unseen > 0) {
        unseen--;
        return;
      }
      if (name === 'table') endTable();
      else if (name === 'td' || name === 'th' || name === 'tr') endCell(tables.at(-1));
      else if (LINES.has(name)) write('\n');
    },
    say(text: string) {
      if (unseen > 0) return;
      // A line end of the source is a space of the page; inside Chinese, nobody wants even that.
      const isInCell = tables.length > 0;
      write(
        text.replace(/[ \t\r\n\f]+/gu, (space) => (isInCell && /[\r\n]/u.test(space) ? '\n' : ' ')),
      );
    },
    blocks(): readonly PastedBlock[] | null {
      while (tables.length > 0) endTable();
      endParagraphs();
      const hasTable = blocks.some((block) => typeof block !== 'string' && block.length > 0);
      return hasTable && budget.left >= 0 ? blocks : null;
    },
  };
}
