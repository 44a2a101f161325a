import { main } from './action/main.ts';
import { disk } from './gather/files.ts';

process.exitCode = await main(process.env, disk, new Date());
