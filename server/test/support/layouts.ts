import { markdown } from './layouts/markdown.ts';
import { markdownPerGroup } from './layouts/markdown-per-group.ts';
import { oneCellALine, plainCells } from './layouts/one-cell-a-line.ts';
import { pipesWeb } from './layouts/pipes-web.ts';
import { LOOSE, spaces } from './layouts/spaces.ts';
import { splitLabels } from './layouts/split-labels.ts';
import { tabs } from './layouts/tabs.ts';
import type { ReportModel } from './report-model.ts';

/** Every layout that reports come in, by name. */
export const LAYOUTS: Readonly<Record<string, (model: ReportModel) => string>> = {
  spaces: (model) => spaces(model),
  'spaces-loose': (model) => spaces(model, LOOSE),
  'split-labels': (model) => splitLabels(model),
  'split-labels-centred': (model) => splitLabels(model, 'centre'),
  'one-cell-a-line': oneCellALine,
  'plain-cells': plainCells,
  tabs,
  'pipes-web': pipesWeb,
  markdown,
  'markdown-per-group': markdownPerGroup,
};
