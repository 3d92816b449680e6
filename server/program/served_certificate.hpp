// The certificate that `cuppa serve` was given: read before it listens, and again on SIGHUP.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "net/certificate.hpp"
#include "store/finding.hpp"
#include "store/problem.hpp"
#include "watch/fact.hpp"
#include "watch/house_figures.hpp"

namespace cuppa {

class NetServer;

class ServedCertificate {
 public:
  // Both files empty: plain http. `house` must outlive it, and learns when the certificate ends.
  ServedCertificate(CertificateFiles files, TellFact tell, HouseFigures& house);

  // Before anything else is touched. Of one that ends soon a sentence says what to do.
  std::optional<Problem> read_first();
  // Makes the server, which must outlive it, speak TLS from now on.
  void serve_with(NetServer& server);
  // Reads both files again, while the server runs. A pair that cannot be used changes nothing, and
  // a sentence says why.
  void use_again();

  // For `cuppa check`, where it is on: of the two files as they are now.
  Finding finding() const;

  bool is_on() const { return !files_.certificate.empty(); }
  // What people open where nobody said otherwise: "https://brew.example.org:8443", after the first
  // name in the certificate. Empty: there is none.
  std::string url(std::uint16_t port) const;

 private:
  std::optional<CertificateProblem> read();

  NetServer* server_ = nullptr;
  std::optional<Certificate> certificate_;
  CertificateFiles files_;
  TellFact tell_;
  std::string name_;
  HouseFigures& house_;
};

}  // namespace cuppa
