#include "program/served_certificate.hpp"

#include <chrono>
#include <iostream>
#include <utility>

#include "net/server.hpp"
#include "program/exit_codes.hpp"

namespace cuppa {
namespace {

using Days = std::chrono::duration<std::int64_t, std::ratio<86400>>;

}  // namespace

ServedCertificate::ServedCertificate(CertificateFiles files, TellFact tell, HouseFigures& house)
    : files_(std::move(files)), tell_(std::move(tell)), house_(house) {}

std::optional<Problem> ServedCertificate::read_first() {
  if (files_.certificate.empty() != files_.key.empty()) {
    return Problem{"--tls-cert and --tls-key go together: name the certificate and its key.",
                   kExitUsage};
  }
  if (!is_on()) return {};
  if (const auto problem = read()) return Problem{problem->sentence, kExitCertificate};
  return {};
}

void ServedCertificate::serve_with(NetServer& server) {
  server_ = &server;
  if (certificate_) server.use_certificate(*certificate_);
}

void ServedCertificate::use_again() {
  if (!is_on()) return;
  const auto problem = read();
  if (!problem) return serve_with(*server_);
  tell_({FactName::certificate_refused});
  std::cerr << "cuppa: The certificate in use stays. " << problem->sentence << "\n";
}

std::optional<CertificateProblem> ServedCertificate::read() {
  const auto now = std::chrono::system_clock::now();
  auto found = read_certificate(files_, now);
  if (auto* problem = std::get_if<CertificateProblem>(&found)) return std::move(*problem);
  auto& certificate = std::get<Certificate>(found);
  const auto days_left = std::chrono::duration_cast<Days>(certificate.ends() - now).count();
  const bool ends_soon = certificate.ends_soon(now);
  tell_({ends_soon ? FactName::certificate_ends_soon : FactName::certificate_loaded,
         {{"days_left", days_left}}});
  if (ends_soon) std::cerr << "cuppa: " << sentence_of_end(files_, certificate.ends()) << "\n";
  house_.certificate_expires_at =
      std::chrono::duration<double>(certificate.ends().time_since_epoch()).count();
  name_ = certificate.name();
  certificate_ = std::move(certificate);
  return {};
}

Finding ServedCertificate::finding() const {
  const auto now = std::chrono::system_clock::now();
  const auto found = read_certificate(files_, now);
  Finding finding{Verdict::ok, "certificate", {}, kExitCertificate};
  if (const auto* problem = std::get_if<CertificateProblem>(&found)) {
    finding.verdict = Verdict::broken;
    finding.sentence = problem->sentence;
    return finding;
  }
  const auto& certificate = std::get<Certificate>(found);
  finding.sentence = sentence_of_end(files_, certificate.ends());
  if (certificate.ends_soon(now)) finding.verdict = Verdict::look_at_this;
  if (certificate_ && certificate_->ends() != certificate.ends()) {
    finding.verdict = Verdict::look_at_this;
    finding.sentence = "The certificate in " + files_.certificate.string() +
                       " is not the one in use. Let Cuppa read it: systemctl reload cuppa, or send "
                       "SIGHUP.";
  }
  return finding;
}

std::string ServedCertificate::url(std::uint16_t port) const {
  if (name_.empty()) return {};
  constexpr std::uint16_t kUsualPort = 443;
  return "https://" + name_ + (port == kUsualPort ? "" : ":" + std::to_string(port));
}

}  // namespace cuppa
