process.argv[2] = 'sync';
require('./index.js');
