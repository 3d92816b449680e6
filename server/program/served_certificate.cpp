#include "program/served_certificate.hpp"

#include <spdlog/spdlog.h>

#include <chrono>
#include <utility>

#include "net/server.hpp"
#include "program/exit_codes.hpp"

namespace cuppa {

ServedCertificate::ServedCertificate(NetServer& server, CertificateFiles files)
    : server_(server), files_(std::move(files)) {}

std::optional<Problem> ServedCertificate::use() {
  if (files_.certificate.empty() != files_.key.empty()) {
    return Problem{"--tls-cert and --tls-key go together: name the certificate and its key.",
                   kExitUsage};
  }
  if (!is_on()) return {};
  if (const auto problem = read()) return Problem{problem->sentence, kExitCertificate};
  return {};
}

void ServedCertificate::use_again() {
  if (!is_on()) return spdlog::info("nothing to read again: no certificate is in use");
  if (const auto problem = read()) {
    return spdlog::error("the certificate in use stays, the new one is of no use: {}",
                         problem->sentence);
  }
  spdlog::info("newcomers get the certificate that was read again");
}

std::optional<CertificateProblem> ServedCertificate::read() {
  const auto now = std::chrono::system_clock::now();
  auto found = read_certificate(files_, now);
  if (auto* problem = std::get_if<CertificateProblem>(&found)) return std::move(*problem);
  auto& certificate = std::get<Certificate>(found);
  if (const auto warning = certificate.warning(now); !warning.empty()) {
    spdlog::warn("{}", warning);
  }
  name_ = certificate.name();
  server_.use_certificate(std::move(certificate));
  return {};
}

std::string ServedCertificate::url(std::uint16_t port) const {
  if (name_.empty()) return {};
  constexpr std::uint16_t kUsualPort = 443;
  return "https://" + name_ + (port == kUsualPort ? "" : ":" + std::to_string(port));
}

}  // namespace cuppa
