import type * as vscode from 'vscode';
import type { Api } from './api.ts';
import type { StartServer } from './client.ts';
import { registerCommands } from './commands/index.ts';
import { keepContext } from './context.ts';
import { Current } from './current.ts';
import { InTimeline } from './inTimeline.ts';
import { markdownExtension } from './markdown/index.ts';
import { registerOutline } from './outline/view.ts';
import { registerRulePages } from './rulePages.ts';
import { Server } from './server.ts';
import { showStatus } from './status.ts';
import { TimelinePreviews } from './timeline/previews.ts';
import { registerPaste } from './writing/paste.ts';

let server: Server | undefined;

/** Registers everything; what costs time waits until a file needs it. */
export function activateWith(context: vscode.ExtensionContext, startServer: StartServer): Api {
  const started = new Server(startServer);
  server = started;
  const current = new Current(started);
  const previews = new TimelinePreviews(context, started, current);
  const inTimeline = new InTimeline(started);
  const outline = registerOutline(context, current);
  context.subscriptions.push(
    started,
    current,
    previews,
    inTimeline,
    keepContext(current),
    showStatus(current),
    registerPaste(started),
    registerRulePages(context.extensionUri),
    registerCommands({
      server: started,
      current,
      previews,
      inTimeline,
      memory: context.workspaceState,
    }),
  );
  return {
    get serverStarted() {
      return started.started;
    },
    get previews() {
      return previews.open;
    },
    extendMarkdownIt: markdownExtension(started),
    summary: (uri) => started.summary(uri),
    outline,
  };
}

/** Waits for the server to end. */
export async function deactivate(): Promise<void> {
  await server?.stop();
  server = undefined;
}
