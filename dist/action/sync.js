process.argv[2] = 'sync';
import('./index.js');
