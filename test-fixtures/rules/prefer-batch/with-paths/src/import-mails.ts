//// preset = strict
import { label } from '~/llm';

declare const mails: string[];

for (const mail of mails) console.log(await label(mail));
//                                          ^^^^^ prefer-batch: cost 50 %
