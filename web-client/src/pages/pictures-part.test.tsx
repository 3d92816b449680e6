// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import '../text/after-words';
import { letPass, withFreshPages } from '../testing/bos-page';
import { boxCalled, buttonCalled, choose, press, words, write } from '../testing/pages';
import { PicturesServer } from '../testing/pictures-server';
import { PicturesPart } from './pictures-part';
import { shrunk } from './shrink-picture';

withFreshPages();

const device = { session: 's1', participant: 'bo', key: 'k', role: 'host' };
const small = new Blob(['small tree'], { type: 'image/jpeg' });
const tree = 'A tree on paper';

async function settled(text: string) {
  await vi.waitFor(async () => {
    await act(() => Promise.resolve());
    expect(words()).toContain(text);
  });
}

async function opened(server: PicturesServer, made: Blob | null = small) {
  const shrink = async () => made;
  act(() =>
    render(<PicturesPart api={server.api} device={device} shrink={shrink} />, document.body),
  );
  await settled(server.isUp ? 'Choose or take a picture' : 'The pictures did not come.');
}

async function chooseFile() {
  const input = document.querySelector<HTMLInputElement>('#choose-picture')!;
  Object.defineProperty(input, 'files', { value: [new Blob(['a photo'])] });
  act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settled('Add this picture');
}

const described = () => boxCalled('What is on it, for those who cannot see it');
const posts = (server: PicturesServer) => server.asked.filter((one) => one.startsWith('POST'));

describe('pictures for the report', () => {
  it('are added small, with what is on them and whether all said yes', async () => {
    const server = new PicturesServer();
    await opened(server);
    await settled('There are no pictures yet.');
    await chooseFile();
    press('Add this picture');
    expect(words()).toContain('Say in a few words what is on it.');
    expect(posts(server)).toEqual([]);
    write(described(), ` ${tree} `);
    choose('Everybody whose work this is said yes');
    press('Add this picture');
    await settled('The picture is added.');
    const path = 'POST /api/sessions/s1/pictures';
    expect(posts(server)).toEqual([path, `${path}/i1`]);
    expect(server.kept).toEqual([{ id: 'i1', description: tree, with_yes: true }]);
    await vi.waitFor(async () => {
      await act(() => Promise.resolve());
      expect(document.querySelector('li img')!.getAttribute('alt')).toBe(tree);
    });
    expect(words()).toContain('It may be in reports.');
  });

  it('stay here when there is no signal, until they arrive', async () => {
    const server = new PicturesServer();
    await opened(server);
    await chooseFile();
    write(described(), tree);
    server.isUp = false;
    press('Add this picture');
    await settled('No signal right now. Your picture is still here.');
    expect(described().value).toBe(tree);
    server.isUp = true;
    press('Try again');
    await settled('The picture is added.');
    expect(server.kept).toEqual([{ id: 'i1', description: tree, with_yes: false }]);
  });

  it('are not sent twice when only the answer was lost', async () => {
    const server = new PicturesServer();
    await opened(server);
    await chooseFile();
    write(described(), tree);
    server.losesAnswer = true;
    press('Add this picture');
    await settled('No signal right now.');
    server.isUp = true;
    press('Try again');
    await settled('The picture is added.');
    expect(server.kept).toHaveLength(1);
  });

  it('have only their words sent again where the picture has arrived', async () => {
    const server = new PicturesServer();
    await opened(server);
    await chooseFile();
    write(described(), tree);
    server.takesWords = false;
    press('Add this picture');
    await settled('No signal right now.');
    press('Try again');
    await settled('No signal right now.');
    server.takesWords = true;
    press('Try again');
    await settled('The picture is added.');
    expect(server.kept).toEqual([{ id: 'i1', description: tree, with_yes: false }]);
  });

  it('that nobody described say so, and so does the button', async () => {
    const server = new PicturesServer();
    server.kept = [{ id: 'i1', description: '', with_yes: false }];
    await opened(server);
    await settled('Nobody said yet what is on it.');
    press('Say what is on it');
    write(described(), tree);
    press('Save');
    await settled(tree);
  });

  it('say what became of them where there is room for no more, and where nothing can be read', async () => {
    const server = new PicturesServer();
    server.problem = 'too_many';
    await opened(server);
    await chooseFile();
    write(described(), tree);
    press('Add this picture');
    await settled('There is room for 20 pictures. Take one out first.');
    press('Do not add it');
    expect(buttonCalled('Add this picture')).toBeUndefined();
  });

  it('that cannot be opened say what to do', async () => {
    await opened(new PicturesServer(), null);
    const input = document.querySelector<HTMLInputElement>('#choose-picture')!;
    Object.defineProperty(input, 'files', { value: [new Blob(['words'])] });
    act(() => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settled("This file can't be opened as a picture.");
  });

  it('are changed, and taken out once that was asked', async () => {
    const server = new PicturesServer();
    server.kept = [{ id: 'i1', description: tree, with_yes: false }];
    await opened(server);
    await settled('It stays out of reports.');
    press(`Change what it says: ${tree}`);
    write(described(), 'A tree');
    choose('Everybody whose work this is said yes');
    press('Save');
    await settled('It may be in reports.');
    expect(server.kept).toEqual([{ id: 'i1', description: 'A tree', with_yes: true }]);
    press('Take it out: A tree');
    expect(server.kept).toHaveLength(1);
    letPass(400);
    press('Yes, take the picture out for good');
    await settled('The picture is taken out.');
    expect(server.kept).toEqual([]);
  });

  it('that did not come can be asked for again', async () => {
    const server = new PicturesServer();
    server.isUp = false;
    await opened(server);
    server.isUp = true;
    press('Try again');
    await settled('There are no pictures yet.');
  });
});

describe('a picture that is made small', () => {
  it('keeps its shape, and is never made larger', () => {
    expect(shrunk(4000, 3000, 1600)).toEqual([1600, 1200]);
    expect(shrunk(3000, 4000, 1600)).toEqual([1200, 1600]);
    expect(shrunk(640, 480, 1600)).toEqual([640, 480]);
    expect(shrunk(9000, 2, 1600)).toEqual([1600, 1]);
  });
});
