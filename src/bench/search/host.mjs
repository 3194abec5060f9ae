// A host as most sites have one: it compresses text and sends everything else as it is stored. It keeps what it sent,
// and can be as slow as a telephone's network.
import http from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import zlib from 'node:zlib';

const TYPES = {
  '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm',
};
const COMPRESSED = new Set(['.css', '.html', '.js', '.json']);

/** Slow 4G as Lighthouse has it: 150 ms there and back, 1.6 Mbit/s. */
const SLOW = { latency: 150, bytesPerMillisecond: 200 };

export class Host {
  /** @param {Object<string, string>} folders  what an address begins with → the folder it is read from */
  constructor(folders) {
    this.folders = folders;
    this.slow = false;
    this.sent = [];
    this.bodies = new Map(); // compressed once, as a host does; that must not count as waiting
    this.pipeFree = 0;
    this.server = http.createServer((request, response) => this.answer(request, response));
  }

  async start() {
    await new Promise((started) => this.server.listen(0, '127.0.0.1', started));
    this.origin = `http://127.0.0.1:${this.server.address().port}`;
  }

  stop() {
    this.server.close();
    this.server.closeAllConnections();
  }

  /** What was sent since this was asked last: bytes of bodies on the wire, and requests. */
  taken() {
    const sent = this.sent;
    this.sent = [];
    return { bytes: sent.reduce((sum, one) => sum + one.bytes, 0), requests: sent.length, files: sent };
  }

  async answer(request, response) {
    const address = decodeURIComponent(new URL(request.url, this.origin).pathname);
    if (address.startsWith('/blank/')) {
      response.setHeader('content-type', 'text/html');
      response.end(await this.blank(address.slice(7)));
      return;
    }
    const { status, body, headers } = await this.body(address);
    this.sent.push({ address, bytes: body.length });
    if (this.slow) await this.crawl(body.length);
    response.writeHead(status, headers);
    response.end(body);
  }

  /** The body of our search page without its script and looks: our script looks for the fields in it, Pagefind's for nothing. */
  async blank(language) {
    const file = path.join(this.folders['/site/'], language === 'en' ? '' : language, 'search/index.html');
    const body = (await readFile(file, 'utf8')).replace(/^[^]*<body[^>]*>/, '').replace(/<script[^]*?<\/script>/g, '');
    return `<!doctype html><html lang="${language}"><title>blank</title>${body}`;
  }

  /** One pipe for all: what is sent at the same time shares it. */
  async crawl(bytes) {
    const now = performance.now();
    this.pipeFree = Math.max(this.pipeFree, now + SLOW.latency) + bytes / SLOW.bytesPerMillisecond;
    await wait(this.pipeFree - now);
  }

  async body(address) {
    if (!this.bodies.has(address)) this.bodies.set(address, await this.read(address));
    return this.bodies.get(address);
  }

  async read(address) {
    const start = Object.keys(this.folders).find((prefix) => address.startsWith(prefix));
    const kind = path.extname(address);
    try {
      const stored = await readFile(path.join(this.folders[start], address.slice(start.length)));
      const headers = { 'content-type': TYPES[kind] ?? 'application/octet-stream' };
      if (!COMPRESSED.has(kind)) return { status: 200, body: stored, headers };
      return { status: 200, body: zlib.gzipSync(stored, { level: 9 }), headers: { ...headers, 'content-encoding': 'gzip' } };
    } catch {
      return { status: 404, body: Buffer.alloc(0), headers: {} };
    }
  }
}
