// A certificate that nobody vouches for, with its key, made for a test.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>

#include "net/certificate.hpp"

namespace cuppa {

struct CertificateWish {
  std::string name = "localhost";
  std::chrono::seconds begins_in = -std::chrono::hours{24};
  std::chrono::seconds ends_in = std::chrono::hours{90 * 24};
};

// Writes `cert.pem` and `key.pem` into the directory, over those that are there.
CertificateFiles make_certificate(const std::filesystem::path& directory,
                                  const CertificateWish& wish = {});

}  // namespace cuppa
