import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { LanguageServer } from './language-server.js';

/** Entry of the server process. The transport (`--node-ipc`, `--stdio`) comes with the arguments. */
new LanguageServer(createConnection(ProposedFeatures.all)).listen();
