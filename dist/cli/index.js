#!/usr/bin/env node
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/start.ts
var import_node_fs3 = require("node:fs");
var import_node_path4 = __toESM(require("node:path"), 1);
var import_node_vm = require("node:vm");

// src/sources/cache-folder.ts
var import_node_fs = require("node:fs");
var import_node_path2 = __toESM(require("node:path"), 1);

// src/sources/files.ts
var import_node_path = __toESM(require("node:path"), 1);
var largestFile = 1024 * 1024;
function isInside(folder2, file2) {
  if (file2.startsWith(`${folder2}${import_node_path.default.sep}`) && !file2.includes("..")) return true;
  const relative = import_node_path.default.relative(folder2, file2);
  return relative === "" || relative !== ".." && !relative.startsWith(`..${import_node_path.default.sep}`) && !import_node_path.default.isAbsolute(relative);
}

// src/sources/cache-folder.ts
var withoutCache = ["NODE_DISABLE_COMPILE_CACHE", "NODE_OPTIONS", "NODE_V8_COVERAGE", "CI"];
function cacheFolder(environment, options) {
  if (options.length > 0 || withoutCache.some((name) => environment[name])) return void 0;
  const { XDG_CACHE_HOME: named = "", HOME: home = "" } = environment;
  if (import_node_path2.default.isAbsolute(named)) return import_node_path2.default.join(named, "sru-gate");
  return import_node_path2.default.isAbsolute(home) ? import_node_path2.default.join(home, ".cache", "sru-gate") : void 0;
}
function isInCheckout(folder2, workingDirectory) {
  const real = nearestReal(folder2);
  return isInside(workingDirectory, real) || hasGitAbove(real);
}
function nearestReal(folder2) {
  try {
    return (0, import_node_fs.realpathSync)(folder2);
  } catch {
    const above = import_node_path2.default.dirname(folder2);
    return above === folder2 ? folder2 : nearestReal(above);
  }
}
function hasGitAbove(folder2) {
  if ((0, import_node_fs.existsSync)(import_node_path2.default.join(folder2, ".git"))) return true;
  const above = import_node_path2.default.dirname(folder2);
  return above !== folder2 && hasGitAbove(above);
}

// src/sources/compiled-program.ts
var import_node_fs2 = require("node:fs");
var import_node_path3 = __toESM(require("node:path"), 1);
var headSize = 8;
var mostBytes = 16 * 1024 * 1024;
var mostFiles = 4;
var ownName = /^[0-9a-f]{8}-v[\w.+-]{1,60}\.compiled(?:\.\w{1,20})?$/;
function readCompiled(folder2, program) {
  return quietly(() => {
    const checksum = crc32(program);
    if (!isOwn((0, import_node_fs2.lstatSync)(folder2)) || !(0, import_node_fs2.lstatSync)(folder2).isDirectory()) return void 0;
    const kept = readOwn(import_node_path3.default.join(folder2, nameOf(checksum)));
    const data = kept?.subarray(headSize);
    return data !== void 0 && kept?.readUInt32LE(0) === crc32(data, checksum) ? data : void 0;
  });
}
function keepCompiled(folder2, program, data) {
  quietly(() => {
    const checksum = crc32(program);
    makeOwn(import_node_path3.default.dirname(folder2));
    makeOwn(folder2);
    const stat = (0, import_node_fs2.lstatSync)(folder2);
    if (!isOwn(stat) || !stat.isDirectory()) return;
    const head = Buffer.alloc(headSize);
    head.writeUInt32LE(crc32(data, checksum));
    const file2 = import_node_path3.default.join(folder2, nameOf(checksum));
    const beside = `${file2}.${Math.random().toString(36).slice(2)}`;
    try {
      (0, import_node_fs2.writeFileSync)(beside, Buffer.concat([head, data]), { flag: "wx", mode: 384 });
      (0, import_node_fs2.renameSync)(beside, file2);
    } finally {
      (0, import_node_fs2.rmSync)(beside, { force: true });
    }
    removeOld(folder2);
  });
}
function crc32(bytes, before = 0) {
  return process.getBuiltinModule("node:zlib").crc32(bytes, before);
}
function nameOf(checksum) {
  return `${checksum.toString(16).padStart(8, "0")}-${process.version}-${process.arch}.compiled`;
}
function readOwn(file2) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = import_node_fs2.constants;
  const opened = (0, import_node_fs2.openSync)(file2, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stat = (0, import_node_fs2.fstatSync)(opened);
    const isFit = stat.isFile() && isOwn(stat) && stat.size > headSize && stat.size <= mostBytes;
    return isFit ? (0, import_node_fs2.readFileSync)(opened) : void 0;
  } finally {
    (0, import_node_fs2.closeSync)(opened);
  }
}
function isOwn({ uid, mode }) {
  return uid === process.geteuid?.() && (mode & 63) === 0;
}
function makeOwn(folder2) {
  if ((0, import_node_fs2.lstatSync)(import_node_path3.default.dirname(folder2)).uid === process.geteuid?.())
    quietly(() => (0, import_node_fs2.mkdirSync)(folder2, { mode: 448 }));
}
function removeOld(folder2) {
  const files = (0, import_node_fs2.readdirSync)(folder2).filter((name) => ownName.test(name)).map((name) => ({ name, time: (0, import_node_fs2.lstatSync)(import_node_path3.default.join(folder2, name)).mtimeMs })).sort((one, other) => other.time - one.time);
  for (const { name } of files.slice(mostFiles)) (0, import_node_fs2.rmSync)(import_node_path3.default.join(folder2, name), { force: true });
}
function quietly(action) {
  try {
    return action();
  } catch {
    return void 0;
  }
}

// src/start.ts
var file = import_node_path4.default.join(__dirname, "program.js");
var folder = cacheFolder(process.env, process.execArgv);
if (folder === void 0 || isInCheckout(folder, process.cwd())) require(file);
else startCompiled(folder);
function startCompiled(folder2) {
  const program = (0, import_node_fs3.readFileSync)(file);
  const compiled = readCompiled(folder2, program);
  const source = `(function (exports, require, module, __filename, __dirname) {${program.toString("latin1")}
})`;
  const script = new import_node_vm.Script(source, { filename: file, cachedData: compiled });
  const isOld = compiled === void 0 || script.cachedDataRejected;
  process.once("exit", (code) => {
    if (isOld && isWhole(code)) keepCompiled(folder2, program, script.createCachedData());
  });
  script.runInThisContext()(module.exports, require, module, file, __dirname);
}
function isWhole(code) {
  const [, , command, ...words] = process.argv;
  return command === "check" && code !== 2 && !words.includes("--help") && !words.includes("-h");
}
