// The program with a certificate: what it says of one that it cannot use, and how it takes a new
// one while it runs.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <memory>

#include "demo/program.hpp"
#include "net/made_certificate.hpp"
#include "net/tls_client.hpp"
#include "program/run_program.hpp"
#include "program/serving_program.hpp"
#include "store/temp_directory.hpp"

namespace cuppa::tests {
namespace {

using std::chrono::hours;
using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

constexpr hours kDay{24};

class OwnTlsTest : public testing::Test {
 protected:
  std::vector<std::string> flags(const CertificateFiles& files) const {
    return {"serve",      "--listen",        "127.0.0.1:0", "--data", data(),
            "--tls-cert", files.certificate, "--tls-key",   files.key};
  }
  std::string data() const { return (directory_.path() / "data").string(); }
  CertificateFiles make(const CertificateWish& wish = {}) const {
    return make_certificate(directory_.path(), wish);
  }
  // Waits until it says that it is ready; the address.
  std::string start(const CertificateFiles& files) {
    std::array<int, 2> ends{};
    EXPECT_EQ(::pipe(ends.data()), 0);
    program_.emplace(flags(files), [ends] { ::dup2(ends[1], STDERR_FILENO); });
    ::close(ends[1]);
    log_.reset(::fdopen(ends[0], "r"));
    const auto lines = program_->read_until("#");
    return lines.empty() ? "" : lines.back().substr(lines.back().find("https://"));
  }
  // Waits for a line of the log that has these words.
  bool log_comes_to_say(const std::string& words) {
    std::array<char, 1000> line{};
    while (std::fgets(line.data(), static_cast<int>(line.size()), log_.get()) != nullptr) {
      if (std::string_view(line.data()).find(words) != std::string_view::npos) return true;
    }
    return false;
  }
  static std::uint16_t port_in(const std::string& address) {
    return static_cast<std::uint16_t>(std::stoi(address_in(address).port));
  }
  static std::string name_at(std::uint16_t port) {
    TlsClient client(port);
    return client.tls().shake_hands() ? client.tls().server_name() : "";
  }

  TempDirectory directory_;
  std::optional<Program> program_;
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> log_{nullptr, &std::fclose};
};

TEST_F(OwnTlsTest, ACertificateThatCannotBeUsedEndsItWith78AndOneLine) {
  const auto ended = run_program(flags(make({"localhost", -2 * kDay, -kDay})));
  EXPECT_EQ(ended.exit_code, 78);
  EXPECT_THAT(ended.err, AllOf(StartsWith("cuppa: The certificate "), HasSubstr("cert.pem ended")));
  EXPECT_EQ(std::count(ended.err.begin(), ended.err.end(), '\n'), 1) << ended.err;
  const auto absent = run_program(flags({directory_.path() / "none", directory_.path() / "none"}));
  EXPECT_EQ(absent.exit_code, 78);
  EXPECT_THAT(run_program({"--help"}).out, HasSubstr("78 the certificate or its key"));
}

TEST_F(OwnTlsTest, CertificateAndKeyGoTogether) {
  const auto ran = run_program({"serve", "--data", data(), "--listen", "127.0.0.1:0"},
                               {{"CUPPA_TLS_KEY", make().key}});
  EXPECT_EQ(ran.exit_code, 64);
  EXPECT_THAT(ran.err, HasSubstr("--tls-cert and --tls-key go together"));
}

TEST_F(OwnTlsTest, ItServesHttpsAndWarnsOfTheCertificatesEnd) {
  const auto address = start(make({"localhost", -kDay, 3 * kDay}));
  EXPECT_THAT(address, StartsWith("https://localhost:"));
  TlsClient client(port_in(address));
  ASSERT_TRUE(client.tls().shake_hands());
  client.send("GET /api/reach HTTP/1.1\r\nHost: localhost\r\n\r\n");
  EXPECT_THAT(client.read_response(), HasSubstr("\"https\":true"));
  EXPECT_TRUE(log_comes_to_say("certificate_ends_soon days_left=2"));
  EXPECT_THAT(run_program({"check", "--data", data()}).out,
              HasSubstr("look at this certificate: The certificate "));
  EXPECT_TRUE(log_comes_to_say(". Renew it before, and let Cuppa read it again: "));
}

TEST_F(OwnTlsTest, LinksBeginWithTheNameInTheCertificate) {
  EXPECT_THAT(start(make({"brew.example.org"})), StartsWith("https://brew.example.org:"));
}

TEST_F(OwnTlsTest, AHangupReadsTheCertificateAgainAndABadOneChangesNothing) {
  const auto port = port_in(start(make()));
  TlsClient before(port);
  ASSERT_TRUE(before.tls().shake_hands());
  std::ofstream(directory_.path() / "key.pem") << "tea";
  program_->hang_up();
  ASSERT_TRUE(log_comes_to_say("cuppa: The certificate in use stays. There is no private key in "));
  const auto checked = run_program({"check", "--data", data()});
  EXPECT_EQ(checked.exit_code, 78);
  EXPECT_THAT(checked.out, HasSubstr("BROKEN       certificate: There is no private key in "));
  EXPECT_EQ(name_at(port), "localhost");
  make({"renewed.example", -kDay, 60 * kDay});
  EXPECT_THAT(run_program({"check", "--data", data()}).out,
              HasSubstr("look at this certificate: The certificate in "));
  program_->hang_up();
  ASSERT_TRUE(log_comes_to_say("certificate_loaded"));
  EXPECT_EQ(name_at(port), "renewed.example");
  before.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
  EXPECT_THAT(before.read_response(), StartsWith("HTTP/1.1 200 OK"));
  program_->interrupt();
  EXPECT_EQ(program_->wait(), 0);
}

}  // namespace
}  // namespace cuppa::tests
