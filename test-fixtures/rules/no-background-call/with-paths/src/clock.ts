import { news } from '~/news';

setInterval(() => news('shoes'), 10_000);
//                ^^^^ no-background-call: by a timer
