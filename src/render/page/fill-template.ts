import Handlebars from 'handlebars';
import { Failure } from '../../findings/failure.ts';
import { phrase } from '../../language/phrase.ts';
import type { LetterView } from '../letter/letter-view.ts';
import type { RenderContext } from '../renderer.ts';
import type { PageView } from './page-view.ts';

/** Views arrive escaped, so templates do not escape again; a misspelt name is an error, not an empty place. `log` would reach the console. */
const STRICT = {
  noEscape: true,
  strict: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: { log: false },
};

/** A user's template is a file like any other: what is wrong with it is said, never thrown as a bug. */
export function fillTemplate(name: string, view: PageView | LetterView, context: RenderContext): string {
  const source = context.template(name);
  const partials = { ...context.partials() };
  try {
    const fill = Handlebars.create().compile<PageView | LetterView>(source, STRICT);
    return fill(view, { partials, allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new Failure(2, phrase('render.template', { template: name, problem }));
  }
}
