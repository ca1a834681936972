import { isMain, isTrue, nextChild } from './markup.ts';
import { relationNamespace } from './namespaces.ts';
import { RefusalError } from './refusal.ts';
import type { SheetState } from './workbook.ts';
import type { XmlReader } from './xml-reader.ts';
import { decodeXstring } from './xstring.ts';

/** A tab as the workbook part lists it; `relation` is the id of the relationship to its part. */
export interface Tab {
  name: string;
  state: SheetState;
  relation: string;
}

export interface WorkbookPart {
  date1904: boolean;
  tabs: Tab[];
}

/** Date system and tabs (ECMA-376 part 1 §18.2.27). */
export function readWorkbookPart(reader: XmlReader): WorkbookPart {
  const part: WorkbookPart = { date1904: false, tabs: [] };
  while (reader.next() !== 'start');
  if (!isMain(reader, 'workbook')) {
    const reason = reader.uri.includes('wordprocessingml') ? 'word' : 'not-a-workbook';
    throw new RefusalError(reason, `${reader.part}: ${reader.name}`);
  }
  while (nextChild(reader)) {
    if (isMain(reader, 'sheets')) readTabs(reader, part.tabs);
    else {
      if (isMain(reader, 'workbookPr')) part.date1904 = isTrue(reader.attribute('date1904'));
      reader.skip();
    }
  }
  reader.next();
  return part;
}

function readTabs(reader: XmlReader, tabs: Tab[]): void {
  while (nextChild(reader)) {
    if (isMain(reader, 'sheet')) {
      const state = reader.attribute('state');
      tabs.push({
        name: decodeXstring(reader.attribute('name') ?? ''),
        state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
        relation: reader.attributeOf(relationNamespace, 'id') ?? '',
      });
    }
    reader.skip();
  }
}
