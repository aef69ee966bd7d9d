import { element } from './dom.ts';
import type { EmptyReason } from './messages.ts';
import { emptyWords, example, words } from './words.ts';

/** Says why there is no picture, and what to write to get one. */
export function emptyView(node: HTMLElement, reason: EmptyReason): void {
  if (node.dataset.reason === reason) return;
  node.dataset.reason = reason;
  const { head, body } = emptyWords[reason];
  node.replaceChildren(element('h1', {}, head), element('p', {}, body));
  if (reason !== 'no-file') node.append(element('pre', {}, example));
}

/** Where entries are told but none has a time: says how to give it one. */
export function untimedView(node: HTMLElement, shown: boolean): void {
  const reason = shown ? 'untimed' : '';
  if (node.dataset.reason === reason) return;
  node.dataset.reason = reason;
  node.replaceChildren();
  if (shown) node.append(element('p', {}, words.untimedOnly), element('pre', {}, example));
}
