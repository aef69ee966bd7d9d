import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { HostMessage } from '../../client/timeline/messages.ts';
import type { TimelinePicture } from '../../core/src/drawing/picture.ts';
import { launch, type OpenOptions, openTimeline, type TimelinePage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What the extension tells the page of these incidents. */
export function told(...pictures: TimelinePicture[]): HostMessage {
  return { type: 'picture', pictures, version: 1, file: 'README.md', locked: false };
}

/** The page in the browser of this test file, before it is told anything. */
export function openEmpty(options: OpenOptions = {}): Promise<TimelinePage> {
  return openTimeline(browser, options);
}

/** The page with a picture. */
export async function open(picture: TimelinePicture, options: OpenOptions = {}): Promise<TimelinePage> {
  const opened = await openEmpty(options);
  await opened.tell(told(picture));
  return opened;
}
