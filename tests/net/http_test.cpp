// What a browser sees of HTTP: keep-alive, limits, deadlines.
#include <gtest/gtest.h>

#include <atomic>

#include "net/raw_client.hpp"
#include "net/running_server.hpp"

namespace cuppa {
namespace {

using std::chrono::milliseconds;

std::string first_line(const std::string& response) {
  return response.substr(0, response.find("\r\n"));
}

std::string get(const std::string& target, const std::string& headers = "") {
  return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

std::string ask(RunningServer& running, const std::string& request) {
  RawClient client(running.port);
  client.send(request);
  return client.read_response();
}

TEST(HttpConnectionTest, RequestsShareAConnection) {
  RunningServer running;
  RawClient client(running.port);
  for (const std::string path : {"/first", "/second", "/third"}) {
    client.send(get(path));
    const std::string response = client.read_response();
    EXPECT_EQ(first_line(response), "HTTP/1.1 200 OK");
    EXPECT_TRUE(response.ends_with("\r\n\r\nGET " + path + " ")) << response;
  }
}

TEST(HttpConnectionTest, RequestsSentAtOnceAreAnsweredInOrder) {
  RunningServer running;
  RawClient client(running.port);
  client.send(get("/first") + get("/second", "Connection: close\r\n"));
  EXPECT_TRUE(client.read_response().ends_with("GET /first "));
  EXPECT_TRUE(client.read_response().ends_with("GET /second "));
  EXPECT_TRUE(client.is_at_end());
}

TEST(HttpConnectionTest, OldClientsAreClosedAfterTheAnswer) {
  RunningServer running;
  RawClient client(running.port);
  client.send("GET / HTTP/1.0\r\n\r\n");
  EXPECT_TRUE(client.read_to_end().starts_with("HTTP/1.0 200 OK\r\n"));
}

TEST(HttpConnectionTest, ARequestArrivesDecoded) {
  HttpRequest seen;
  RunningServer running({}, [&](HttpRequest request, HttpAnswer answer) {
    seen = std::move(request);
    answer(say("ok"));
  });
  ask(running,
      "POST /s/t%C3%A9a?code=12%2034&name=a+b&code=second HTTP/1.1\r\nHost: localhost\r\n"
      "X-Thing: one\r\nx-thing: two\r\nCookie: a=1\r\nCookie: b=2\r\nContent-Length: "
      "4\r\n\r\nbody");
  EXPECT_EQ(seen.method, "POST");
  EXPECT_EQ(seen.path, "/s/t\u00e9a");
  EXPECT_EQ(seen.query.at("code"), "12 34");
  EXPECT_EQ(seen.query.at("name"), "a b");
  EXPECT_EQ(seen.headers.at("x-thing"), "one, two");
  EXPECT_EQ(seen.headers.at("cookie"), "a=1; b=2");
  EXPECT_EQ(seen.body, "body");
  EXPECT_EQ(seen.address, "127.0.0.1");
  EXPECT_FALSE(seen.from_owner);
}

TEST(HttpConnectionTest, HeadIsGetWithoutTheBody) {
  RunningServer running;
  RawClient client(running.port);
  client.send("HEAD /here HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  const std::string response = client.read_to_end();
  EXPECT_NE(response.find("Content-Length: 10\r\n"), std::string::npos) << response;
  EXPECT_TRUE(response.ends_with("\r\n\r\n")) << response;
}

TEST(HttpConnectionTest, AnswersCarryTheSafeHeadersUnlessTheySayOtherwise) {
  RunningServer running({}, [](HttpRequest, HttpAnswer answer) {
    HttpResponse response = say("ok");
    response.headers.emplace("Referrer-Policy", "same-origin");
    answer(std::move(response));
  });
  const std::string response = ask(running, get("/"));
  EXPECT_NE(response.find("X-Content-Type-Options: nosniff\r\n"), std::string::npos);
  EXPECT_NE(response.find("Referrer-Policy: same-origin\r\n"), std::string::npos);
  EXPECT_EQ(response.find("no-referrer"), std::string::npos);
}

TEST(HttpConnectionTest, NothingIsSentWithANotModified) {
  RunningServer running({}, [](HttpRequest, HttpAnswer answer) {
    HttpResponse response = say("not sent");
    response.status = 304;
    answer(std::move(response));
  });
  RawClient client(running.port);
  client.send(get("/", "Connection: close\r\n"));
  EXPECT_TRUE(client.read_to_end().ends_with("\r\n\r\n"));
}

TEST(HttpConnectionTest, EmbeddedBytesAreSentAsTheyAre) {
  static const std::string kLarge(3'000'000, 'x');
  NetOptions options;
  options.socket_send_bytes = 4096;  // so that it leaves in many pieces
  RunningServer running(options, [](HttpRequest, HttpAnswer answer) {
    HttpResponse response;
    response.body = std::string_view(kLarge);
    answer(std::move(response));
  });
  EXPECT_TRUE(ask(running, get("/")).ends_with("\r\n\r\n" + kLarge));
}

TEST(HttpConnectionTest, ContinueIsSaidToThoseWhoAsk) {
  RunningServer running;
  RawClient client(running.port);
  client.send(
      "POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
  EXPECT_EQ(first_line(client.read_until("\r\n\r\n")), "HTTP/1.1 100 Continue");
  client.send("hi");
  EXPECT_TRUE(client.read_response().ends_with("POST / hi"));
}

// ---- Limits

struct BadRequest {
  const char* what;
  std::string request;
  const char* answer;
};

class BadRequestTest : public testing::TestWithParam<BadRequest> {};

TEST_P(BadRequestTest, IsRefusedInPlainWordsAndClosed) {
  std::atomic<bool> asked = false;
  RunningServer running({}, [&](HttpRequest, HttpAnswer answer) {
    asked = true;
    answer(say("ok"));
  });
  RawClient client(running.port);
  client.send(GetParam().request);
  const std::string response = client.read_to_end();
  EXPECT_EQ(first_line(response), GetParam().answer);
  EXPECT_FALSE(client.was_reset());
  EXPECT_FALSE(asked);
}

INSTANTIATE_TEST_SUITE_P(
    HttpConnectionTest, BadRequestTest,
    testing::Values(
        BadRequest{
            "BodyTooLarge",
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 65537\r\n\r\n" + std::string(65537, 'x'),
            "HTTP/1.1 413 Payload Too Large"},
        BadRequest{"ChunksTooLarge",
                   "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n10001\r\n" +
                       std::string(65537, 'x') + "\r\n0\r\n\r\n",
                   "HTTP/1.1 413 Payload Too Large"},
        BadRequest{"HeaderTooLarge", get("/", "X: " + std::string(9000, 'x') + "\r\n"),
                   "HTTP/1.1 431 Request Header Fields Too Large"},
        BadRequest{"AddressTooLong", get("/" + std::string(9000, 'x')),
                   "HTTP/1.1 431 Request Header Fields Too Large"},
        BadRequest{"NotHttp", "good morning\r\n\r\n", "HTTP/1.1 400 Bad Request"},
        BadRequest{"BadEncoding", get("/%zz"), "HTTP/1.1 400 Bad Request"},
        BadRequest{"NulInThePath", get("/a%00b"), "HTTP/1.1 400 Bad Request"},
        BadRequest{"NotAPath", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "HTTP/1.1 400 Bad Request"},
        BadRequest{"FramesBeforeTheHandshake",
                   get("/ws",
                       "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                       "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                       "Sec-WebSocket-Protocol: cuppa.v1\r\n") +
                       "frames",
                   "HTTP/1.1 400 Bad Request"}),
    [](const auto& bad) { return bad.param.what; });

// ---- Deadlines

TEST(HttpDeadlineTest, AHeaderInDripsIsCutOff) {
  NetOptions options;
  options.header_deadline = milliseconds{50};
  RunningServer running(options);
  RawClient client(running.port);
  client.send("GET / HTTP/1.1\r\nHost: loc");
  EXPECT_TRUE(client.is_at_end());
}

TEST(HttpDeadlineTest, ASilentNewcomerIsCutOff) {
  NetOptions options;
  options.header_deadline = milliseconds{50};
  RunningServer running(options);
  EXPECT_TRUE(RawClient(running.port).is_at_end());
}

TEST(HttpDeadlineTest, ABodyInDripsIsCutOff) {
  NetOptions options;
  options.body_deadline = milliseconds{50};
  RunningServer running(options);
  RawClient client(running.port);
  client.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nslow");
  EXPECT_TRUE(client.is_at_end());
}

TEST(HttpDeadlineTest, AnIdleConnectionIsClosedAfterItsAnswer) {
  NetOptions options;
  options.keep_alive = milliseconds{50};
  RunningServer running(options);
  RawClient client(running.port);
  client.send(get("/"));
  EXPECT_EQ(first_line(client.read_response()), "HTTP/1.1 200 OK");
  EXPECT_TRUE(client.is_at_end());
}

TEST(HttpDeadlineTest, ASecondRequestInDripsIsCutOff) {
  NetOptions options;
  options.header_deadline = milliseconds{50};
  RunningServer running(options);
  RawClient client(running.port);
  client.send(get("/"));
  client.read_response();
  client.send("GET / HT");
  EXPECT_TRUE(client.is_at_end());
}

TEST(HttpDeadlineTest, AReaderWhoDoesNotReadIsCutOff) {
  NetOptions options;
  options.socket_send_bytes = 4096;
  options.write_deadline = milliseconds{50};
  std::promise<void> gone;
  // What the answer holds on to is let go with the connection.
  RunningServer running(
      options, [&](HttpRequest, HttpAnswer answer) { answer(say(std::string(8'000'000, 'x'))); });
  RawClient client(running.port, 4096);
  client.send(get("/"));
  client.read_bytes(1);
  while (running.on_loop([&] { return running.server.standing().connections; }) > 0) {
  }
  EXPECT_LT(client.read_to_end().size(), 8'000'000U);
}

TEST(HttpDeadlineTest, AnAnswerThatDoesNotComeIs503AndTooLateIsHarmless) {
  NetOptions options;
  options.answer_deadline = milliseconds{50};
  std::vector<HttpAnswer> kept;
  RunningServer running(options,
                        [&](HttpRequest, HttpAnswer answer) { kept.push_back(std::move(answer)); });
  EXPECT_EQ(first_line(ask(running, get("/"))), "HTTP/1.1 503 Service Unavailable");
  running.on_loop([&] { kept.at(0)(say("late")); });
  running.on_loop([&] { kept.clear(); });
}

TEST(HttpConnectionTest, AnAnswerMayComeLaterButOnce) {
  std::vector<HttpAnswer> kept;
  std::promise<void> asked;
  RunningServer running({}, [&](HttpRequest, HttpAnswer answer) {
    kept.push_back(std::move(answer));
    if (kept.size() == 1) asked.set_value();
  });
  RawClient client(running.port);
  client.send(get("/"));
  asked.get_future().wait();
  running.on_loop([&] {
    kept.at(0)(say("now"));
    kept.at(0)(say("twice"));
  });
  EXPECT_TRUE(client.read_response().ends_with("\r\n\r\nnow"));
  running.on_loop([&] { kept.clear(); });
}

TEST(HttpConnectionTest, AnAnswerForSomebodyWhoLeftIsHarmless) {
  std::vector<HttpAnswer> kept;
  std::promise<void> asked;
  RunningServer running({}, [&](HttpRequest, HttpAnswer answer) {
    kept.push_back(std::move(answer));
    asked.set_value();
  });
  std::optional<RawClient> client(running.port);
  client->send(get("/"));
  asked.get_future().wait();
  client.reset();
  running.on_loop([&] { kept.at(0)(say("anyone?")); });
  running.on_loop([&] { kept.clear(); });
}

TEST(HttpConnectionTest, StoppingLetsAnAnswerUnderWayFinish) {
  std::vector<HttpAnswer> kept;
  std::promise<void> asked;
  RunningServer running({}, [&](HttpRequest, HttpAnswer answer) {
    kept.push_back(std::move(answer));
    asked.set_value();
  });
  RawClient idle(running.port);
  RawClient client(running.port);
  client.send(get("/"));
  asked.get_future().wait();
  running.server.stop();
  running.on_loop([&] {
    kept.at(0)(say("done"));
    kept.clear();
  });
  const std::string response = client.read_to_end();
  EXPECT_TRUE(response.ends_with("\r\n\r\ndone")) << response;
  EXPECT_NE(response.find("Connection: close\r\n"), std::string::npos) << response;
  EXPECT_TRUE(idle.is_at_end());
  client.hang_up();
  running.join();
}

}  // namespace
}  // namespace cuppa
