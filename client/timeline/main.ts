import { connect } from './host.ts';
import { Page } from './page.ts';
import { speak } from './words.ts';

const root = document.getElementById('timeline');
if (root) {
  speak(root.dataset.words);
  new Page(root, connect(root.dataset.state)).start();
}
