process.argv[2] = 'branches';
import('./index.js');
