// What a browser sees of the server's own TLS, with real sockets and certificates.
#include <gmock/gmock.h>
#include <openssl/tls1.h>

#include <filesystem>

#include "net/made_certificate.hpp"
#include "net/running_server.hpp"
#include "net/tls_client.hpp"
#include "store/temp_directory.hpp"

namespace cuppa {
namespace {

using std::chrono::milliseconds;

constexpr const char* kUpgraded = "HTTP/1.1 101 Switching Protocols";

std::string get_over_tls(const std::string& path, const std::string& headers = "") {
  return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

void say_who_asks(HttpRequest request, HttpAnswer answer) {
  answer(say(request.path + " from " + request.address + (request.is_https ? " by https" : "")));
}

class TlsTest : public testing::Test {
 protected:
  void start(NetOptions options = {}, HttpHandler handle = RunningServer::answer_with_path) {
    running_.emplace(std::move(options), std::move(handle));
    use_certificate("localhost");
  }
  void use_certificate(const std::string& name) {
    auto read = read_certificate(make_certificate(directory_.path(), {name}),
                                 std::chrono::system_clock::now());
    running_->on_loop(
        [&] { running_->server.use_certificate(std::move(std::get<Certificate>(read))); });
  }
  std::uint16_t port() const { return running_->port; }
  EchoHandler& echo() { return running_->echo; }

  void deliver_to_all(const std::string& text) {
    running_->on_loop([&] {
      const SharedFrame frame = make_text_frame(text);
      for (const auto& device : echo().devices) device->deliver(frame, Urgency::kept);
    });
  }
  // Those that only relay are counted too while the server stops, so that an end is an end.
  void expect_that_stopping_ends() {
    running_->server.stop();
    running_->join();
  }

  tests::TempDirectory directory_;
  std::optional<RunningServer> running_;
};

// Buffers so small that a reader who does not read is noticed soon.
NetOptions small_tls_buffers() {
  NetOptions options;
  options.socket_send_bytes = 4096;
  return options;
}

TEST_F(TlsTest, RequestsShareAConnectionAndTellTheClientsAddress) {
  start({}, say_who_asks);
  TlsClient client(port());
  ASSERT_TRUE(client.tls().shake_hands());
  EXPECT_EQ(client.tls().protocol(), "TLSv1.3");
  EXPECT_EQ(client.tls().application(), "http/1.1");
  for (const std::string path : {"/first", "/second"}) {
    client.send(get_over_tls(path));
    const auto response = client.read_response();
    EXPECT_TRUE(response.ends_with("\r\n\r\n" + path + " from 127.0.0.1 by https")) << response;
    EXPECT_NE(response.find("\r\nStrict-Transport-Security: max-age="), std::string::npos);
  }
}

TEST_F(TlsTest, OnlyOverTlsIsABrowserToldToStayWithIt) {
  RunningServer plain;
  RawClient client(plain.port);
  client.send(get_over_tls("/"));
  EXPECT_EQ(client.read_response().find("Strict-Transport-Security"), std::string::npos);
}

TEST_F(TlsTest, TlsOneTwoIsSpokenAndNothingOlder) {
  start();
  TlsClient old(port());
  old.tls().at_most(TLS1_1_VERSION);
  EXPECT_FALSE(old.tls().shake_hands());
  TlsClient client(port());
  client.tls().at_most(TLS1_2_VERSION);
  ASSERT_TRUE(client.tls().shake_hands());
  client.send(get_over_tls("/here"));
  EXPECT_TRUE(client.read_response().ends_with("GET /here "));
}

TEST_F(TlsTest, WhoCannotSpeakHttpOneIsToldAtOnce) {
  start();
  TlsClient client(port());
  client.tls().offer_protocols("\x02h2");
  EXPECT_FALSE(client.tls().shake_hands());
}

TEST_F(TlsTest, AnAnswerLargerThanAllBuffersArrivesWholeAndThenAGoodbye) {
  const std::string large(8'000'000, 'x');
  start(small_tls_buffers(), [&](HttpRequest, HttpAnswer answer) { answer(say(large)); });
  TlsClient client(port(), 4096);
  ASSERT_TRUE(client.tls().shake_hands());
  client.send(get_over_tls("/", "Connection: close\r\n"));
  EXPECT_TRUE(client.read_to_end().ends_with("\r\n\r\n" + large));
  EXPECT_TRUE(client.tls().was_said_goodbye());
  EXPECT_FALSE(client.was_reset());
}

TEST_F(TlsTest, ALargeBodyArrivesWhole) {
  start(small_tls_buffers());
  TlsClient client(port());
  ASSERT_TRUE(client.tls().shake_hands());
  const std::string body(limits::kHttpBodyBytesMax, 'b');
  client.send("POST /up HTTP/1.1\r\nHost: localhost\r\nContent-Length: " +
              std::to_string(body.size()) + "\r\n\r\n" + body);
  EXPECT_TRUE(client.read_response().ends_with("POST /up " + body));
}

TEST_F(TlsTest, WhoHasSaidGoodbyeStillGetsTheAnswer) {
  std::promise<HttpAnswer> asked;
  start({}, [&](HttpRequest, HttpAnswer answer) { asked.set_value(std::move(answer)); });
  TlsClient client(port());
  ASSERT_TRUE(client.tls().shake_hands());
  client.send(get_over_tls("/"));
  client.tls().say_goodbye();
  auto answer = asked.get_future();
  answer.wait();
  // Taken out there: it owns the connection, and that belongs to the loop's thread to its end.
  running_->on_loop([&] { answer.get()(say("in time")); });
  EXPECT_TRUE(client.read_response().ends_with("in time"));
}

// ---- WebSockets

TEST_F(TlsTest, FramesOfEverySizeArriveWholeBothWays) {
  start();
  TlsClient client(port());
  ASSERT_TRUE(client.tls().shake_hands());
  EXPECT_EQ(client.upgrade(), kUpgraded);
  for (const std::size_t size : {0, 1, 125, 126, 127, 4096, 16384}) {
    const std::string text(size, 'x');
    client.send_text(text);
    EXPECT_EQ(client.read_frame(), (Frame{kText, text})) << size;
  }
}

TEST_F(TlsTest, LargeFramesAndPongsKeepTheirOrderThroughSmallBuffers) {
  NetOptions options = small_tls_buffers();
  options.outbox_bytes_max = 16 * 1024 * 1024;
  start(options);
  TlsClient client(port(), 4096);
  ASSERT_TRUE(client.tls().shake_hands());
  client.upgrade();
  echo().wait_until_opened(1);
  constexpr int kFrames = 100;
  for (int i = 0; i < kFrames; ++i) {
    client.send_frame(kPing, std::to_string(i));
    deliver_to_all(std::to_string(i) + std::string(30'000, ' '));
  }
  int next_text = 0;
  int next_pong = 0;
  while (next_text < kFrames || next_pong < kFrames) {
    const Frame frame = client.read_frame();
    ASSERT_TRUE(frame.opcode == kText || frame.opcode == kPong) << frame.opcode;
    ASSERT_EQ(std::stoi(frame.payload), frame.opcode == kText ? next_text++ : next_pong++);
  }
}

TEST_F(TlsTest, ASlowReaderIsClosedWith4108AndDelaysNobody) {
  NetOptions options = small_tls_buffers();
  options.outbox_bytes_max = 64 * 1024;
  start(options);
  TlsClient slow(port(), 4096);
  TlsClient quick(port());
  ASSERT_TRUE(slow.tls().shake_hands() && quick.tls().shake_hands());
  slow.upgrade();
  quick.upgrade();
  echo().wait_until_opened(2);
  const std::string text(16 * 1024, 'x');
  for (int i = 0; i < 40; ++i) {
    deliver_to_all(text);
    ASSERT_EQ(quick.read_frame(), (Frame{kText, text})) << i;
  }
  EXPECT_EQ(slow.read_close(), "4108 This device could not keep up.");
  echo().wait_until_closed(1);
}

TEST_F(TlsTest, ADeviceThatTakesNothingIsGoneAfterTheDeadlines) {
  NetOptions options = small_tls_buffers();
  options.write_deadline = milliseconds{50};
  options.close_deadline = milliseconds{50};
  options.stop_deadline = std::chrono::hours{1};
  start(options);
  TlsClient client(port(), 4096);
  ASSERT_TRUE(client.tls().shake_hands());
  client.upgrade();
  echo().wait_until_opened(1);
  deliver_to_all(std::string(8'000'000, 'x'));
  echo().wait_until_closed(1);
  expect_that_stopping_ends();  // what passed its words on has gone as well
}

TEST_F(TlsTest, StoppingDeliversTheGoodbyeAndEnds) {
  NetOptions options;
  options.goodbye = make_text_frame("back in a moment");
  start(options);
  TlsClient client(port());
  ASSERT_TRUE(client.tls().shake_hands());
  client.upgrade();
  echo().wait_until_opened(1);
  running_->server.stop();
  EXPECT_EQ(client.read_frame(), (Frame{kText, "back in a moment"}));
  EXPECT_EQ(client.read_close(), "4101 The server restarts. Everything is kept.");
  EXPECT_TRUE(client.is_at_end());
  EXPECT_TRUE(client.tls().was_said_goodbye());
  client.hang_up();
  running_->join();
}

TEST_F(TlsTest, AHundredThatCameAndWentLeaveNothing) {
  start();
  const auto descriptors = [] {
    return std::distance(std::filesystem::directory_iterator("/proc/self/fd"), {});
  };
  const auto before = descriptors();
  for (int i = 0; i < 100; ++i) {
    TlsClient client(port());
    ASSERT_TRUE(client.tls().shake_hands());
    ASSERT_EQ(client.upgrade(), kUpgraded);
    if (i % 2 == 0) client.tls().say_goodbye();
  }
  echo().wait_until_closed(100);
  expect_that_stopping_ends();
  EXPECT_LE(descriptors(), before) << "the listening socket has gone too";
}

// ---- Who comes without TLS, or slowly

TEST_F(TlsTest, PlainHttpIsSentToTheSameAddressWithHttps) {
  start();
  RawClient client(port());
  client.send("GET /482915?a=b HTTP/1.1\r\nHost: tea.example:8443\r\n\r\n");
  const auto response = client.read_to_end();
  EXPECT_TRUE(response.starts_with("HTTP/1.1 308 Permanent Redirect\r\n")) << response;
  EXPECT_NE(response.find("\r\nLocation: https://tea.example:8443/482915?a=b\r\n"),
            std::string::npos);
  EXPECT_FALSE(client.was_reset());
}

TEST_F(TlsTest, PlainHttpThatNamesNoHostIsServedNothing) {
  start();
  for (const std::string host : {"", "Host: \r\n", "Host: a/../@b\r\n"}) {
    RawClient client(port());
    client.send("GET / HTTP/1.1\r\n" + host + "\r\n");
    EXPECT_TRUE(client.read_to_end().starts_with("HTTP/1.1 400 ")) << host;
  }
}

TEST_F(TlsTest, AHelloThatComesByteByByteIsUnderstood) {
  start();
  TlsClient client(port());
  ASSERT_TRUE(client.tls().shake_hands(1));
  client.send(get_over_tls("/here"));
  EXPECT_TRUE(client.read_response().ends_with("GET /here "));
}

TEST_F(TlsTest, WhoDoesNotFinishTheHandshakeIsCutOff) {
  NetOptions options;
  options.header_deadline = milliseconds{50};
  start(options);
  RawClient silent(port());
  TlsClient half(port());
  const std::string hello = half.tls().hello();
  half.tls().send_ciphertext(hello.substr(0, hello.size() / 2));
  RawClient plain(port());
  plain.send("GET / HTTP/1.1\r\nHo");
  EXPECT_TRUE(silent.is_at_end());
  EXPECT_FALSE(half.tls().shake_hands());
  EXPECT_TRUE(plain.is_at_end());
}

TEST_F(TlsTest, WhatIsNeitherIsClosed) {
  start();
  for (const std::string noise : {"\x16 no hello at all, though it begins like one", "\x80\x01"}) {
    RawClient client(port());
    client.send(noise + std::string(300, '\0'));
    client.is_at_end();
  }
  expect_that_stopping_ends();
}

TEST_F(TlsTest, StoppingDoesNotWaitForAHandshake) {
  start();
  TlsClient client(port());
  const std::string hello = client.tls().hello();
  client.tls().send_ciphertext(hello.substr(0, 20));
  expect_that_stopping_ends();
}

// ---- More than there is room for

// Each holds three descriptors, so 24 make room for eight, of whom one is always somebody else.
TEST_F(TlsTest, OneAddressCannotTakeAllThereIsAndIsToldSo) {
  NetOptions options;
  options.connections_max = 24;
  start(options);
  const auto silent =
      std::make_unique<RawClient>(port());  // it counts, though it never says a word
  std::vector<std::unique_ptr<TlsClient>> clients;
  for (int i = 0; i < 6; ++i) {
    clients.push_back(std::make_unique<TlsClient>(port()));
    ASSERT_TRUE(clients.back()->tls().shake_hands());
    clients.back()->send(get_over_tls("/here"));
    clients.back()->read_response();
  }
  TlsClient one_too_many(port());
  ASSERT_TRUE(one_too_many.tls().shake_hands());
  const auto told = one_too_many.read_to_end();
  EXPECT_TRUE(told.starts_with("HTTP/1.1 503 ")) << told;
  EXPECT_THAT(told, testing::HasSubstr("\r\nRetry-After: "));
  RawClient other(connect_tcp(port(), {0, "127.0.0.9"}));
  other.send(get_over_tls("/here"));
  EXPECT_TRUE(other.read_response().starts_with("HTTP/1.1 308 "));
}

// ---- A new certificate

TEST_F(TlsTest, NewcomersGetTheNewCertificateAndNobodyIsDropped) {
  start();
  TlsClient before(port());
  ASSERT_TRUE(before.tls().shake_hands());
  before.upgrade();
  use_certificate("renewed.example");
  TlsClient after(port());
  ASSERT_TRUE(after.tls().shake_hands());
  EXPECT_EQ(before.tls().server_name(), "localhost");
  EXPECT_EQ(after.tls().server_name(), "renewed.example");
  before.send_text("still there");
  EXPECT_EQ(before.read_frame(), (Frame{kText, "still there"}));
}

}  // namespace
}  // namespace cuppa
