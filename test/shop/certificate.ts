import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../tools/find-program.mjs';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** What Chromium's `--ignore-certificate-errors-spki-list` wants: the SHA-256 of the public key, base64. */
  readonly spki: string;
}

/** A certificate for the shop's host names, good for this run alone. */
export function makeCertificate(domains: readonly string[]): Certificate {
  const openssl = findProgram('openssl');
  if (!openssl) throw new Error('openssl is not installed: the shop needs it for its certificate');
  const folder = mkdtempSync(join(tmpdir(), 'claimclock-shop-'));
  try {
    const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const names = domains.flatMap((domain) => [`DNS:${domain}`, `DNS:*.${domain}`]).join(',');
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
    const subject = ['-subj', `/CN=${domains[0]}`, '-addext', `subjectAltName=${names}`];
    execFileSync(
      openssl,
      [
        'req',
        '-x509',
        ...curve,
        '-nodes',
        '-days',
        '7',
        ...subject,
        '-keyout',
        keyFile,
        '-out',
        certFile,
      ],
      { stdio: 'ignore' },
    );
    const cert = readFileSync(certFile, 'utf8');
    const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
    return {
      key: readFileSync(keyFile, 'utf8'),
      cert,
      spki: createHash('sha256').update(publicKey).digest('base64'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
