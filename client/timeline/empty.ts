import type { TimelinePicture } from '../../core/src/drawing/picture.ts';
import { element } from './dom.ts';
import type { EmptyReason } from './messages.ts';
import { example, words } from './words.ts';

/** Says why there is no picture, and what to write to get one. */
export function emptyView(node: HTMLElement, reason: EmptyReason): void {
  if (node.dataset.reason === reason) return;
  node.dataset.reason = reason;
  node.replaceChildren(element('h1', {}, words[reason]), element('p', {}, words[`${reason}-help`]));
  if (reason !== 'no-file') node.append(element('pre', {}, example));
}

/** Below a picture that lacks the most of it: how to give entries a time, or how to tell what happened. */
export function lackingView(node: HTMLElement, { entries, untimed, window }: TimelinePicture): void {
  const reason = entries.length > 0 ? '' : untimed.length === 0 ? 'noEntries' : window ? '' : 'untimedOnly';
  if (node.dataset.reason === reason) return;
  node.dataset.reason = reason;
  node.replaceChildren();
  if (reason) node.append(element('p', {}, words[reason]), element('pre', {}, example));
}
