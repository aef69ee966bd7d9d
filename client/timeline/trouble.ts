import type { PictureProblem, TimelinePicture } from '../../core/src/drawing/picture.ts';
import { element } from './dom.ts';
import { words } from './words.ts';

export interface TroubleActions {
  fix(problem: PictureProblem, title: string): void;
  reveal(line: number): void;
}

/** More ways out than these only confuse; the others are offered in the text. */
const mostFixes = 3;

/** A button for each fix of a problem. */
export function fixButtons(problem: PictureProblem, fix: TroubleActions['fix']): HTMLButtonElement[] {
  return problem.fixes.slice(0, mostFixes).map((title) => {
    const button = element('button', { type: 'button', class: 'fix' }, title);
    button.addEventListener('click', () => fix(problem, title));
    return button;
  });
}

/** What is wrong in the picture, below it, each with its fixes: for the keyboard, and for what has no mark of its own. */
export class TroubleList {
  readonly node = element('section', { class: 'trouble', 'aria-label': words.trouble });
  readonly #list = element('ul');
  readonly #actions: TroubleActions;
  #shown = '';

  constructor(actions: TroubleActions) {
    this.#actions = actions;
    this.node.append(element('h2', {}, words.trouble), this.#list);
  }

  update(picture: TimelinePicture): void {
    const problems = problemsOf(picture);
    const now = JSON.stringify(problems);
    if (now === this.#shown) return;
    this.#shown = now;
    this.node.hidden = problems.length === 0;
    this.#list.replaceChildren(...problems.map((problem) => this.#item(problem)));
  }

  #item(problem: PictureProblem): HTMLLIElement {
    const message = element('button', { type: 'button', class: 'message', dir: 'auto' }, problem.message);
    message.addEventListener('click', () => this.#actions.reveal(problem.line));
    return element('li', {}, message, ...fixButtons(problem, this.#actions.fix));
  }
}

/** The problems of a picture, each once, from the top of the text down. */
function problemsOf({ window, entries, untimed, metrics }: TimelinePicture): PictureProblem[] {
  const all = [window, ...metrics.map(({ stated }) => stated), ...entries, ...untimed].flatMap(
    (part) => part?.problem ?? [],
  );
  const known = new Map(all.map((problem) => [`${problem.line} ${problem.rule}`, problem]));
  return [...known.values()].sort((a, b) => a.line - b.line);
}
