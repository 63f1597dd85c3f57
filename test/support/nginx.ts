import { spawn, spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** nginx as administrators have it, run by the tests on this machine only. */

/** What `nginx -V` says of itself; `null` where there is none. */
function nginxBuild(): string | null {
  const { status, stderr } = spawnSync('nginx', ['-V'], { encoding: 'utf8' });
  return status === 0 ? stderr : null;
}

/** Certificates can be made here. */
export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

export const hasNginx = nginxBuild() !== null && hasOpenssl;

/** Types of files as nginx comes with them, which its main configuration includes everywhere. */
function typesFile(): string {
  const configuration = /--conf-path=(\S+)/.exec(nginxBuild() ?? '')?.[1] ?? '/etc/nginx/nginx.conf';
  return path.join(path.dirname(configuration), 'mime.types');
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port'));
        else resolve(address.port);
      });
    });
  });
}

/** Makes a certificate for a name, signed by itself. @returns the certificate, and the SHA-256 of its public key in base64 */
export function makeCertificate(folder: string, host: string): { readonly pem: string; readonly keyHash: string } {
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', path.join(folder, `${host}.key`)];
  const name = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
  const file = path.join(folder, `${host}.crt`);
  const run = spawnSync('openssl', ['req', '-x509', '-days', '2', ...newKey, ...name, '-out', file], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  const pem = readFileSync(file, 'utf8');
  const publicKey = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
  return { pem, keyHash: createHash('sha256').update(publicKey).digest('base64') };
}

/**
 * The sample configuration with what its first lines tell an administrator to fill in, the folders, and with this machine as the only
 * one that may ask. A machine without IPv6 leaves its line out, as nginx asks for there.
 */
export function filledIn(sample: string, { certificates, site }: { readonly certificates: string; readonly site: string }): string {
  const hasIpv6 = Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ address }) => address === '::1'));
  return sample
    .replaceAll('/etc/nginx/tls/', `${certificates}/`)
    .replaceAll('/srv/selfeval/', `${site}/`)
    .replace(/^ *listen (?=\d)/m, '    listen 127.0.0.1:')
    .replace(/^ *listen \[::\]:(\d+) ssl;\n/m, hasIpv6 ? '    listen [::1]:$1 ssl;\n' : '');
}

/**
 * Tests a configuration of a site and serves it.
 * @param parent folder in which the site stands: nginx's workers, who are nobody in particular, must be able to read it
 */
export async function startNginx(parent: string, configuration: string): Promise<{ stop(): Promise<void> }> {
  chmodSync(parent, 0o755);
  const folder = path.join(parent, 'nginx');
  mkdirSync(path.join(folder, 'conf.d'), { recursive: true });
  writeFileSync(path.join(folder, 'conf.d/selfeval.conf'), configuration);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  const main = path.join(folder, 'nginx.conf');
  writeFileSync(
    main,
    [
      'worker_processes 1;',
      `pid ${folder}/nginx.pid;`,
      'events {}',
      `http { include ${typesFile()}; default_type application/octet-stream; access_log off; ${temporary.join(' ')} include ${folder}/conf.d/*.conf; }`,
    ].join('\n'),
  );
  const start = ['-c', main, '-p', folder, '-e', path.join(folder, 'error.log')];
  const test = spawnSync('nginx', ['-t', ...start], { encoding: 'utf8' });
  if (test.status !== 0) throw new Error(test.stderr);
  const child = spawn('nginx', [...start, '-g', 'daemon off;'], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // It writes this file when it listens.
  while (!existsSync(path.join(folder, 'nginx.pid'))) {
    if (child.exitCode !== null) throw new Error(readFileSync(path.join(folder, 'error.log'), 'utf8'));
    await sleep(20);
  }
  return {
    stop: () => {
      child.kill('SIGQUIT');
      return ended;
    },
  };
}
