import { readFileSync } from 'node:fs';
import { marked } from 'marked';
import { policyAsYaml } from '../src/commands/policy-yaml.ts';
import { rulePages } from '../src/generated/rule-pages.ts';
import { memoryFiles } from '../src/sources/memory-files.ts';
import { builtinNames, builtinPolicy, readLayers } from '../src/sources/policy-file.ts';
import { pageAddress } from '../src/text/page-address.ts';

/** The playground's page for every rule and every policy: documents of our own, made of `docs/rules/` and `policies/`. */
export function sitePages(): Map<string, string> {
  const frame = readFileSync(new URL('../site/page.html', import.meta.url), 'utf8');
  const page = (title: string, body: string): string =>
    frame.replaceAll('{title}', () => title).replace('{body}', () => body);
  const rules = Object.entries(rulePages).map(
    ([id, text]) => [`rules/${id}.html`, page(id, markdown(text))] as const,
  );
  const policies = builtinNames.map(
    (name) => [`policies/${name}.html`, page(name, policyBody(name))] as const,
  );
  return new Map([...rules, ...policies]);
}

/** A rule's page as HTML; its links lead to other pages here, or to the documentation. */
function markdown(text: string): string {
  const html = marked.parse(text, { async: false });
  const linked = html.replace(/href="([^":]+)"/g, (whole, address: string) => {
    if (/^[\w-]+\.md(?:#.*)?$/.test(address)) return `href="${address.replace('.md', '.html')}"`;
    const above = /^\.\.\/([\w-]+)\.md(#.*)?$/.exec(address);
    return above ? `href="${pageAddress(above[1] ?? '')}${above[2] ?? ''}"` : whole;
  });
  return linked.replaceAll('<pre>', '<pre tabindex="0">');
}

function policyBody(name: string): string {
  const { summary, documentation } = builtinPolicy(name);
  const reading = readLayers(name, '', { files: memoryFiles({}), within: undefined });
  if (!('layers' in reading)) throw new Error(`no policy ${name}`);
  const address =
    documentation.includes('{') || documentation === ''
      ? ''
      : `<p><a href="${escaped(documentation)}">The policy's document</a></p>`;
  return `<h1>${escaped(name)}</h1>\n<p>${escaped(summary)}</p>\n${address}\n<h2>The policy in full</h2>\n<p>As <code>sru-gate policies ${escaped(name)}</code> prints it.</p>\n<pre tabindex="0"><code>${escaped(policyAsYaml(reading.layers))}</code></pre>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
