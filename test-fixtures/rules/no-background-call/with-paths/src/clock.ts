import { news } from '~/news';

setInterval(() => news(), 10_000);
