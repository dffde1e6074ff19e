export function findProgram(program: 'chromium' | 'firefox' | 'openssl'): string | null;
