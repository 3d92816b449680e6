import '../text/after-words';
import '../text/host-words';
import { render } from 'preact';
import '../styles.css';
import { changeSettings } from '../shell/settings';
import { archiveScenes } from './archive-scenes';
import { arrivingScenes } from './arriving-scenes';
import { blockScenes } from './block-scenes';
import { captionsScenes } from './captions-scenes';
import { endedScenes } from './ended-scenes';
import { hostScenes } from './host-scenes';
import { hostingScenes } from './hosting-scenes';
import { noNameScenes } from './no-name-scenes';
import { pictureScenes } from './picture-scenes';
import { planScenes } from './plan-scenes';
import { reportScenes } from './report-scenes';
import { roomScenes } from './room-scenes';
import { roomTogetherScenes } from './room-together-scenes';
import type { Scene } from './scenes';
import { seatScenes } from './seat-scenes';
import { storedScenes } from './stored-scenes';
import { tableScenes } from './table-scenes';
import { tellScenes } from './tell-scenes';
import { togetherScenes } from './together-scenes';
import { turnScenes } from './turn-scenes';
import { waysScenes } from './ways-scenes';

/** gallery.html?scene=my-turn&theme=dark&text=22 draws one view; without a scene, the list. */
const scenes: Scene[] = [
  ...arrivingScenes,
  ...turnScenes,
  ...togetherScenes,
  ...hostScenes,
  ...hostingScenes,
  ...endedScenes,
  ...tableScenes,
  ...blockScenes,
  ...roomScenes,
  ...roomTogetherScenes,
  ...seatScenes,
  ...waysScenes,
  ...captionsScenes,
  ...planScenes,
  ...tellScenes,
  ...archiveScenes,
  ...noNameScenes,
  ...storedScenes,
  ...reportScenes,
  ...pictureScenes,
];

const asked = new URLSearchParams(location.search);
const scene = scenes.find(({ name }) => name === asked.get('scene'));
const text = Number(asked.get('text'));

changeSettings({
  theme: (asked.get('theme') ?? 'light') as 'light' | 'dark' | 'plain',
  language: scene?.easy === true ? 'en-GB-x-easy' : 'en-GB',
  textSize: text === 22 || text === 28 ? text : 18,
});
document.documentElement.dir = asked.get('dir') === 'rtl' ? 'rtl' : 'ltr';
document.title = scene?.name ?? 'Gallery';

function List() {
  return (
    <main class="page">
      <h1>Gallery</h1>
      <ul>
        {scenes.map(({ name, room, open }) => (
          <li key={name} data-scene={name} data-room={room === true ? '' : undefined}>
            <a href={`?scene=${name}${open ?? ''}`}>{name}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

render(scene === undefined ? <List /> : scene.draw(), document.getElementById('page')!);
