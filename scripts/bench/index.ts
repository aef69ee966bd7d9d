/* `npm run bench`: the only source of speed claims. Figures are medians; what counts are the ratios within one run. */
import { benchAnalysis } from './analysis.ts';
import { benchCommands, benchSizes } from './commands.ts';
import { benchServer } from './server.ts';
import { benchTimeline } from './timeline.ts';

benchAnalysis();
await benchServer();
await benchTimeline();
benchCommands();
benchSizes();
