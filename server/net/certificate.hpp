// The certificate by which the server proves its name: two PEM files, read and looked at as a whole
// before anybody is served with them. Nothing is left half read: a problem changes nothing.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <variant>

struct ssl_ctx_st;

namespace cuppa {

struct CertificateFiles {
  std::filesystem::path certificate;  // the server's own first, then those that vouch for it
  std::filesystem::path key;          // without a password
};

// Cheap to copy; connections that began with it keep it alive.
class Certificate {
 public:
  using Instant = std::chrono::system_clock::time_point;

  Certificate(std::shared_ptr<ssl_ctx_st> context, Instant ends, std::string name)
      : context_(std::move(context)), ends_(ends), name_(std::move(name)) {}

  // OpenSSL's: TLS 1.2 and later, http/1.1 by ALPN, session tickets with keys of its own.
  ssl_ctx_st* context() const { return context_.get(); }
  // The first name in it that others can open, "brew.example.org": no pattern, and not "localhost".
  // Empty when there is none.
  const std::string& name() const { return name_; }

  Instant ends() const { return ends_; }
  // Within a fortnight.
  bool ends_soon(Instant now) const;

 private:
  std::shared_ptr<ssl_ctx_st> context_;
  Instant ends_;
  std::string name_;
};

// "The certificate cert.pem ends on 2026-11-28. Renew it, …"
std::string sentence_of_end(const CertificateFiles& files, Certificate::Instant ends);

struct CertificateProblem {
  std::string sentence;  // names the file and what to do
};

// Cannot be read, is no PEM, is not valid at `now`, or the two do not belong together.
std::variant<Certificate, CertificateProblem> read_certificate(const CertificateFiles& files,
                                                               Certificate::Instant now);

}  // namespace cuppa
