process.argv[2] = 'again';
import('./index.js');
