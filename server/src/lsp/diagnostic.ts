import type { Diagnostic } from 'vscode-languageserver';
import { documentationOf } from '../core/rules/documentation.ts';
import type { Finding, Severity } from '../core/rules/rule.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { type LineStarts, placeOf } from '../core/text/lines.ts';
import { literalText } from '../core/text/literal.ts';
import type { Locale } from '../core/text/localized.ts';
import { rangesOf, type ToRange } from './convert.ts';
import { DiagnosticSeverity } from './protocol.ts';

/** How findings are told to this client. */
export interface Presentation {
  readonly locale: Locale;
  /** Whether the client shows related places. */
  readonly relatedInformation: boolean;
}

/**
 * A snapshot's findings as the protocol's diagnostics, in the order of the text. Those of a report
 * that says the same on the same lines as before are the same objects as before.
 */
export function diagnosticsOf(
  uri: string,
  { reports }: Snapshot,
  lines: LineStarts,
  presentation: Presentation,
): Diagnostic[] {
  return reports.flatMap(({ start, findings }) => {
    const { line } = placeOf(lines, start);
    const known = last.get(findings);
    if (known?.uri === uri && known.line === line && isSame(known.presentation, presentation)) {
      return known.diagnostics;
    }
    const toRange = rangesOf(lines, start);
    const diagnostics = findings.map((each) => diagnosticOf(uri, each, toRange, presentation));
    last.set(findings, { uri, line, presentation, diagnostics });
    return diagnostics;
  });
}

/** What was last made of the findings of a report. */
interface Told {
  readonly uri: string;
  /** The line on which the report begins. */
  readonly line: number;
  readonly presentation: Presentation;
  readonly diagnostics: readonly Diagnostic[];
}

const last = new WeakMap<readonly Finding[], Told>();

function isSame(a: Presentation, b: Presentation): boolean {
  return a.locale === b.locale && a.relatedInformation === b.relatedInformation;
}

/** One finding as the protocol's diagnostic. */
export function diagnosticOf(
  uri: string,
  finding: Finding,
  toRange: ToRange,
  { locale, relatedInformation }: Presentation,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(finding.span),
    severity: severityOf(finding.severity),
    code: finding.rule,
    codeDescription: { href: documentationOf(finding.rule) },
    source: 'gongkai',
    message: literalText(finding.message[locale]),
  };
  if (!relatedInformation) return diagnostic;
  const here = finding.related.map(({ span, message }) => ({
    location: { uri, range: toRange(span) },
    message: literalText(message[locale]),
  }));
  const elsewhere = (finding.elsewhere ?? []).map(({ file, range, message }) => ({
    location: { uri: file, range },
    message: literalText(message[locale]),
  }));
  const places = [...here, ...elsewhere];
  return places.length === 0 ? diagnostic : { ...diagnostic, relatedInformation: places };
}

/** The protocol's number for a severity. */
function severityOf(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'information':
      return DiagnosticSeverity.Information;
    case 'hint':
      return DiagnosticSeverity.Hint;
  }
}
