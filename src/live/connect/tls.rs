//! TLS with libpq's levels of trust.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{verify_server_cert_signed_by_trust_anchor, verify_server_name};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use tokio_postgres_rustls::MakeRustlsConnect;
use x509_cert::Certificate;
use x509_cert::der::Decode;
use x509_cert::der::asn1::{PrintableStringRef, Utf8StringRef};

use super::environment::Environment;
use super::string::Settings;
use crate::live::Error;

/// `sslmode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mode {
    /// Never.
    Disable,
    /// Only where the server refuses without.
    Allow,
    /// Where the server can.
    Prefer,
    /// Always; the certificate is not looked at.
    Require,
    /// Always; the certificate is signed by a trusted authority.
    VerifyCa,
    /// Always; and it is for the host.
    VerifyFull,
}

impl Mode {
    fn read(text: &str) -> Result<Self, Error> {
        Ok(match text {
            "disable" => Self::Disable,
            "allow" => Self::Allow,
            "prefer" => Self::Prefer,
            "require" => Self::Require,
            "verify-ca" => Self::VerifyCa,
            "verify-full" => Self::VerifyFull,
            other => {
                return Err(Error::settings(
                    format!("`{other}` is not an sslmode"),
                    Some("the modes are disable, allow, prefer, require, verify-ca and verify-full"),
                ));
            }
        })
    }
}

/// How connections are encrypted.
#[derive(Clone)]
pub(super) struct Tls {
    pub(super) mode: Mode,
    pub(super) connector: MakeRustlsConnect,
}

impl Tls {
    /// Reads what settings and the files in `~/.postgresql` say.
    pub(super) fn new(settings: &Settings, environment: &Environment) -> Result<Self, Error> {
        let said = settings.get("sslmode").map(|mode| Mode::read(mode)).transpose()?;
        let root = settings.get("sslrootcert").map(String::as_str);
        let system = root == Some("system");
        let mut mode = said.unwrap_or(if system { Mode::VerifyFull } else { Mode::Prefer });
        if system && mode != Mode::VerifyFull {
            return Err(Error::settings(
                "a weak sslmode may not be used with sslrootcert=system",
                Some("any certificate of any public authority would do: set `sslmode=verify-full`"),
            ));
        }
        let file = root
            .filter(|_| !system)
            .map(PathBuf::from)
            .or_else(|| environment.below_home(".postgresql/root.crt").filter(|f| f.exists()));
        // As libpq does for those who relied on it: with a root certificate, `require` verifies.
        if mode == Mode::Require && file.as_ref().is_some_and(|f| f.exists()) {
            mode = Mode::VerifyCa;
        }
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut verifier =
            Verifier { mode, roots: RootCertStore::empty(), own: Vec::new(), provider: provider.clone() };
        if mode >= Mode::VerifyCa {
            match file {
                _ if system => verifier.trust_system()?,
                Some(file) => verifier.trust_file(&file)?,
                None => {
                    return Err(Error::settings(
                        "there is no root certificate to verify the server with",
                        Some("set `sslrootcert=FILE`, put it into ~/.postgresql/root.crt, or set `sslrootcert=system`"),
                    ));
                }
            }
        }
        let builder = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|e| Error::settings(format!("TLS cannot be set up: {e}"), None))?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier));
        let mut config = match client_certificate(settings, environment)? {
            Some((chain, key)) => builder
                .with_client_auth_cert(chain, key)
                .map_err(|e| Error::settings(format!("the client certificate cannot be used: {e}"), None))?,
            None => builder.with_no_client_auth(),
        };
        config.alpn_protocols = vec![b"postgresql".to_vec()];
        Ok(Self { mode, connector: MakeRustlsConnect::new(config) })
    }
}

/// `sslcert` and `sslkey`, or the files of those names in `~/.postgresql`.
fn client_certificate(
    settings: &Settings,
    environment: &Environment,
) -> Result<Option<(Vec<CertificateDer<'static>>, PrivateKeyDer<'static>)>, Error> {
    let file = |setting: &str, default: &str| -> Option<PathBuf> {
        let said = settings.get(setting).map(PathBuf::from);
        said.or_else(|| environment.below_home(default).filter(|f| f.exists()))
    };
    let (Some(certificate), Some(key)) =
        (file("sslcert", ".postgresql/postgresql.crt"), file("sslkey", ".postgresql/postgresql.key"))
    else {
        return Ok(None);
    };
    let key_der = PrivateKeyDer::from_pem_file(&key).map_err(|e| unreadable("private key", &key, &e))?;
    Ok(Some((certificates(&certificate, "client certificate")?, key_der)))
}

fn certificates(file: &Path, what: &str) -> Result<Vec<CertificateDer<'static>>, Error> {
    CertificateDer::pem_file_iter(file)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|e| unreadable(what, file, &e))
}

fn unreadable(what: &str, file: &Path, cause: &rustls::pki_types::pem::Error) -> Error {
    Error::settings(format!("cannot read the {what} {}: {cause}", file.display()), None)
}

/// Verifies as much as the mode asks for.
#[derive(Debug)]
struct Verifier {
    mode: Mode,
    roots: RootCertStore,
    /// The trusted certificates themselves: a server that signed its own certificate shows one of these.
    own: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
}

impl Verifier {
    fn trust_file(&mut self, file: &Path) -> Result<(), Error> {
        self.own = certificates(file, "root certificate")?;
        if self.own.is_empty() {
            return Err(Error::settings(format!("there is no certificate in {}", file.display()), None));
        }
        // One that does not parse as an authority may still be the server's own.
        self.roots.add_parsable_certificates(self.own.iter().cloned());
        Ok(())
    }

    fn trust_system(&mut self) -> Result<(), Error> {
        let found = rustls_native_certs::load_native_certs();
        self.roots.add_parsable_certificates(found.certs);
        if self.roots.is_empty() {
            return Err(Error::settings(
                "the operating system has no root certificates",
                Some("install its package `ca-certificates`, or set `sslrootcert=FILE`"),
            ));
        }
        Ok(())
    }
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        if self.mode < Mode::VerifyCa {
            return Ok(ServerCertVerified::assertion());
        }
        let certificate = ParsedCertificate::try_from(end_entity)?;
        // A certificate that signs itself is no end of a chain to the library, as it is to OpenSSL.
        if self.own.iter().any(|own| own == end_entity) {
            check_dates(end_entity, now)?;
        } else {
            let algorithms = self.provider.signature_verification_algorithms.all;
            verify_server_cert_signed_by_trust_anchor(&certificate, &self.roots, intermediates, now, algorithms)?;
        }
        if self.mode == Mode::VerifyFull {
            verify_server_name(&certificate, server_name).or_else(|e| match common_name(end_entity) {
                Some(name) if names(&name, server_name) => Ok(()),
                _ => Err(e),
            })?;
        }
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

fn check_dates(certificate: &CertificateDer<'_>, now: UnixTime) -> Result<(), rustls::Error> {
    let parsed = Certificate::from_der(certificate).map_err(|_| rustls::CertificateError::BadEncoding)?;
    let validity = parsed.tbs_certificate.validity;
    let now = now.as_secs();
    if now > validity.not_after.to_unix_duration().as_secs() {
        return Err(rustls::CertificateError::Expired.into());
    }
    if now < validity.not_before.to_unix_duration().as_secs() {
        return Err(rustls::CertificateError::NotValidYet.into());
    }
    Ok(())
}

/// The common name of a certificate that has no alternative names, which libpq then takes for the host's.
fn common_name(certificate: &CertificateDer<'_>) -> Option<String> {
    const COMMON_NAME: &str = "2.5.4.3";
    const ALTERNATIVE_NAMES: &str = "2.5.29.17";
    let parsed = Certificate::from_der(certificate).ok()?.tbs_certificate;
    if parsed.extensions.iter().flatten().any(|e| e.extn_id.to_string() == ALTERNATIVE_NAMES) {
        return None;
    }
    let mut parts = parsed.subject.0.iter().flat_map(|part| part.0.iter());
    let value = parts.rfind(|part| part.oid.to_string() == COMMON_NAME)?.value.clone();
    let utf8 = value.decode_as::<Utf8StringRef<'_>>().map(|s| s.as_str().to_owned());
    utf8.or_else(|_| value.decode_as::<PrintableStringRef<'_>>().map(|s| s.as_str().to_owned())).ok()
}

/// Whether a certificate's name is the host's; a star stands for the first part of it.
fn names(certificate: &str, host: &ServerName<'_>) -> bool {
    let host = host.to_str().to_ascii_lowercase();
    let certificate = certificate.to_ascii_lowercase();
    match certificate.strip_prefix("*.") {
        Some(rest) => host.split_once('.').is_some_and(|(first, domain)| !first.is_empty() && domain == rest),
        None => host == certificate,
    }
}

#[cfg(test)]
mod tests {
    use super::{Environment, Mode, Settings, Tls, names};

    fn mode(settings: &[(&str, &str)]) -> Result<Mode, String> {
        let settings: Settings = settings.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        Tls::new(&settings, &Environment::default()).map(|tls| tls.mode).map_err(|e| e.to_string())
    }

    #[test]
    fn the_modes_are_those_of_libpq() {
        assert_eq!(mode(&[]), Ok(Mode::Prefer));
        assert_eq!(mode(&[("sslmode", "require")]), Ok(Mode::Require));
        assert!(mode(&[("sslmode", "verify-full")]).is_err_and(|e| e.contains("root certificate")));
        assert!(mode(&[("sslmode", "require"), ("sslrootcert", "system")]).is_err());
        assert!(mode(&[("sslmode", "sometimes")]).is_err());
    }

    #[test]
    fn a_common_name_may_have_a_star() {
        let host = "db.example.com".try_into().expect("a name");
        assert!(names("DB.example.com", &host) && names("*.example.com", &host));
        assert!(!names("*.com", &host) && !names("example.com", &host));
    }
}
