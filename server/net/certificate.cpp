#include "net/certificate.hpp"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <ctime>
#include <string_view>
#include <system_error>

namespace cuppa {
namespace {

constexpr std::chrono::hours kWarnedBefore{14 * 24};
constexpr std::string_view kProtocols = "\x08http/1.1";  // as ALPN writes them (RFC 7301)

using Time = Certificate::Instant;
using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;
using PrivateKey = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Names = std::unique_ptr<GENERAL_NAMES, decltype(&GENERAL_NAMES_free)>;

Time time_of(const ASN1_TIME* time) {
  std::tm parts{};
  if (ASN1_TIME_to_tm(time, &parts) != 1) return Time::min();
  return std::chrono::system_clock::from_time_t(::timegm(&parts));
}

std::string date_of(Time time) {
  const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
  std::tm parts{};
  ::gmtime_r(&seconds, &parts);
  std::array<char, sizeof "9999-12-31"> text{};
  std::strftime(text.data(), text.size(), "%Y-%m-%d", &parts);
  return text.data();
}

CertificateProblem cannot_open(const char* what, const std::string& file) {
  const std::string why = std::generic_category().message(errno);
  return {"Cannot read the " + std::string(what) + " " + file + ": " + why +
          ". Name a file that this account may read."};
}

// The first that OpenSSL says, as people of the trade know it.
std::string openssl_reason() {
  const char* reason = ERR_reason_error_string(ERR_peek_last_error());
  return reason == nullptr ? "unknown" : reason;
}

std::string first_plain_name(X509* certificate) {
  const Names names(static_cast<GENERAL_NAMES*>(
                        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)),
                    &GENERAL_NAMES_free);
  for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) {
    const GENERAL_NAME* name = sk_GENERAL_NAME_value(names.get(), i);
    if (name->type != GEN_DNS) continue;
    const auto* text = reinterpret_cast<const char*>(ASN1_STRING_get0_data(name->d.dNSName));
    const std::string_view plain(text,
                                 static_cast<std::size_t>(ASN1_STRING_length(name->d.dNSName)));
    const bool is_pattern = plain.find_first_of(std::string_view("*\0", 2)) != plain.npos;
    if (!is_pattern && plain.find('.') != plain.npos) return std::string(plain);
  }
  return {};
}

int choose_protocol(SSL* /*session*/, const unsigned char** chosen, unsigned char* chosen_size,
                    const unsigned char* offered, unsigned offered_size, void* /*unused*/) {
  unsigned char* found = nullptr;
  const auto* ours = reinterpret_cast<const unsigned char*>(kProtocols.data());
  const int result =
      SSL_select_next_proto(&found, chosen_size, ours, kProtocols.size(), offered, offered_size);
  *chosen = found;
  return result == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
}

std::shared_ptr<SSL_CTX> make_context() {
  std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free);
  SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
  // An end without a farewell is an end: phones go like that all the time.
  SSL_CTX_set_options(context.get(), SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION |
                                         SSL_OP_CIPHER_SERVER_PREFERENCE |
                                         SSL_OP_PRIORITIZE_CHACHA | SSL_OP_IGNORE_UNEXPECTED_EOF);
  // An idle connection gives its buffers back.
  SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE |
                                      SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
  // Tickets carry what a session comes back with; nothing of it is kept here.
  SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
  SSL_CTX_set_alpn_select_cb(context.get(), choose_protocol, nullptr);
  return context;
}

// Nobody is there to type one: without this OpenSSL would ask on the terminal.
int give_no_password(char* /*into*/, int /*size*/, int /*writing*/, void* was_asked) {
  *static_cast<bool*>(was_asked) = true;
  return -1;
}

std::variant<PrivateKey, CertificateProblem> read_key(const std::string& file) {
  const File opened(std::fopen(file.c_str(), "re"), &std::fclose);
  if (!opened) return cannot_open("key", file);
  bool was_asked = false;
  PrivateKey key(PEM_read_PrivateKey(opened.get(), nullptr, give_no_password, &was_asked),
                 &EVP_PKEY_free);
  if (key) return key;
  if (was_asked) {
    return CertificateProblem{"The key " + file +
                              " has a password, and nobody is there to type it. `openssl pkey -in "
                              "KEY -out NEW` writes one without."};
  }
  return CertificateProblem{
      "There is no private key in " + file +
      ". It must be a PEM file: it has a line \"-----BEGIN PRIVATE KEY-----\"."};
}

std::string problem_of_dates(const std::string& file, Time begins, Time ends, Time now) {
  if (now >= ends) {
    return "The certificate " + file + " ended on " + date_of(ends) +
           ". Renew it, and start again.";
  }
  if (now < begins) {
    return "The certificate " + file + " begins on " + date_of(begins) +
           ", and this machine's clock says " + date_of(now) +
           ". Set the clock, or take one that has begun.";
  }
  return {};
}

}  // namespace

bool Certificate::ends_soon(Instant now) const { return ends_ - now <= kWarnedBefore; }

std::string sentence_of_end(const CertificateFiles& files, Certificate::Instant ends) {
  return "The certificate " + files.certificate.string() + " ends on " + date_of(ends) +
         ". Renew it before, and let Cuppa read it again: systemctl reload cuppa, or send SIGHUP.";
}

std::variant<Certificate, CertificateProblem> read_certificate(const CertificateFiles& files,
                                                               Certificate::Instant now) {
  const std::string file = files.certificate.string();
  if (!File(std::fopen(file.c_str(), "re"), &std::fclose)) return cannot_open("certificate", file);
  const auto context = make_context();
  ERR_clear_error();
  if (SSL_CTX_use_certificate_chain_file(context.get(), file.c_str()) != 1) {
    return CertificateProblem{"There is no certificate of use in " + file + " (" +
                              openssl_reason() +
                              "). It must be a PEM file: it has a line \"-----BEGIN "
                              "CERTIFICATE-----\"."};
  }
  auto read = read_key(files.key.string());
  if (auto* problem = std::get_if<CertificateProblem>(&read)) return std::move(*problem);
  EVP_PKEY* key = std::get<PrivateKey>(read).get();
  X509* certificate = SSL_CTX_get0_certificate(context.get());
  if (X509_check_private_key(certificate, key) != 1 ||
      SSL_CTX_use_PrivateKey(context.get(), key) != 1) {
    return CertificateProblem{"The key " + files.key.string() +
                              " does not belong to the certificate " + file +
                              ". Take both from the same renewal; the server's own certificate "
                              "stands first in its file."};
  }
  const Time ends = time_of(X509_get0_notAfter(certificate));
  const auto sentence =
      problem_of_dates(file, time_of(X509_get0_notBefore(certificate)), ends, now);
  if (!sentence.empty()) return CertificateProblem{sentence};
  return Certificate{context, ends, first_plain_name(certificate)};
}

}  // namespace cuppa
