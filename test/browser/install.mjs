#!/usr/bin/env node
/** The browser is the one in which the tests of the extension run: see test/vscode-host. */
import { ownHost } from '../vscode/where.mjs';

ownHost('the report is looked at in its browser');
