import { Buffer } from 'node:buffer';
import { escapeXml } from '../../../ooxml/escape-xml.ts';
import { findWorkbookPart } from '../../../ooxml/find-workbook-part.ts';
import { prefixOf } from '../../../ooxml/outline.ts';
import { PackageDraft } from '../../../ooxml/package-draft.ts';
import { readRelationships } from '../../../ooxml/relationships.ts';
import { readWorkbookPart } from '../../../ooxml/workbook-part.ts';
import { ZipPackage } from '../../../ooxml/zip-package.ts';
import { chartXml } from './chart-xml.ts';
import type { PlacedChart } from './sheet-chart.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
/** In English metric units, 36 000 to a millimetre: a page of A4 across within its margins, less the lines above. */
const SIZE = { cx: 236 * 36_000, cy: 142 * 36_000 } as const;
/** Elements that stand behind `drawing` in a worksheet (ECMA-376 part 1 §18.3.1.99), as far as exceljs writes them. */
const BEHIND = new Set(['legacyDrawing', 'picture', 'tableParts', 'extLst']);

/** A workbook with native charts on one of its sheets: exceljs knows none, so their parts are added to its package. */
export function addCharts(bytes: Uint8Array, sheet: string, charts: readonly PlacedChart[]): Uint8Array {
  if (charts.length === 0) return bytes;
  const zip = new ZipPackage(Buffer.from(bytes));
  const draft = new PackageDraft(zip);
  const workbook = findWorkbookPart(zip);
  const tab = readWorkbookPart(zip.openXml(workbook)).tabs.find(({ name }) => name === sheet);
  const part = readRelationships(zip, workbook).find(({ id }) => id === tab?.relation)?.target;
  if (part !== undefined) drawOn(draft, part, charts);
  return draft.toBuffer();
}

function drawOn(draft: PackageDraft, sheet: string, charts: readonly PlacedChart[]): void {
  const drawing = draft.freeName('xl/drawings/drawing', '.xml');
  const anchors = charts.map((chart, index) => {
    const part = draft.freeName('xl/charts/chart', '.xml');
    draft.add(part, chartXml(chart.chart), CHART_TYPE);
    return anchorXml(chart, index, draft.relate(drawing, `${RELATIONS}/chart`, part));
  });
  const head = `xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`;
  draft.add(drawing, `<xdr:wsDr ${head}>${anchors.join('')}</xdr:wsDr>`, DRAWING_TYPE);
  const id = draft.relate(sheet, `${RELATIONS}/drawing`, drawing);
  const root = draft.outline(sheet, 1);
  const behind = root.children.find(({ name }) => BEHIND.has(name));
  const element = `<${prefixOf(root)}drawing xmlns:r="${RELATIONS}" r:id="${id}"/>`;
  draft.change(sheet).insert(behind?.start ?? root.closeStart, element);
}

function anchorXml({ chart, row }: PlacedChart, index: number, relation: string): string {
  const { title, alternative } = chart;
  const name = `<xdr:cNvPr id="${index + 2}" name="${escapeXml(title)}" descr="${escapeXml(alternative)}"/>`;
  return (
    `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
    `<xdr:ext cx="${SIZE.cx}" cy="${SIZE.cy}"/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${name}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`
  );
}
