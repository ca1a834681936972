import { Buffer } from 'node:buffer';
import { DEFAULT_LIMITS, type Limits } from '../limits/limits.ts';
import { escapeXml } from '../ooxml/escape-xml.ts';
import { findWorkbookPart } from '../ooxml/find-workbook-part.ts';
import { childNamed, type Outline, prefixOf } from '../ooxml/outline.ts';
import { PackageDraft } from '../ooxml/package-draft.ts';
import { type Relationship, readRelationships } from '../ooxml/relationships.ts';
import { readWorkbookPart } from '../ooxml/workbook-part.ts';
import { ZipPackage } from '../ooxml/zip-package.ts';
import { addComments, newComments, threadedCells } from './cell-comments.ts';
import type { CellMark } from './cell-mark.ts';
import { addShapes, newShapes } from './comment-shapes.ts';
import { fillCells } from './fill-cells.ts';
import { type FindingsSheet, findingsSheetXml } from './findings-sheet.ts';
import { MarkStyles } from './mark-styles.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const STYLES_PART = 'xl/styles.xml';
const LEAST_STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Elements that stand behind `legacyDrawing` in a worksheet (ECMA-376 part 1 §18.3.1.99). */
const BEHIND_DRAWING = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

/**
 * A copy of a workbook with a comment and a fill at each mark and a sheet of findings before all others. Only the parts that hold
 * them change, and those only where they do: formulas, charts, macros, print settings and all else stay byte for byte.
 * @param author who the comments are said to be by
 */
export function annotateWorkbook(
  bytes: Uint8Array,
  marks: readonly CellMark[],
  sheet: FindingsSheet,
  author: string,
  limits: Limits = DEFAULT_LIMITS,
): Buffer {
  const zip = new ZipPackage(Buffer.from(bytes), limits);
  const draft = new PackageDraft(zip);
  const workbook = findWorkbookPart(zip);
  const relations = readRelationships(zip, workbook);
  const stylesPart = relations.find(({ type }) => type === 'styles')?.target ?? addStyles(draft, workbook);
  const styles = new MarkStyles(draft, stylesPart);
  const { tabs } = readWorkbookPart(zip.openXml(workbook));
  for (const { name, relation } of tabs) {
    const own = marks.filter((mark) => mark.sheet === name);
    const part = relations.find(({ id }) => id === relation)?.target;
    if (part !== undefined && own.length > 0) markSheet(draft, part, own, styles, author);
  }
  const part = draft.freeName('xl/worksheets/sheet', '.xml');
  draft.add(part, findingsSheetXml(sheet, styles), SHEET_TYPE);
  listFirst(draft, workbook, sheet.name, draft.relate(workbook, `${RELATIONS}/worksheet`, part));
  styles.write();
  return draft.toBuffer();
}

/** Fills and comments of one sheet. */
function markSheet(
  draft: PackageDraft,
  part: string,
  marks: readonly CellMark[],
  styles: MarkStyles,
  author: string,
): void {
  fillCells(draft.open(part), draft.change(part), marks, styles);
  const relations = draft.zip.has(relationsPart(part)) ? readRelationships(draft.zip, part) : [];
  const partOf = (type: string): string | undefined => relations.find((each) => each.type === type)?.target;
  const comments = partOf('comments');
  const threaded = partOf('threadedComment');
  const conversations =
    threaded === undefined ? new Set<string>() : threadedCells(draft.outline(threaded, 1, 'ref'));
  if (comments === undefined) draft.relate(part, `${RELATIONS}/comments`, newComments(draft, marks, author));
  const shown = comments === undefined ? marks : addComments(draft, comments, marks, author, conversations);
  const root = draft.outline(part, 1);
  const drawing = legacyDrawing(draft, part, root, relations);
  if (drawing !== undefined) addShapes(draft, drawing, shown);
  else drawBoxes(draft, part, root, newShapes(draft, shown));
}

/** The drawing of comments and controls that a sheet names; not those of its header and footer. */
function legacyDrawing(
  draft: PackageDraft,
  part: string,
  root: Outline,
  relations: readonly Relationship[],
): string | undefined {
  const element = childNamed(root, 'legacyDrawing');
  if (element === undefined) return undefined;
  const tag = draft.change(part).text.slice(element.start, element.openEnd);
  return relations.find(({ id }) => new RegExp(`:id\\s*=\\s*["']${id}["']`).test(tag))?.target;
}

function drawBoxes(draft: PackageDraft, part: string, root: Outline, drawing: string): void {
  const id = draft.relate(part, `${RELATIONS}/vmlDrawing`, drawing);
  const sheetData = root.children.findIndex(({ name }) => name === 'sheetData');
  const behind = root.children.find(
    ({ name }, index) => BEHIND_DRAWING.has(name) || (name === 'AlternateContent' && index > sheetData),
  );
  const element = `<${prefixOf(root)}legacyDrawing xmlns:r="${RELATIONS}" r:id="${id}"/>`;
  draft.change(part).insert(behind?.start ?? root.closeStart, element);
}

/** Lists a sheet before the others; what counts sheets by their place is counted on by one. */
function listFirst(draft: PackageDraft, workbook: string, name: string, relation: string): void {
  const root = draft.outline(workbook, 2, 'sheetId', 'localSheetId', 'activeTab', 'firstSheet');
  const change = draft.change(workbook);
  const sheets = childNamed(root, 'sheets');
  if (sheets === undefined) return;
  const ids = sheets.children.map(({ attributes }) => Number(attributes['sheetId']));
  const sheet = `<${prefixOf(root)}sheet xmlns:r="${RELATIONS}" name="${escapeXml(name)}" sheetId="${Math.max(...ids) + 1}" r:id="${relation}"/>`;
  change.insert(sheets.openEnd, sheet);
  for (const view of childNamed(root, 'bookViews')?.children ?? []) countOn(change, view, 'activeTab', 0);
  for (const defined of childNamed(root, 'definedNames')?.children ?? [])
    countOn(change, defined, 'localSheetId');
}

/** Where an attribute is not there, it counts as the default, if it has one. */
function countOn(
  change: ReturnType<PackageDraft['change']>,
  { start, openEnd, attributes }: Outline,
  name: string,
  unsaid?: number,
): void {
  const place = attributes[name] === undefined ? unsaid : Number(attributes[name]);
  if (place !== undefined) change.setAttribute(start, openEnd, name, String(place + 1));
}

/** A workbook without styles gets the least that Excel expects. */
function addStyles(draft: PackageDraft, workbook: string): string {
  // The usual name, since some programs look for no other.
  const part = draft.zip.has(STYLES_PART) ? draft.freeName('xl/styles', '.xml') : STYLES_PART;
  draft.add(part, LEAST_STYLES, STYLES_TYPE);
  draft.relate(workbook, `${RELATIONS}/styles`, part);
  return part;
}

function relationsPart(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}
