import type { PackageDraft } from '../ooxml/package-draft.ts';
import type { CellMark } from './cell-mark.ts';

const ENDING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
/** Excel numbers the shapes of a drawing from here. */
const FIRST_SHAPE = 1025;
/** Comments longer than this get a taller box. */
const LINE = 42;

/** A drawing with the hidden box of every comment; without it Excel shows none (ECMA-376 part 4 §19). */
export function newShapes(draft: PackageDraft, marks: readonly CellMark[]): string {
  const part = draft.freeName('xl/drawings/vmlDrawing', '.vml');
  const layout = '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>';
  const shapes = marks.map((mark, index) => shapeOf(mark, FIRST_SHAPE + index)).join('');
  draft.addByEnding(part, `<xml ${NAMESPACES}>${layout}${SHAPE_TYPE}${shapes}</xml>`, ENDING_TYPE);
  return part;
}

/** Adds boxes to the drawing that a sheet has for its comments or controls; it is no strict XML, so it is handled as text. */
export function addShapes(draft: PackageDraft, part: string, marks: readonly CellMark[]): void {
  const change = draft.changeText(part);
  const { text } = change;
  const last = Math.max(
    FIRST_SHAPE - 1,
    ...[...text.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number)),
  );
  const type = text.includes('_x0000_t202') ? '' : SHAPE_TYPE;
  const shapes = marks.map((mark, index) => shapeOf(mark, last + 1 + index)).join('');
  const end = text.lastIndexOf('</');
  change.insert(end, withNamespaces(type + shapes));
}

/** The prefixes may be declared otherwise in a drawing of another program. */
function withNamespaces(shapes: string): string {
  return shapes.replace(/<v:(shapetype|shape) /g, `<v:$1 ${NAMESPACES} `);
}

function shapeOf({ row, column, text }: CellMark, id: number): string {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / LINE), 1);
  const anchor = [
    column,
    15,
    Math.max(0, row - 2),
    10,
    column + 4,
    15,
    Math.max(0, row - 2) + Math.max(4, lines),
    4,
  ];
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}
