/**
 * Whatever a phone took becomes a small JPEG here: drawn anew the right way up, so that where and when
 * it was taken, and by what, stays on the phone.
 */
import { dataAddress } from './pictures-over-http';

const longSideMax = 1600;
const bytesMax = 1024 * 1024;
/** Finer first; what is still too heavy is drawn smaller. */
const tries: readonly (readonly [side: number, quality: number])[] = [
  [longSideMax, 0.85],
  [longSideMax, 0.7],
  [1200, 0.7],
  [1000, 0.6],
  [700, 0.5],
];

/** Pure: never larger than it was. */
export function shrunk(width: number, height: number, side: number): [number, number] {
  const by = Math.min(1, side / Math.max(width, height));
  return [Math.max(1, Math.round(width * by)), Math.max(1, Math.round(height * by))];
}

/** Null: this browser cannot open it as a picture. */
export async function shrinkPicture(file: Blob): Promise<Blob | null> {
  try {
    const picture = await opened(await dataAddress(file));
    for (const [side, quality] of tries) {
      const small = await drawn(picture, side, quality);
      if (small !== null && small.size <= bytesMax) return small;
    }
  } catch {
    // A file of another kind, or one that is broken.
  }
  return null;
}

function opened(address: string): Promise<HTMLImageElement> {
  return new Promise((done, failed) => {
    const picture = new Image();
    picture.onload = () => done(picture);
    picture.onerror = failed;
    picture.src = address;
  });
}

function drawn(picture: HTMLImageElement, side: number, quality: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = shrunk(picture.naturalWidth, picture.naturalHeight, side);
  const pen = canvas.getContext('2d');
  if (pen === null) return Promise.resolve(null);
  // What is seen through in the file would be black in a JPEG.
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, 'image/jpeg', quality));
}
