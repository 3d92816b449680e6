// What is said of a certificate that cannot be used, before anybody is served with it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <openssl/pem.h>

#include <fstream>

#include "net/made_certificate.hpp"
#include "store/temp_directory.hpp"

namespace cuppa {
namespace {

using std::chrono::hours;
using std::chrono::system_clock;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr hours kDay{24};

class CertificateTest : public testing::Test {
 protected:
  std::string problem(const CertificateFiles& files) {
    const auto read = read_certificate(files, system_clock::now());
    const auto* found = std::get_if<CertificateProblem>(&read);
    return found == nullptr ? "" : found->sentence;
  }
  CertificateFiles make(const CertificateWish& wish = {}, const char* folder = "one") {
    const auto directory = directory_.path() / folder;
    std::filesystem::create_directories(directory);
    return make_certificate(directory, wish);
  }
  std::string write(const char* name, const std::string& text) {
    const auto path = directory_.path() / name;
    std::ofstream(path) << text;
    return path.string();
  }
  bool ends_soon(std::chrono::seconds ends_in) {
    const auto read = read_certificate(make({"localhost", -kDay, ends_in}), system_clock::now());
    return std::get<Certificate>(read).ends_soon(system_clock::now());
  }
  tests::TempDirectory directory_;
};

TEST_F(CertificateTest, AGoodPairIsTakenWithItsFirstPlainName) {
  const auto read = read_certificate(make({"brew.example.org"}), system_clock::now());
  ASSERT_TRUE(std::holds_alternative<Certificate>(read));
  EXPECT_EQ(std::get<Certificate>(read).name(), "brew.example.org");
  const auto local = read_certificate(make({"localhost"}), system_clock::now());
  EXPECT_EQ(std::get<Certificate>(local).name(), "") << "nobody else can open that";
}

TEST_F(CertificateTest, AFileThatIsNotThereIsNamed) {
  auto files = make();
  files.certificate = directory_.path() / "none.pem";
  EXPECT_THAT(problem(files), AllOf(HasSubstr("Cannot read the certificate " +
                                              files.certificate.string() + ": No such file"),
                                    HasSubstr("Name a file that this account may read.")));
  files = make();
  files.key = directory_.path() / "none.pem";
  EXPECT_THAT(problem(files), HasSubstr("Cannot read the key " + files.key.string()));
}

TEST_F(CertificateTest, WhatIsNoPemIsNamedWithWhatIs) {
  auto files = make();
  files.certificate = write("tea", "tea");
  EXPECT_THAT(problem(files),
              AllOf(HasSubstr("There is no certificate of use in " + files.certificate.string()),
                    HasSubstr("-----BEGIN CERTIFICATE-----")));
  files.certificate = directory_.path();
  EXPECT_THAT(problem(files), HasSubstr("There is no certificate of use in"));
  files = make();
  files.key = files.certificate;
  EXPECT_THAT(problem(files), AllOf(HasSubstr("There is no private key in " + files.key.string()),
                                    HasSubstr("-----BEGIN PRIVATE KEY-----")));
}

TEST_F(CertificateTest, AKeyWithAPasswordIsNotAskedForOne) {
  auto files = make();
  std::FILE* in = std::fopen(files.key.c_str(), "re");
  EVP_PKEY* key = PEM_read_PrivateKey(in, nullptr, nullptr, nullptr);
  std::fclose(in);
  std::FILE* out = std::fopen(files.key.c_str(), "we");
  std::string password = "earl grey";
  PEM_write_PrivateKey(out, key, EVP_aes_128_cbc(), nullptr, 0, nullptr, password.data());
  std::fclose(out);
  EVP_PKEY_free(key);
  EXPECT_THAT(problem(files), AllOf(HasSubstr("The key " + files.key.string() + " has a password"),
                                    HasSubstr("openssl pkey")));
}

TEST_F(CertificateTest, AKeyOfAnotherCertificateIsNamedWithIt) {
  auto files = make();
  files.key = make({}, "other").key;
  EXPECT_THAT(problem(files),
              HasSubstr("The key " + files.key.string() + " does not belong to the certificate " +
                        files.certificate.string()));
}

TEST_F(CertificateTest, OneThatHasEndedOrNotBegunIsNamedWithTheDay) {
  EXPECT_THAT(problem(make({"localhost", -2 * kDay, -kDay})),
              AllOf(HasSubstr("cert.pem ended on 20"), HasSubstr("Renew it, and start again.")));
  EXPECT_THAT(problem(make({"localhost", kDay, 2 * kDay})),
              AllOf(HasSubstr("cert.pem begins on 20"), HasSubstr("Set the clock")));
}

TEST_F(CertificateTest, AFortnightBeforeTheEndAWarningSaysSo) {
  EXPECT_TRUE(ends_soon(13 * kDay));
  EXPECT_FALSE(ends_soon(15 * kDay));
}

}  // namespace
}  // namespace cuppa
