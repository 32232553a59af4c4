/** Certificates of no use: one that expired in 2021, and one that is valid until 2120. */
const EXPIRED =
  'MIIBIDCBx6ADAgECAgEBMAoGCCqGSM49BAMCMBoxGDAWBgNVBAMMD2lkcC5leGFtcGxlLmNvbTAeFw0yMDAxMDEwMDAwMDBaFw0yMTAxMDEwMDAwMDBaMBoxGDAWBgNVBAMMD2lkcC5leGFtcGxlLmNvbTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABMbwflTD3pjTia+N/SyMabn8wXL7vx03xtydgOMrC0GJKnTUOCz0mdcbOif8eJ02GW39+qyPA5cgo2aCZf8f+scwCgYIKoZIzj0EAwIDSAAwRQIgMQ/UyOqyStWZ3FAesCu6TYiqgHrWQDLQpER2RPJOUb0CIQCE7zUKtaOFxvk7FKKo01tIRJAhOHGHJQxVAuloLUJv2g==';
const VALID =
  'MIIBIjCByaADAgECAgEBMAoGCCqGSM49BAMCMBoxGDAWBgNVBAMMD2lkcC5leGFtcGxlLmNvbTAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowGjEYMBYGA1UEAwwPaWRwLmV4YW1wbGUuY29tMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEmbWpMUHudEe90LWuoDhPnf3sQDb7uvPJ2J4M9caeMB90j0sK2mP+iiidghQSILSAdWVN81E1XG2fhlc/0Bj7lDAKBggqhkjOPQQDAgNIADBFAiBMHylEDGSPZvbXAHLnnxY+zSvh7gv8uMa3VTIuopa3yQIhAITkrXorU+KPhkyEyDnlLwlNwoXUUHpMWnRt2x+n5Mph';

const key = (certificate: string): string =>
  `<md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>\n${certificate}\n</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>`;

interface Parts {
  readonly binding?: 'HTTP-Redirect' | 'HTTP-POST';
  readonly certificates?: readonly ('expired' | 'valid')[];
}

/** The metadata of a SAML provider. */
export const metadata = ({ binding = 'HTTP-Redirect', certificates = ['valid'] }: Parts = {}): string =>
  `<?xml version="1.0"?><md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com"><md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">${certificates.map((one) => key(one === 'valid' ? VALID : EXPIRED)).join('')}<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:${binding}" Location="https://idp.example.com/sso"/></md:IDPSSODescriptor></md:EntityDescriptor>`;
