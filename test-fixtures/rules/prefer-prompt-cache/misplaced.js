//// preset = strict
const { BedrockRuntimeClient, ConverseCommand } = require('@aws-sdk/client-bedrock-runtime');

const manual = 'Parcels leave on weekdays before noon. '.repeat(300);
const modelId = 'anthropic.claude-3-7-sonnet-20250219-v1:0';
const bedrock = new BedrockRuntimeClient({ region: 'us-east-1' });

exports.handler = async (event) =>
  bedrock.send(
    new ConverseCommand({
      modelId,
      inferenceConfig: { maxTokens: 300 },
      system: [{ text: manual, cachePoint: { type: 'default' } }],
      //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ prefer-prompt-cache: `cachePoint` beside a text is no mark
      messages: [{ role: 'user', content: [{ text: event.question }] }],
    }),
  );

exports.lines = async (event) =>
  bedrock.send(
    new ConverseCommand({
      modelId,
      inferenceConfig: { maxTokens: 300 },
      system: [
        {
          cachePoint: { type: 'default' },
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ prefer-prompt-cache: Move it into a block of its own behind that text
          text: manual,
        },
      ],
      messages: [{ role: 'user', content: [{ text: event.question }] }],
    }),
  );

exports.marked = async (event) =>
  bedrock.send(
    new ConverseCommand({
      modelId,
      inferenceConfig: { maxTokens: 300 },
      // ok: prefer-prompt-cache -- a block of its own
      system: [{ text: manual }, { cachePoint: { type: 'default' } }],
      messages: [{ role: 'user', content: [{ text: event.question }] }],
    }),
  );
