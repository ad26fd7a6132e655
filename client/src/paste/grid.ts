/** A table while its cells come in, one after the other. */
export interface GridBuilder {
  startRow(): void;
  /** Takes the text of a cell and over how many columns and rows it is merged. */
  addCell(text: string, columns: number, rows: number): void;
  /** All rows so far. A merged cell stands in the first place that it covers; the others are empty. */
  rows(): readonly (readonly string[])[];
}

/** No table has cells merged so wide or high; a page that says so means harm. */
const MOST_COLUMNS = 50;
const MOST_ROWS = 200;

/** How many more places may be filled. Merged cells let a few characters of HTML fill millions. */
export interface Budget {
  left: number;
}

/** Puts cells into their columns, past those that merged cells above them reach down to. */
export function createGrid(budget: Budget): GridBuilder {
  const rows: string[][] = [];
  // For each column, how many more rows a merged cell above takes up.
  let covered: number[] = [];
  let opening: number[] = [];
  let row: string[] | null = null;

  const put = (text: string): boolean => {
    budget.left--;
    if (budget.left < 0 || row === null) return false;
    row.push(text);
    return true;
  };
  const passCovered = () => {
    while (row !== null && (covered[row.length] ?? 0) > 0 && put(''));
  };
  const endRow = () => {
    if (row === null) return;
    passCovered();
    const width = Math.max(covered.length, opening.length);
    covered = Array.from({ length: width }, (_, column) =>
      Math.max((covered[column] ?? 0) - 1, opening[column] ?? 0),
    );
    rows.push(row);
    row = null;
  };
  const startRow = () => {
    endRow();
    row = [];
    opening = [];
  };
  return {
    startRow,
    addCell(text, columns, height) {
      // Broken pages have cells without a row.
      if (row === null) startRow();
      passCovered();
      const width = clamp(columns, MOST_COLUMNS);
      for (let at = 0; at < width; at++) {
        opening[row?.length ?? 0] = clamp(height, MOST_ROWS) - 1;
        put(at === 0 ? text : '');
      }
    },
    rows() {
      endRow();
      return rows;
    },
  };
}

function clamp(value: number, most: number): number {
  return Number.isInteger(value) && value > 1 ? Math.min(value, most) : 1;
}
