import { setTracingDisabled } from '@openai/agents';

setTracingDisabled(true);
