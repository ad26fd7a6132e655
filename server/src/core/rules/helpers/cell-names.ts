import type { TableId } from '../../template/template.ts';
import type { Localized } from '../../text/localized.ts';

/** What a clerk calls the table, to begin a sentence with. */
export function tableName(id: TableId): Localized {
  switch (id) {
    case 'disclosure':
      return { zh: '第二部分的表格', en: 'The table of part two' };
    case 'requests':
      return { zh: '第三部分的表格', en: 'The table of part three' };
    case 'review':
      return { zh: '第四部分的表格', en: 'The table of part four' };
  }
}
