import { connect } from './host.ts';
import { Page } from './page.ts';

const root = document.getElementById('timeline');
if (root) new Page(root, connect()).start();
