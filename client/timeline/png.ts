import { exportWidth } from '../../core/src/drawing/formats.ts';
import { layout } from '../../core/src/drawing/layout.ts';
import type { TimelinePicture } from '../../core/src/drawing/picture.ts';
import { toSvg } from '../../core/src/drawing/svg.ts';

/** Pixels of the file for one of the picture. */
const scale = 2;

/** Puts the whole picture into the clipboard. Says whether that was allowed. */
export async function copyPng(picture: TimelinePicture): Promise<boolean> {
  try {
    // The promise goes in, not what comes of it: the browser allows this only while the click is fresh.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': toPng(picture) })]);
    return true;
  } catch {
    return false;
  }
}

/** The whole picture as a PNG file in base64. */
export async function toBase64(picture: TimelinePicture): Promise<string> {
  const bytes = new Uint8Array(await (await toPng(picture)).arrayBuffer());
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(parts.join(''));
}

async function toPng(picture: TimelinePicture): Promise<Blob> {
  const svg = toSvg(layout(picture, { width: exportWidth }));
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('the picture is too large'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
